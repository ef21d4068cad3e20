import { For, Index, type JSX, Show } from 'solid-js';
import { useWords } from '../../../components/useWords.ts';
import { useWhatIf } from '../context.ts';
import { READY_IDS, type KeptScenario } from '../state/scenarios.ts';
import { signed } from '../signed.ts';

/** Every scenario with its total and its gain; one of them is open. */
export function ScenarioCards(): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  return (
    <section class="card" aria-labelledby="scenarios-heading">
      <h2 id="scenarios-heading">{text().cards.heading}</h2>
      <p class="soft small">{text().cards.hint}</p>
      <ul class="scenario-cards">
        <li>
          <Card
            name={text().cards.asItStands}
            total={state.before()?.score.total ?? null}
            gain={null}
            isOpen={state.place() === 0}
            open={() => state.open(null)}
          />
        </li>
        <Index each={state.scenarios()}>
          {(scenario, place) => (
            <li>
              <Card
                name={state.nameOf(scenario())}
                total={state.outcomes()[place]?.score.total ?? null}
                gain={gainAt(place)}
                isOpen={state.place() === place + 1}
                open={() => state.open(scenario().id)}
              />
            </li>
          )}
        </Index>
      </ul>
      <AddScenario />
      <Show when={state.removed()}>
        {(removed) => (
          <p class="notice row" role="status">
            <span>{text().cards.removed(state.nameOf(removed().scenario))}</span>
            <button type="button" class="button" onClick={() => state.undo()}>
              {text().cards.undo}
            </button>
          </p>
        )}
      </Show>
    </section>
  );

  function gainAt(place: number): number | null {
    const [before, after] = [state.before(), state.outcomes()[place]];
    if (before === null || after === null || after === undefined) return null;
    return after.score.total - before.score.total;
  }

  function Card(props: {
    readonly name: string;
    readonly total: number | null;
    readonly gain: number | null;
    readonly isOpen: boolean;
    readonly open: () => void;
  }): JSX.Element {
    return (
      <button
        type="button"
        class="scenario-card"
        aria-pressed={props.isOpen}
        onClick={() => props.open()}
      >
        <span class="scenario-name">{props.name}</span>
        <span class="scenario-total">
          <strong class="number">{props.total === null ? '' : words.number(props.total)}</strong>
          <Show when={props.gain !== null}>
            <span
              class="number scenario-gain"
              classList={{ rises: (props.gain ?? 0) > 0, falls: (props.gain ?? 0) < 0 }}
            >
              {signed(props.gain ?? 0, words.language())}
            </span>
          </Show>
        </span>
      </button>
    );
  }

  function AddScenario(): JSX.Element {
    const ready = () => READY_IDS.filter(state.canAddReady);
    const blank = (): Omit<KeptScenario, 'id'> => ({
      name: null,
      ready: null,
      changes: [],
      on: null,
    });
    return (
      <Show when={!state.isFull()} fallback={<p class="soft small">{text().cards.full}</p>}>
        <div class="add-scenario" role="group" aria-label={text().cards.add}>
          <button type="button" class="button" onClick={() => state.add(blank())}>
            <span aria-hidden="true">+</span> {text().cards.blank}
          </button>
          <For each={ready()}>
            {(id) => (
              <button type="button" class="button button-quiet" onClick={() => state.addReady(id)}>
                <span aria-hidden="true">+</span> {text().ready[id].name}
              </button>
            )}
          </For>
        </div>
      </Show>
    );
  }
}
