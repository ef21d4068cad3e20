import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { ACTIONS_MAX } from '../../../../engine/constants.ts';
import { menuLabel } from '../../whatif/changes/menuLabel.ts';
import { changeOf, menuOf, type MenuItem } from '../../whatif/changes/newChanges.ts';
import { useWords } from '../../../components/useWords.ts';
import { usePlan } from '../context.ts';
import { OWN_MAX } from '../state/ownActions.ts';

/** Time passes by itself, and whether the spouse applies is an action of the list already. */
const NOT_ONES_OWN: ReadonlySet<MenuItem['kind']> = new Set(['time', 'swap-principal']);

/** The way to add an action that the list does not have; it opens, and has the focus. */
export function AddOwn(): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  const id = createUniqueId();
  const [chosen, choose] = createSignal(0);
  const groups = createMemo(() => {
    const subject = state.subject();
    return (subject === null ? [] : menuOf(subject))
      .map(({ group, items }) => ({
        group,
        items: items.filter(({ kind }) => !NOT_ONES_OWN.has(kind)),
      }))
      .filter(({ items }) => items.length > 0);
  });
  const all = createMemo(() => groups().flatMap(({ items }) => items));
  const add = (): void => {
    const [item, subject] = [all()[chosen()], state.subject()];
    if (item === undefined || subject === null) return;
    const added = state.addOwn(changeOf(item, subject));
    const row = document.querySelector<HTMLDetailsElement>(`[data-testid="${added}"] details`);
    if (row === null) return;
    row.open = true;
    row.querySelector('summary')?.focus();
  };
  return (
    <div class="plan-own" role="group" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{text().actions.own.heading}</h3>
      <Show
        when={state.canAddOwn()}
        fallback={
          <p class="soft small">
            {text().actions.own.full(words.number(OWN_MAX), words.number(ACTIONS_MAX))}
          </p>
        }
      >
        <div class="plan-add">
          <div class="field">
            <label for={id}>{text().actions.own.brings}</label>
            <select
              class="input"
              id={id}
              onChange={(event) => choose(Number(event.currentTarget.value))}
            >
              <For each={groups()}>
                {({ group, items }) => (
                  <optgroup label={text().changing.menu.groups[group]}>
                    <For each={items}>
                      {(item) => (
                        <option
                          value={all().indexOf(item)}
                          selected={all().indexOf(item) === chosen()}
                        >
                          {menuLabel(item, text().changing.menu)}
                        </option>
                      )}
                    </For>
                  </optgroup>
                )}
              </For>
            </select>
          </div>
          <button type="button" class="button" onClick={add}>
            {text().actions.own.add}
          </button>
        </div>
      </Show>
    </div>
  );
}
