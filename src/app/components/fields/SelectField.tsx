import { For, type JSX, Show } from 'solid-js';
import type { Path } from '../../../engine/index.ts';
import type { Raw } from '../../state/dossier/draft.ts';
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

/** One of a few values. A value that is none of them stays, and is shown as it came. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const field = useField(() => props.path);
  const place = (): number => props.choices.findIndex(({ value }) => value === field.raw());
  return (
    <FieldFrame id={field.id()} label={props.label} hint={props.hint} issues={field.issues()}>
      <select
        class="input"
        id={field.id()}
        aria-invalid={field.issues().length > 0}
        aria-describedby={describedBy(field.id(), props.hint, field.issues().length)}
        onChange={(event) => {
          const choice = props.choices[Number(event.currentTarget.value)];
          if (choice !== undefined) field.set(choice.value);
        }}
      >
        <Show when={place() === -1}>
          <option value="-1" selected>
            {String(field.raw() ?? '')}
          </option>
        </Show>
        <For each={props.choices}>
          {({ label }, index) => (
            <option value={index()} selected={index() === place()}>
              {label}
            </option>
          )}
        </For>
      </select>
    </FieldFrame>
  );
}
