import { For, type JSX, Show } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import { FieldFaults } from '../../components/fields/FieldFrame.tsx';
import { fieldId, focusField } from '../../components/fields/fieldId.ts';
import { useField } from '../../components/fields/useField.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { useApp } from '../../state/app.ts';
import { useForm } from './form.ts';

export type ListName = 'languageTests' | 'credentials' | 'jobs' | 'siblings';

interface RowListProps {
  readonly path: Path;
  readonly list: ListName;
  readonly blank: () => object;
  /** The key of the field that a new row is begun with. */
  readonly first: string;
  readonly title: (path: Path, number: number) => string;
  readonly children: (path: () => Path) => JSX.Element;
}

/** The rows of a list: each folds, and can be duplicated, removed, and put back. */
export function RowList(props: RowListProps): JSX.Element {
  const { dossier } = useApp();
  const { text } = useForm();
  const rows = () => dossier.rows(props.path);
  const add = (): void => {
    const place = rows().length;
    dossier.insertRow(props.path, place, props.blank());
    focusField([...props.path, place, props.first]);
  };
  return (
    <>
      <Show when={rows().length === 0}>
        <p class="soft">{text().rows.none[props.list]}</p>
      </Show>
      <For each={rows()}>
        {(_, place) => (
          <Row
            path={[...props.path, place()]}
            title={props.title([...props.path, place()], place() + 1)}
          >
            {props.children(() => [...props.path, place()])}
          </Row>
        )}
      </For>
      <button type="button" class="button" onClick={add}>
        <span aria-hidden="true">+</span> {text().rows.add[props.list]}
      </button>
    </>
  );
}

function Row(props: {
  readonly path: Path;
  readonly title: string;
  readonly children: JSX.Element;
}): JSX.Element {
  const field = useField(() => props.path);
  return (
    <details class="form-row" id={fieldId(props.path)}>
      <summary>{props.title}</summary>
      <div class="form-row-body" role="group" aria-label={props.title}>
        <FieldFaults id={field.id()} issues={field.issues()} />
        <Deferred>
          {props.children}
          <RowActions path={props.path} title={props.title} />
        </Deferred>
      </div>
    </details>
  );
}

function RowActions(props: { readonly path: Path; readonly title: string }): JSX.Element {
  const { dossier } = useApp();
  const { text, notify } = useForm();
  const list = () => props.path.slice(0, -1);
  const place = () => props.path.at(-1) as number;
  const duplicate = (): void => {
    const [path, next] = [list(), place() + 1];
    const copy = JSON.parse(JSON.stringify(dossier.at(props.path))) as object;
    dossier.insertRow(path, next, copy);
    focusField([...path, next]);
  };
  const remove = (): void => {
    const [path, at, title] = [list(), place(), props.title];
    const row = dossier.removeRow(path, at);
    const undo = (): void => {
      dossier.insertRow(path, Math.min(at, dossier.rows(path).length), row);
      notify({ message: text().undo.restored(title), undo: null });
      focusField([...path, at]);
    };
    notify({ message: text().undo.removed(title), undo });
  };
  return (
    <div class="row">
      <button
        type="button"
        class="button button-quiet"
        aria-label={text().rows.of(text().rows.duplicate, props.title)}
        onClick={duplicate}
      >
        {text().rows.duplicate}
      </button>
      <button
        type="button"
        class="button button-quiet button-remove"
        aria-label={text().rows.of(text().rows.remove, props.title)}
        onClick={remove}
      >
        {text().rows.remove}
      </button>
    </div>
  );
}
