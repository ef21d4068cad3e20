import { createSignal, For, type JSX, onMount, Show } from 'solid-js';
import { FACTOR_TABLES } from '../../../engine/tables.ts';
import type { LetterFinding } from '../../../engine/letter.ts';
import { SECTIONS } from '../../../engine/constants.ts';
import { nodeTitle } from '../../../text/codes/grid.ts';
import { useWords } from '../../components/useWords.ts';
import {
  type Correction,
  type CorrectionFault,
  type CorrectionKey,
  corrected,
  correctionOf,
  FIELDS,
  PROGRAMS,
  ROLES,
  WHOSE,
} from './correct.ts';
import { useLetterText } from './letterText.ts';

/** What a find says, to be put right; a fault stands beside its field. */
export function CorrectForm(props: {
  readonly place: number;
  readonly find: LetterFinding;
  readonly save: (find: LetterFinding) => void;
  readonly cancel: () => void;
}): JSX.Element {
  const page = useLetterText();
  // eslint-disable-next-line solid/reactivity -- what the fields show at first
  const [draft, setDraft] = createSignal<Correction>(correctionOf(props.find));
  const [faults, setFaults] = createSignal<
    Readonly<Partial<Record<CorrectionKey, CorrectionFault>>>
  >({});
  let form: HTMLFormElement | undefined;
  onMount(() => form?.querySelector<HTMLElement>('input, select')?.focus());
  const save = (event: Event): void => {
    event.preventDefault();
    const found = corrected(props.find, draft());
    if (found.ok) {
      props.save(found.find);
      return;
    }
    setFaults(found.faults);
    queueMicrotask(() => form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  return (
    <form class="correct" ref={(element) => (form = element)} onSubmit={save} novalidate>
      <For each={FIELDS[props.find.kind]}>
        {(key) => (
          <Field
            id={`correct-${props.place}-${key}`}
            name={key}
            value={draft()[key]}
            fault={faults()[key]}
            onChange={(value) => setDraft({ ...draft(), [key]: value })}
          />
        )}
      </For>
      <div class="row">
        <button type="submit" class="button button-main">
          {page().screen.finds.save}
        </button>
        <button type="button" class="button" onClick={() => props.cancel()}>
          {page().screen.finds.cancel}
        </button>
      </div>
    </form>
  );
}

function Field(props: {
  readonly id: string;
  readonly name: CorrectionKey;
  readonly value: string;
  readonly fault: CorrectionFault | undefined;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const page = useLetterText();
  const { codes } = useWords();
  const text = () => page().screen.finds;
  const choices = (): readonly (readonly [value: string, label: string])[] | null => {
    const { letter } = page();
    switch (props.name) {
      case 'role':
        return [
          ['', text().fields.notKnown],
          ...ROLES.map((id) => [id, letter.roles[id]] as const),
        ];
      case 'whose':
        return [
          ['', text().fields.notKnown],
          ...WHOSE.map((id) => [id, letter.whose[id]] as const),
        ];
      case 'program':
        return PROGRAMS.map((id) => [id, letter.programs[id]] as const);
      case 'factor':
        return FACTOR_TABLES.map(({ id }) => [id, nodeTitle(id, codes())] as const);
      case 'section':
        return SECTIONS.map((id) => [id, nodeTitle(id, codes())] as const);
      case 'date':
      case 'points':
      case 'round':
        return null;
    }
  };
  const describedBy = (): string | undefined =>
    props.fault !== undefined
      ? `${props.id}-fault`
      : props.name === 'date'
        ? `${props.id}-hint`
        : undefined;
  return (
    <div class="field">
      <label for={props.id}>{text().fields[props.name]}</label>
      <Show when={props.name === 'date'}>
        <span class="field-hint" id={`${props.id}-hint`}>
          {text().fields.dateHint}
        </span>
      </Show>
      <Show
        when={choices()}
        fallback={
          <input
            class="input"
            type="text"
            id={props.id}
            value={props.value}
            inputmode={props.name === 'points' ? 'numeric' : 'text'}
            autocomplete="off"
            aria-invalid={props.fault !== undefined}
            aria-describedby={describedBy()}
            onInput={({ currentTarget }) => props.onChange(currentTarget.value)}
          />
        }
      >
        {(listed) => (
          <select
            class="input"
            id={props.id}
            aria-invalid={props.fault !== undefined}
            aria-describedby={describedBy()}
            onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
          >
            <For each={listed()}>
              {([value, label]) => (
                <option value={value} selected={value === props.value}>
                  {label}
                </option>
              )}
            </For>
          </select>
        )}
      </Show>
      <Show when={props.fault}>
        {(fault) => (
          <p class="field-error" id={`${props.id}-fault`}>
            {text().faults[fault()]}
          </p>
        )}
      </Show>
    </div>
  );
}
