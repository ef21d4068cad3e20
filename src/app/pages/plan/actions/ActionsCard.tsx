import { For, type JSX, Show } from 'solid-js';
import { Citations } from '../../../components/Citations.tsx';
import { usePlan } from '../context.ts';
import { ACTION_DEFAULTS } from '../../../../engine/tables.ts';
import { ownEdits } from '../state/choices.ts';
import { ActionRow } from './ActionRow.tsx';
import { AddOwn } from './AddOwn.tsx';

/** What fits the dossier, each with what it takes, to be edited, used or left out. */
export function ActionsCard(): JSX.Element {
  const { text, state } = usePlan();
  const ids = (): readonly string[] => state.actions().map(({ id }) => id);
  const isEdited = (): boolean => {
    const { edits } = state.choices();
    return Object.keys(edits).length > Object.keys(ownEdits(state.choices())).length;
  };
  const sources = (): readonly string[] => [
    ...new Set(
      ACTION_DEFAULTS.filter(({ id }) => ids().includes(id)).flatMap(({ source }) => source),
    ),
  ];
  return (
    <section class="card plan-choices" aria-labelledby="actions-heading" data-testid="actions">
      <div class="plan-head">
        <h2 id="actions-heading" tabindex="-1">
          {text().actions.heading}
        </h2>
        <span class="soft small">
          {text().actions.used(state.used().length, state.actions().length)}
        </span>
      </div>
      <p class="soft small">{text().actions.intro}</p>
      <Show when={ids().length > 0} fallback={<p>{text().actions.none}</p>}>
        <ul class="plan-actions">
          <For each={ids()}>{(id) => <ActionRow id={id} />}</For>
        </ul>
        <Show when={isEdited()}>
          <button type="button" class="button button-quiet" onClick={() => state.allAsAtFirst()}>
            {text().actions.allAsAtFirst}
          </button>
        </Show>
        <Citations ids={sources()} label={text().actions.source} />
      </Show>
      <AddOwn />
    </section>
  );
}
