import type { JSX } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import type { Raw } from '../../state/dossier/draft.ts';
import { useWords } from '../useWords.ts';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { useField } from './useField.ts';

interface TextFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The keyboard that a phone shows. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
}

/** A line of text; what it means is for the engine to read, and what is typed stays as it is typed. */
export function TextField(props: TextFieldProps): JSX.Element {
  const field = useField(() => props.path);
  const { language } = useWords();
  const shown = (raw: Raw): string => {
    if (typeof raw === 'number' && language() === 'fr') return String(raw).replace('.', ',');
    return raw === null ? '' : String(raw);
  };
  return (
    <FieldFrame id={field.id()} label={props.label} hint={props.hint} issues={field.issues()}>
      <input
        class="input"
        type="text"
        id={field.id()}
        inputmode={props.inputMode ?? 'text'}
        autocomplete="off"
        spellcheck={false}
        value={shown(field.raw())}
        aria-invalid={field.issues().length > 0}
        aria-describedby={describedBy(field.id(), props.hint, field.issues().length)}
        onInput={(event) => field.set(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
