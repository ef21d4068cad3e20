import { createSignal, For, type JSX, Show } from 'solid-js';
import { useWhatIf } from '../context.ts';
import { menuLabel } from './menuLabel.ts';
import { changeOf, menuOf, type MenuItem } from './newChanges.ts';

/** The menu of changes, by what they touch. The change begun gets the focus. */
export function AddChange(props: { readonly id: number }): JSX.Element {
  const { text, state } = useWhatIf();
  const [isOpen, setOpen] = createSignal(false);
  const add = (item: MenuItem): void => {
    const subject = state.subject();
    if (subject === null) return;
    state.addChange(props.id, changeOf(item, subject));
    setOpen(false);
    const changes = document.querySelectorAll<HTMLElement>('.change-row');
    changes.item(changes.length - 1).focus();
  };
  return (
    <Show
      when={state.canAddChange(props.id)}
      fallback={<p class="soft small">{text().menu.full}</p>}
    >
      <div class="add-change">
        <button
          type="button"
          class="button button-main"
          aria-expanded={isOpen()}
          onClick={() => setOpen(!isOpen())}
        >
          <span aria-hidden="true">+</span> {text().menu.add}
        </button>
        <Show when={isOpen() ? state.subject() : null}>
          {(subject) => (
            <div class="change-menu">
              <For each={menuOf(subject())}>
                {({ group, items }) => (
                  <div role="group" aria-label={text().menu.groups[group]} class="change-group">
                    <h4>{text().menu.groups[group]}</h4>
                    <For each={items}>
                      {(item) => (
                        <button type="button" class="button" onClick={() => add(item)}>
                          {menuLabel(item, text().menu)}
                        </button>
                      )}
                    </For>
                  </div>
                )}
              </For>
            </div>
          )}
        </Show>
      </div>
    </Show>
  );
}
