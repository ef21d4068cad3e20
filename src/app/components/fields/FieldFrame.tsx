import { For, type JSX, Show } from 'solid-js';
import type { Issue } from '../../../engine/index.ts';
import { issueSentence } from '../../../text/codes/issues.ts';
import { capitalised, useWords } from '../useWords.ts';

export interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly issues: readonly Issue[];
  readonly children: JSX.Element;
}

/** What describes a control: its hint and its faults, in that order; nothing when it has neither. */
export function describedBy(
  id: string,
  hint: string | undefined,
  faults: number,
): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(faults > 0 ? [`${id}-fault`] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A control with its name above it, its hint, and what is wrong with it and how to mend that. */
export function FieldFrame(props: FrameProps): JSX.Element {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <Show when={props.hint}>
        <span class="field-hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      </Show>
      {props.children}
      <FieldFaults id={props.id} issues={props.issues} />
    </div>
  );
}

export function FieldFaults(props: {
  readonly id: string;
  readonly issues: readonly Issue[];
}): JSX.Element {
  const { codes, language } = useWords();
  return (
    <Show when={props.issues.length > 0}>
      <div id={`${props.id}-fault`} class="field-error">
        <For each={props.issues}>
          {(issue) => <p>{capitalised(issueSentence(issue, codes()), language())}</p>}
        </For>
      </div>
    </Show>
  );
}
