import { createMemo, createSignal, For, Index, type JSX, lazy, Show, Suspense } from 'solid-js';
import type { Timeline } from '../../../../engine/improve.ts';
import { cutOffHistory } from '../../../../engine/rounds.ts';
import { roundCategory } from '../../../../text/codes/rounds.ts';
import { useWords } from '../../../components/useWords.ts';
import { useRoundsState } from '../../../state/rounds.ts';
import type { Look } from '../../../workers/whatIfAnswer.ts';
import { CheckControl } from '../changes/controls.tsx';
import { useWhatIf } from '../context.ts';
import { EventsTable } from './EventsTable.tsx';
import { type CutOffLine, recentCategories } from './cutOffs.ts';
import { PoolTable } from './PoolTable.tsx';

const TimelineChart = lazy(async () => ({
  default: (await import('./TimelineChart.tsx')).TimelineChart,
}));

/** A state with its name and its years to come. */
export interface TimelineState {
  readonly place: number;
  readonly name: string;
  readonly timeline: Timeline;
  readonly look: Look;
}

/** The score over the coming five years, under each scenario, with what happens on the way. */
export function TimelineCard(): JSX.Element {
  const { text, state } = useWhatIf();
  const [hidden, setHidden] = createSignal<ReadonlySet<number>>(new Set());
  const states = createMemo((): readonly TimelineState[] =>
    state.names().flatMap((name, place) => {
      const look = state.look(place);
      return look === null || look.timeline === null
        ? []
        : [{ place, name, timeline: look.timeline, look }];
    }),
  );
  const drawn = () => states().filter(({ place }) => !hidden().has(place));
  const toggle = (place: number, isShown: boolean): void => {
    const others = [...hidden()].filter((each) => each !== place);
    setHidden(new Set(isShown ? others : [...others, place]));
  };
  const cutOffs = useCutOffs();
  const opened = () => states().find(({ place }) => place === state.place());
  return (
    <section class="card" aria-labelledby="timeline-heading" data-testid="timeline">
      <h2 id="timeline-heading">{text().timeline.heading}</h2>
      <p class="soft">{text().timeline.intro}</p>
      <Show when={states().length > 0} fallback={<p class="loading">{text().loading}</p>}>
        <fieldset>
          <legend>{text().timeline.lines}</legend>
          <div class="line-choices">
            <Index each={states()}>
              {(one) => (
                <span class="line-choice">
                  <span class={`swatch swatch-line line-${one().place}`} aria-hidden="true" />
                  <CheckControl
                    label={one().name}
                    checked={!hidden().has(one().place)}
                    onChange={(isShown) => toggle(one().place, isShown)}
                  />
                </span>
              )}
            </Index>
          </div>
        </fieldset>
        <cutOffs.Choice />
        <Suspense fallback={<p class="loading">{text().loading}</p>}>
          <TimelineChart states={drawn()} opened={state.place()} cutOffs={cutOffs.lines()} />
        </Suspense>
        <h3>{text().timeline.pool}</h3>
        <PoolTable states={states()} />
        <Show when={opened()}>{(open) => <EventsTable state={open()} />}</Show>
      </Show>
    </section>
  );
}

const FIRST_LINES: readonly string[] = ['cec', 'french'];

/** The latest cut-off of each category with rounds of late, and which of them are drawn. */
function useCutOffs(): { readonly lines: () => readonly CutOffLine[]; Choice: () => JSX.Element } {
  const { text } = useWhatIf();
  const words = useWords();
  const { record } = useRoundsState();
  const [chosen, setChosen] = createSignal<readonly string[]>(FIRST_LINES);
  const all = createMemo((): readonly CutOffLine[] => {
    const rounds = record.latest?.rounds ?? [];
    return recentCategories(rounds).flatMap((category) => {
      const { latest } = cutOffHistory(rounds, category);
      if (latest === null) return [];
      const name = roundCategory(category, text().rounds, words.language(), latest);
      return [{ category, name, cutOff: latest.cutOff, date: latest.date }];
    });
  });
  const Choice = (): JSX.Element => (
    <Show when={all().length > 0}>
      <details class="cut-off-choice">
        <summary>{text().timeline.cutOffs}</summary>
        <div class="line-choices">
          <For each={all()}>
            {(line) => (
              <CheckControl
                label={text().timeline.cutOff(
                  line.name,
                  words.number(line.cutOff),
                  words.date(line.date),
                )}
                checked={chosen().includes(line.category)}
                onChange={(isShown) =>
                  setChosen((before) => [
                    ...before.filter((each) => each !== line.category),
                    ...(isShown ? [line.category] : []),
                  ])
                }
              />
            )}
          </For>
        </div>
      </details>
    </Show>
  );
  return { lines: () => all().filter(({ category }) => chosen().includes(category)), Choice };
}
