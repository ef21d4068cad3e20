import type { JSX } from 'solid-js';
import type { Path } from '../../engine/index.ts';
import { focusField } from './fields/fieldId.ts';

/** Leads to the field of the dossier that a sentence speaks of. */
export function FieldLink(props: {
  readonly path: Path;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <button type="button" class="link" onClick={() => focusField(props.path)}>
      {props.children}
    </button>
  );
}
