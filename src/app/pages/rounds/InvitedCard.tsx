import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { Verdict } from '../../../engine/constants.ts';
import type { RoundVerdict } from '../../../engine/rounds.ts';
import { becauseText, judgementText, roundCategory } from '../../../text/codes/rounds.ts';
import { IssueList } from '../../components/IssueList.tsx';
import { ScrollX } from '../../components/ScrollX.tsx';
import { useWords } from '../../components/useWords.ts';
import { type StackedColumn, StackedTable } from '../../components/StackedTable.tsx';
import { useRoundsPage } from './state.ts';

const FIRST_SHOWN = 12;

/** The rounds since the profile is in the pool that would have invited it, or may have, by its documents. */
export function InvitedCard(): JSX.Element {
  const { text, state } = useRoundsPage();
  const words = useWords();
  const [isWhole, setWhole] = createSignal(false);
  const judged = createMemo(() => {
    const part = state.answer.state().parts.get('judged');
    return part?.kind === 'judged' ? part.verdicts : null;
  });
  const verdicts = (): readonly RoundVerdict[] => {
    const found = judged();
    return found?.ok === true ? found.value : [];
  };
  const invited = createMemo(() =>
    verdicts()
      .filter(({ invited: is }) => is !== 'not-met')
      .toReversed(),
  );
  const near = createMemo(() =>
    verdicts()
      .filter(({ invited: is, eligible }) => is === 'not-met' && eligible !== 'not-met')
      .toSorted((a, b) => b.judgement.margin - a.judgement.margin)
      .slice(0, 3),
  );
  const count = (is: Verdict): number =>
    verdicts().filter(({ invited: verdict }) => verdict === is).length;
  return (
    <section class="card" aria-labelledby="invited-heading" data-testid="invited">
      <h2 id="invited-heading">{text().invited.heading}</h2>
      <p class="soft">{text().invited.intro(words.date(state.since()))}</p>
      <Show when={judged()} fallback={<p class="loading">{text().loading}</p>}>
        {(found) => (
          <Show when={found().ok} fallback={<IssueList issues={issuesIn(found())} />}>
            <p>
              <strong data-testid="invited-count">
                {text().invited.count(count('met'), verdicts().length)}
              </strong>{' '}
              <Show when={count('unknown') > 0}>{text().invited.unknown(count('unknown'))}</Show>
            </p>
            <Show when={invited().length > 0}>
              <VerdictTable
                verdicts={isWhole() ? invited() : invited().slice(0, FIRST_SHOWN)}
                caption={text().invited.table}
              />
            </Show>
            <Show when={invited().length > FIRST_SHOWN && !isWhole()}>
              <button type="button" class="button" onClick={() => setWhole(true)}>
                {text().invited.all(invited().length)}
              </button>
            </Show>
            <Show when={near().length > 0}>
              <h3>{text().invited.near}</h3>
              <VerdictTable verdicts={near()} caption={text().invited.near} />
            </Show>
          </Show>
        )}
      </Show>
    </section>
  );
}

const issuesIn = (found: { readonly ok: boolean }) =>
  'issues' in found ? (found.issues as Parameters<typeof IssueList>[0]['issues']) : [];

function VerdictTable(props: {
  readonly verdicts: readonly RoundVerdict[];
  readonly caption: string;
}): JSX.Element {
  const { text } = useRoundsPage();
  const words = useWords();
  const reason = ({ because }: RoundVerdict): string =>
    because.map((each) => becauseText(each, text().rounds, words.language())).join('; ');
  const columns = (): readonly StackedColumn[] => {
    const { date, category, cutOff, yours, result } = text().columns;
    return [
      { label: date },
      { label: category },
      { label: cutOff, isNumber: true },
      { label: yours, isNumber: true },
      { label: result },
    ];
  };
  return (
    <ScrollX label={props.caption}>
      <StackedTable class="rounds-table stacked-pairs" caption={props.caption} columns={columns()}>
        <For each={props.verdicts}>
          {(verdict) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {words.date(verdict.round.date)}
              </th>
              <td role="cell" class="whole" data-label={text().columns.category}>
                <span>
                  {roundCategory(
                    verdict.round.category,
                    text().rounds,
                    words.language(),
                    verdict.round,
                  )}
                </span>
              </td>
              <td role="cell" class="number" data-label={text().columns.cutOff}>
                <span>{words.number(verdict.round.cutOff)}</span>
              </td>
              <td role="cell" class="number" data-label={text().columns.yours}>
                <span>
                  {verdict.least === verdict.greatest
                    ? words.number(verdict.least)
                    : `${words.number(verdict.least)}–${words.number(verdict.greatest)}`}
                </span>
              </td>
              <td role="cell" class="whole" data-label={text().columns.result}>
                <span
                  class={
                    verdict.invited === 'met'
                      ? 'tag tag-good'
                      : verdict.invited === 'unknown'
                        ? 'tag tag-warn'
                        : 'tag tag-soft'
                  }
                >
                  {text().invited.verdicts[verdict.invited]}
                </span>
                <Show when={verdict.judgement.place === 'at' || verdict.invited === 'not-met'}>
                  <span class="block small">
                    {judgementText(
                      verdict.judgement,
                      verdict.round,
                      text().rounds,
                      words.language(),
                    )}
                  </span>
                </Show>
                <Show when={verdict.because.length > 0}>
                  <span class="block small soft">{text().invited.because(reason(verdict))}</span>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </StackedTable>
    </ScrollX>
  );
}
