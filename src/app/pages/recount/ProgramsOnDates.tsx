import { createMemo, For, type JSX, Show } from 'solid-js';
import { programsOn } from '../../../engine/index.ts';
import type { Verdict } from '../../../engine/constants.ts';
import {
  categoriesOn,
  type CategoryReading,
  type Criterion,
  type ProgramReading,
} from '../../../engine/programs.ts';
import type { DatedScore } from '../../../engine/recount.ts';
import {
  categoryTitle,
  criterionSentence,
  criterionTitle,
  programTitle,
} from '../../../text/codes/programs.ts';
import { useWords } from '../../components/useWords.ts';
import { useRecount } from './model.ts';

/** A program or category on every date. */
interface Line {
  readonly title: string;
  readonly cells: readonly Cell[];
}
interface Cell {
  readonly day: DatedScore;
  readonly reading: ProgramReading | CategoryReading | undefined;
}

/** Programs and categories on the same dates: the score is not all that the law asks. */
export function ProgramsOnDates(): JSX.Element {
  const { text, dossier, scores } = useRecount();
  const { codes } = useWords();
  const programs = createMemo((): readonly Line[] => {
    const days = scores().map((day) => {
      const found = programsOn(dossier(), day.date);
      return { day, readings: found.ok ? found.value.programs : [] };
    });
    const ids = days[0]?.readings ?? [];
    return ids.map((first) => ({
      title: programTitle(first, codes()),
      cells: days.map(({ day, readings }) => ({
        day,
        reading: readings.find(({ program }) => program === first.program),
      })),
    }));
  });
  const categories = createMemo((): readonly Line[] => {
    const days = scores().map((day) => ({ day, readings: categoriesOn(dossier(), day.date) }));
    const all = new Map(
      days.flatMap(({ readings }) => readings).map((reading) => [reading.category, reading]),
    );
    return [...all.values()].map((latest) => ({
      title: categoryTitle(latest, codes()),
      cells: days.map(({ day, readings }) => ({
        day,
        reading: readings.find(({ category }) => category === latest.category),
      })),
    }));
  });
  return (
    <section class="card" data-testid="programs">
      <h2>{text().programs.heading}</h2>
      <p class="soft">{text().programs.intro}</p>
      <Lines caption={text().programs.caption} lines={programs()} />
      <details>
        <summary>{text().programs.categories}</summary>
        <Show when={categories().length > 0} fallback={<p>{text().programs.noCategories}</p>}>
          <Lines caption={text().programs.categoriesCaption} lines={categories()} />
        </Show>
      </details>
    </section>
  );
}

const MARKS: Readonly<Record<Verdict, string>> = { met: '✓', 'not-met': '✗', unknown: '?' };

function Lines(props: { readonly caption: string; readonly lines: readonly Line[] }): JSX.Element {
  const { text, page, scores } = useRecount();
  const words = useWords();
  const verdict = (found: Verdict): string => page().programs.verdicts[found];
  return (
    <>
      <div class="scroll-x" role="region" aria-label={props.caption} tabindex="0">
        <table class="dates-table">
          <caption class="hidden-visually">{props.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text().programs.program}</th>
              <For each={scores()}>
                {({ name }) => (
                  <th scope="col" class="date-head">
                    {words.codes().names.dates[name]}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.lines}>
              {({ title, cells }) => (
                <tr>
                  <th scope="row">{title}</th>
                  <For each={cells}>
                    {({ reading }) => (
                      <td>
                        <Show when={reading} fallback="–">
                          {(found) => (
                            <span class={`verdict verdict-${found().verdict}`}>
                              <span aria-hidden="true">{MARKS[found().verdict]}</span>{' '}
                              {verdict(found().verdict)}
                            </span>
                          )}
                        </Show>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <details>
        <summary>{text().programs.pick}</summary>
        <For each={props.lines}>{(line) => <Conditions line={line} />}</For>
      </details>
    </>
  );
}

/** The conditions on the day of the application, else on the last day there is. */
function Conditions(props: { readonly line: Line }): JSX.Element {
  const { text } = useRecount();
  const cell = (): Cell | undefined => {
    const read = props.line.cells.filter(({ reading }) => reading !== undefined);
    return read.find(({ day }) => day.name === 'application') ?? read.at(-1);
  };
  return (
    <Show when={cell()}>
      {(found) => (
        <div class="conditions">
          <h3>{text().programs.conditions(props.line.title, text().days[found().day.name])}</h3>
          <ul>
            <For each={found().reading?.criteria ?? []}>
              {(criterion) => <ConditionItem criterion={criterion} />}
            </For>
          </ul>
        </div>
      )}
    </Show>
  );
}

function ConditionItem(props: { readonly criterion: Criterion }): JSX.Element {
  const { page } = useRecount();
  const { codes } = useWords();
  return (
    <li>
      <strong>{criterionTitle(props.criterion, page().programs)}</strong>{' '}
      <span class={`verdict verdict-${props.criterion.verdict}`}>
        <span aria-hidden="true">{MARKS[props.criterion.verdict]}</span>{' '}
        {page().programs.verdicts[props.criterion.verdict]}
      </span>{' '}
      {criterionSentence(props.criterion, page().programs, codes())}
    </li>
  );
}
