import { createMemo, For, type JSX, Show } from 'solid-js';
import { SECTIONS } from '../../../engine/constants.ts';
import { changesBetween, type DatedScore, type Effect } from '../../../engine/recount.ts';
import { nodeTitle } from '../../../text/codes/grid.ts';
import { eventText } from '../../../text/codes/events.ts';
import { capitalised, useWords } from '../../components/useWords.ts';
import { signed } from './format.ts';
import { useRecount } from './model.ts';

/** The score on each date side by side, and what changed from one to the next, event by event. */
export function ScoresOnDates(): JSX.Element {
  const { text, scores } = useRecount();
  const words = useWords();
  const sections = () =>
    SECTIONS.filter((id) => scores().some(({ score }) => score.sections[id] > 0));
  return (
    <section class="card" data-testid="dates">
      <h2>{text().dates.heading}</h2>
      <p class="soft">{text().dates.intro}</p>
      <div class="scroll-x" role="region" aria-label={text().dates.scroll} tabindex="0">
        <table class="dates-table">
          <caption class="hidden-visually">{text().dates.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text().dates.row}</th>
              <For each={scores()}>
                {({ name, date }) => (
                  <th scope="col" class="date-head">
                    {words.codes().names.dates[name]}
                    <span class="soft small">{words.date(date)}</span>
                    <Show when={name === 'invitation' || name === 'application'}>
                      <span class="tag">{text().dates.decisive}</span>
                    </Show>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={sections()}>
              {(id) => (
                <tr>
                  <th scope="row">{nodeTitle(id, words.codes())}</th>
                  <For each={scores()}>
                    {({ score }) => <td class="number">{words.number(score.sections[id])}</td>}
                  </For>
                </tr>
              )}
            </For>
            <tr class="sum-total">
              <th scope="row">{nodeTitle('total', words.codes())}</th>
              <For each={scores()}>
                {({ score }) => <td class="number">{words.number(score.total)}</td>}
              </For>
            </tr>
          </tbody>
        </table>
      </div>
      <h3>{text().dates.between}</h3>
      <For each={pairsOf(scores())}>{([from, to]) => <Between from={from} to={to} />}</For>
    </section>
  );
}

/** Each date and the next, by the calendar. */
function pairsOf(scores: readonly DatedScore[]): readonly (readonly [DatedScore, DatedScore])[] {
  const ordered = [...scores].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return ordered.slice(1).map((to, place) => [ordered[place] as DatedScore, to] as const);
}

function Between(props: { readonly from: DatedScore; readonly to: DatedScore }): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const effects = createMemo((): readonly Effect[] => {
    const found = changesBetween(model.dossier(), props.from, props.to);
    return found.ok ? found.value.effects : [];
  });
  const line = ({ cause, total }: Effect): string =>
    model
      .text()
      .dates.effect(
        words.date(cause.on),
        eventText(cause, model.words().recount.events, model.words().codes),
        total === 0
          ? model.text().dates.noPoints
          : `${signed(total, words.number)} ${words.points(Math.abs(total)).replace(/^[\d\s\u00a0\u202f,.]+/, '')}`,
      );
  return (
    <div class="between">
      <h4>
        {model
          .text()
          .dates.fromTo(
            words.codes().names.dates[props.from.name],
            words.codes().names.dates[props.to.name],
          )}
      </h4>
      <Show when={effects().length > 0} fallback={<p class="soft">{model.text().dates.nothing}</p>}>
        <ul>
          <For each={effects()}>
            {(effect) => (
              <li>
                {capitalised(line(effect), words.language())}
                <Show when={Object.keys(effect.factors).length > 1 || effect.total === 0}>
                  <ul class="small soft">
                    <For each={Object.entries(effect.factors)}>
                      {([id, points]) => (
                        <li>
                          {nodeTitle(id, words.codes())} {signed(points, words.number)}
                        </li>
                      )}
                    </For>
                  </ul>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
