import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type Dossier, type IsoDate, programsOn } from '../../../../engine/index.ts';
import { DOSSIER_DATES, type DossierDate, FIRST_RULES_DATE } from '../../../../engine/constants.ts';
import { categoriesOn } from '../../../../engine/programs.ts';
import { categoryTitle, programTitle } from '../../../../text/codes/programs.ts';
import type { AuditPageText } from '../../../../text/screen/audit/en.ts';
import { useWords } from '../../../components/useWords.ts';
import { useDependants } from '../../../state/dependants.ts';
import { useApp } from '../../../state/app.ts';
import { GridTable } from './GridTable.tsx';
import { Reading } from './Reading.tsx';

interface Day {
  readonly name: DossierDate | 'today';
  readonly on: IsoDate;
}

/** The law looks at the application's receipt first, then at the invitation. */
const FIRST_CHOICE: readonly Day['name'][] = ['application', 'invitation', 'profile', 'today'];

/** Programs and categories on a day of the file, or today, condition by condition. */
export function CriteriaCard(props: {
  readonly page: AuditPageText;
  readonly dossier: Dossier;
}): JSX.Element {
  const { today } = useApp();
  const { count: dependants } = useDependants();
  const { codes, date } = useWords();
  const text = () => props.page.screen.criteria;
  const [chosen, choose] = createSignal<Day['name'] | null>(null);
  const days = createMemo((): readonly Day[] => [
    ...DOSSIER_DATES.flatMap((name): readonly Day[] => {
      const on = props.dossier.dates[name];
      return on === null || on < FIRST_RULES_DATE ? [] : [{ name, on }];
    }),
    { name: 'today', on: today },
  ]);
  const day = createMemo((): Day => {
    const wanted = [chosen(), ...FIRST_CHOICE];
    const found = wanted.map((name) => days().find((each) => each.name === name));
    return found.find((each) => each !== undefined)!;
  });
  const programs = createMemo(() => {
    const found = programsOn(props.dossier, day().on, { dependants: dependants() ?? undefined });
    return found.ok ? found.value : null;
  });
  const categories = createMemo(() => categoriesOn(props.dossier, day().on));
  const dayName = (name: Day['name']): string =>
    name === 'today' ? text().today : text().days[name];
  return (
    <section class="card criteria" aria-labelledby="criteria-heading" data-testid="criteria">
      <h2 id="criteria-heading">{text().heading}</h2>
      <p class="soft">{text().intro}</p>
      <fieldset class="criteria-days no-print">
        <legend>{text().day}</legend>
        <For each={days()}>
          {({ name }) => (
            <label class="row">
              <input
                type="radio"
                name="criteria-day"
                checked={day().name === name}
                onChange={() => choose(name)}
              />
              {dayName(name)}
            </label>
          )}
        </For>
      </fieldset>
      <p class="criteria-day" role="status">
        {dayName(day().name)} · {text().on(date(day().on))}
      </p>
      <Show when={programs()}>
        {(found) => (
          <div class="readings">
            <h3>{text().programs}</h3>
            <p>{text().any(props.page.programs.verdicts[found().any].toLowerCase())}</p>
            <For each={found().programs}>
              {(program) => (
                <Reading
                  page={props.page}
                  title={programTitle(program, codes())}
                  verdict={program.verdict}
                  verdictText={props.page.programs.verdicts[program.verdict]}
                  criteria={program.criteria}
                >
                  <Show when={program.grid}>
                    {(grid) => <GridTable page={props.page} grid={grid()} />}
                  </Show>
                </Reading>
              )}
            </For>
          </div>
        )}
      </Show>
      <div class="readings">
        <h3>{text().categories}</h3>
        <Show when={categories().length > 0} fallback={<p>{text().noCategories}</p>}>
          <For each={categories()}>
            {(category) => (
              <Reading
                page={props.page}
                title={categoryTitle(category, codes())}
                verdict={category.verdict}
                verdictText={props.page.programs.membership[category.verdict]}
                criteria={category.criteria}
                note={props.page.programs.confidences[category.confidence]}
              />
            )}
          </For>
        </Show>
      </div>
    </section>
  );
}
