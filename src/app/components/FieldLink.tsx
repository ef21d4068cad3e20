import type { JSX } from 'solid-js';
import type { Path } from '../../engine/constants.ts';
import { goToField } from './goToField.ts';
import { useWords } from './useWords.ts';

/** Leads to the field of the dossier that a sentence speaks of, on this page or on the form's. */
export function FieldLink(props: {
  readonly path: Path;
  readonly children: JSX.Element;
}): JSX.Element {
  const { language } = useWords();
  return (
    <button type="button" class="link" onClick={() => goToField(props.path, language())}>
      {props.children}
    </button>
  );
}
