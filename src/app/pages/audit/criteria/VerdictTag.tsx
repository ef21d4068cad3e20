import type { JSX } from 'solid-js';
import type { Verdict } from '../../../../engine/constants.ts';

const MARKS: Readonly<Record<Verdict, string>> = { met: '✓', 'not-met': '✗', unknown: '?' };

/** A verdict as a mark with its word. */
export function VerdictTag(props: {
  readonly verdict: Verdict;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <span class={`tag criteria-verdict criteria-${props.verdict}`}>
      <span aria-hidden="true">{MARKS[props.verdict]}</span> {props.children}
    </span>
  );
}
