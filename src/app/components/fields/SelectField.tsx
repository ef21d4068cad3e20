import { createEffect, createSignal, For, type JSX, onCleanup, Show, untrack } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import type { Raw } from '../../state/dossier/draft.ts';
import { enqueueRender } from '../../state/renderQueue.ts';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { useField } from './useField.ts';

export interface Choice {
  readonly value: Raw;
  readonly label: string;
}

interface SelectFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice[];
}

/** Of a list longer than this (the countries), all but the chosen one wait their turn. */
const FEW = 20;

/** One of a few values. A value that is none of them stays, and is shown as it came. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const field = useField(() => props.path);
  const place = (): number => props.choices.findIndex(({ value }) => value === field.raw());
  const [isWhole, setWhole] = createSignal(untrack(() => props.choices.length <= FEW));
  const makeWhole = (): void => void setWhole(true);
  if (!untrack(isWhole)) onCleanup(enqueueRender(makeWhole));
  let select: HTMLSelectElement | undefined;
  // One effect for the list, not one an option; options change with the language.
  createEffect(() => {
    const [chosen] = [String(place()), isWhole(), props.choices];
    if (select !== undefined) select.value = chosen;
  });
  return (
    <FieldFrame id={field.id()} label={props.label} hint={props.hint} issues={field.issues()}>
      <select
        class="input"
        ref={(element) => (select = element)}
        id={field.id()}
        aria-invalid={field.issues().length > 0}
        aria-describedby={describedBy(field.id(), props.hint, field.issues().length)}
        onPointerDown={makeWhole}
        onFocus={makeWhole}
        onChange={(event) => {
          const choice = props.choices[Number(event.currentTarget.value)];
          if (choice !== undefined) field.set(choice.value);
        }}
      >
        <Show when={place() === -1}>
          <option value="-1">{String(field.raw() ?? '')}</option>
        </Show>
        <Show
          when={isWhole()}
          fallback={<option value={place()}>{props.choices[place()]?.label ?? ''}</option>}
        >
          <For each={props.choices}>
            {({ label }, index) => <option value={index()}>{label}</option>}
          </For>
        </Show>
      </select>
    </FieldFrame>
  );
}
