import { createMemo, createSignal, For, type JSX, lazy, onMount, Show, Suspense } from 'solid-js';
import {
  type AnyCategory,
  type AnyRound,
  cutOffHistory,
  type CutOffHistory,
} from '../../../../engine/rounds.ts';
import { momentText, roundCategory } from '../../../../text/codes/rounds.ts';
import { ScrollX } from '../../../components/ScrollX.tsx';
import { useWords } from '../../../components/useWords.ts';
import { type StackedColumn, StackedTable } from '../../../components/StackedTable.tsx';
import { useRoundsPage } from '../state.ts';

const HistoryChart = lazy(async () => ({
  default: (await import('./HistoryChart.tsx')).HistoryChart,
}));

const PAGE = 25;

/** Every round by category: a chart with the user's total laid over, and the table. */
export function HistoryCard(): JSX.Element {
  const { text, state } = useRoundsPage();
  const words = useWords();
  const [isShown, setShown] = createSignal(false);
  const [chosen, setChosen] = createSignal<AnyCategory | null>(null);
  onMount(() => requestAnimationFrame(() => setTimeout(() => setShown(true))));
  const category = (): AnyCategory | null =>
    state.categories().find((each) => each === chosen()) ?? null;
  const history = createMemo((): CutOffHistory | null => {
    const one = category();
    return one === null ? null : cutOffHistory(state.rounds(), one);
  });
  const rounds = (): readonly AnyRound[] => history()?.rounds ?? state.rounds();
  const name = (each: AnyCategory): string => {
    const { latest } = cutOffHistory(state.rounds(), each);
    return roundCategory(each, text().rounds, words.language(), latest);
  };
  return (
    <section class="card" aria-labelledby="history-heading" data-testid="history">
      <h2 id="history-heading">{text().history.heading}</h2>
      <label class="field history-choice">
        <span class="field-label">{text().columns.category}</span>
        <select
          class="input"
          data-testid="category"
          onChange={(event) =>
            setChosen(state.categories()[Number(event.currentTarget.value)] ?? null)
          }
        >
          <option value="-1">{text().history.all}</option>
          <For each={state.categories()}>
            {(each, place) => (
              <option value={place()} selected={each === category()}>
                {name(each)}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={history()}>{(found) => <Extremes history={found()} />}</Show>
      <Show when={isShown()}>
        <Suspense fallback={<p class="loading">{text().loading}</p>}>
          <HistoryChart rounds={rounds()} total={state.total()} />
        </Suspense>
      </Show>
      <RoundsTable rounds={rounds()} />
    </section>
  );
}

function Extremes(props: { readonly history: CutOffHistory }): JSX.Element {
  const { text } = useRoundsPage();
  const words = useWords();
  const told = (round: AnyRound | null): string =>
    round === null
      ? ''
      : text().history.cutOffOn(words.number(round.cutOff), words.date(round.date));
  return (
    <dl class="extremes">
      <div>
        <dt>{text().history.latest}</dt>
        <dd>{told(props.history.latest)}</dd>
      </div>
      <div>
        <dt>{text().history.lowest}</dt>
        <dd>{told(props.history.lowest)}</dd>
      </div>
      <div>
        <dt>{text().history.highest}</dt>
        <dd>{told(props.history.highest)}</dd>
      </div>
    </dl>
  );
}

function RoundsTable(props: { readonly rounds: readonly AnyRound[] }): JSX.Element {
  const { text, state } = useRoundsPage();
  const words = useWords();
  const [shown, setShown] = createSignal(PAGE);
  const latest = () => props.rounds.toReversed();
  const place = (round: AnyRound): string => {
    const total = state.total();
    if (total === null) return '';
    if (total === round.cutOff) return text().history.at;
    return total > round.cutOff ? text().history.above : text().history.below;
  };
  const columns = (): readonly StackedColumn[] => {
    const { number, date, category, cutOff, reached, invitations, tieBreak } = text().columns;
    return [
      { label: number },
      { label: date },
      { label: category },
      { label: cutOff, isNumber: true },
      { label: reached },
      { label: invitations, isNumber: true },
      { label: tieBreak },
    ];
  };
  return (
    <>
      <p class="soft small">{text().history.reachedHint}</p>
      <ScrollX label={text().history.table}>
        <StackedTable
          class="rounds-table stacked-pairs"
          caption={text().history.table}
          testId="rounds-table"
          columns={columns()}
        >
          <For each={latest().slice(0, shown())}>
            {(round) => (
              <tr role="row">
                <th scope="row" role="rowheader">
                  <span class="stacked-label">{text().columns.number} </span>
                  {round.number}
                </th>
                <td role="cell" data-label={text().columns.date}>
                  <span>{words.date(round.date)}</span>
                </td>
                <td role="cell" class="whole" data-label={text().columns.category}>
                  <span>
                    {roundCategory(round.category, text().rounds, words.language(), round)}
                  </span>
                </td>
                <td role="cell" class="number" data-label={text().columns.cutOff}>
                  <span>{words.number(round.cutOff)}</span>
                </td>
                <td role="cell" class="against" data-label={text().columns.reached}>
                  <span>{place(round)}</span>
                </td>
                <td role="cell" class="number" data-label={text().columns.invitations}>
                  <span>{words.number(round.invitations)}</span>
                </td>
                <td role="cell" class="against" data-label={text().columns.tieBreak}>
                  <span>
                    {round.tieBreak === null
                      ? text().history.noTieBreak
                      : momentText(round.tieBreak, words.language())}
                  </span>
                </td>
              </tr>
            )}
          </For>
        </StackedTable>
      </ScrollX>
      <Show when={props.rounds.length > shown()}>
        <div class="row">
          <button type="button" class="button" onClick={() => setShown(shown() + PAGE)}>
            {text().history.more(Math.min(PAGE, props.rounds.length - shown()))}
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => setShown(props.rounds.length)}
          >
            {text().history.whole(props.rounds.length)}
          </button>
        </div>
      </Show>
    </>
  );
}
