import { type JSX, Show } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import { fieldId, focusField } from '../../components/fields/fieldId.ts';
import { useApp } from '../../state/app.ts';
import { useForm } from './form.ts';

/** A group of the dossier that there may be one of or none: an assessment, a spouse, a nomination. */
export function Optional(props: {
  readonly path: Path;
  readonly name: string;
  readonly add: string;
  readonly remove: string;
  readonly blank: () => object;
  readonly first: string;
  readonly hint?: string | undefined;
  readonly children: JSX.Element;
}): JSX.Element {
  const { dossier } = useApp();
  const { removeGroup } = useForm();
  const there = (): boolean => (dossier.at(props.path) ?? null) !== null;
  const add = (): void => {
    dossier.set(props.path, props.blank());
    focusField([...props.path, props.first]);
  };
  return (
    <Show
      when={there()}
      fallback={
        <div class="optional">
          <Show when={props.hint}>
            <p class="field-hint">{props.hint}</p>
          </Show>
          <button type="button" class="button" id={fieldId(props.path)} onClick={add}>
            <span aria-hidden="true">+</span> {props.add}
          </button>
        </div>
      }
    >
      <fieldset class="group" id={fieldId(props.path)} tabindex="-1">
        <legend>{props.name}</legend>
        {props.children}
        <button
          type="button"
          class="button button-quiet button-remove"
          onClick={() => removeGroup(props.path, props.name)}
        >
          {props.remove}
        </button>
      </fieldset>
    </Show>
  );
}
