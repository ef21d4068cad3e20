import type { JSX } from 'solid-js';
import type { Severity } from '../../../engine/constants.ts';
import './severity.css';

/** A stop, a warning triangle, a note: told apart by shape, without colour. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z',
  warning: 'M10 1.5 19 18H1z',
  notice: 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
};
const MARKS: Readonly<Record<Severity, string>> = {
  error: 'M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4',
  warning: 'M10 7.5v5M10 14.6v1',
  notice: 'M10 5.2v1M10 9v5.5',
};

/** How grave, as a shape with its word. */
export function SeverityTag(props: {
  readonly severity: Severity;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <span class={`severity severity-${props.severity}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path class="severity-shape" d={SHAPES[props.severity]} />
        <path class="severity-mark" d={MARKS[props.severity]} />
      </svg>
      <span>{props.children}</span>
    </span>
  );
}
