import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { isIsoDate } from '../../../engine/index.ts';
import { DOSSIER_DATES, type DossierDate, FIRST_RULES_DATE } from '../../../engine/constants.ts';
import { addYears } from '../../../engine/dossier.ts';
import { excludeEachOther } from '../../../engine/recount.ts';
import { departureText } from '../../../text/codes/departures.ts';
import { DaySaid } from '../../components/fields/DaySaid.tsx';
import { capitalised, useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { useWhatIf } from './context.ts';

const YEARS_AHEAD = 5;

/** Where everything starts from: the day, the way of reading, and what the total is then. */
export function StartCard(): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const total = (): number | undefined => state.before()?.score.total;
  return (
    <section class="card whatif-start" aria-labelledby="start-heading">
      <h2 id="start-heading">{text().start.heading}</h2>
      <DayChoice />
      <Show when={total() !== undefined}>
        <p class="whatif-total">
          <strong data-testid="before">{words.number(total() ?? 0)}</strong>{' '}
          <span class="soft">{text().start.total(words.date(state.subject()?.date ?? ''))}</span>
        </p>
      </Show>
      <OfficerReading />
    </section>
  );
}

function DayChoice(): JSX.Element {
  const id = createUniqueId();
  const { dossier, today } = useApp();
  const { text, state } = useWhatIf();
  const words = useWords();
  const names = (): readonly DossierDate[] =>
    DOSSIER_DATES.filter((name) => (dossier.dossier()?.dates[name] ?? null) !== null);
  const value = (): string => {
    const day = state.day();
    return day.kind === 'dossier' ? day.name : day.kind;
  };
  const choose = (chosen: string): void => {
    const name = DOSSIER_DATES.find((each) => each === chosen);
    if (name !== undefined) state.chooseDay({ kind: 'dossier', name });
    else if (chosen === 'day') {
      state.chooseDay({ kind: 'day', date: state.subject()?.date ?? today });
    } else state.chooseDay({ kind: 'today' });
  };
  return (
    <div class="fields">
      <label class="field">
        <span class="field-label">{text().start.day}</span>
        <select
          class="input"
          data-testid="start-day"
          value={value()}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="today">{text().start.today(words.date(today))}</option>
          <For each={names()}>
            {(name) => (
              <option value={name}>
                {capitalised(words.codes().names.dates[name], words.language())}
                {' · '}
                {words.date(dossier.dossier()?.dates[name] ?? '')}
              </option>
            )}
          </For>
          <option value="day">{text().start.other}</option>
        </select>
      </label>
      <Show when={state.day().kind === 'day'}>
        <div class="field">
          <label for={id}>{text().start.otherDay}</label>
          <input
            class="input"
            id={id}
            type="date"
            aria-describedby={`${id}-said`}
            min={FIRST_RULES_DATE}
            max={addYears(today, YEARS_AHEAD)}
            value={state.subject()?.date ?? today}
            onChange={(event) => {
              const date = event.currentTarget.value;
              if (isIsoDate(date) && date >= FIRST_RULES_DATE)
                state.chooseDay({ kind: 'day', date });
            }}
          />
          <DaySaid id={`${id}-said`} date={state.subject()?.date ?? today} />
        </div>
      </Show>
    </div>
  );
}

/** The dossier as the officer read it, by the user's own account of how. */
function OfficerReading(): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const taken = () => state.departures().filter(state.isTaken);
  const isBarred = (place: number): boolean => {
    const departure = state.departures()[place]!;
    return !state.isTaken(departure) && taken().some((one) => excludeEachOther(one, departure));
  };
  return (
    <Show when={state.departures().length > 0}>
      <details class="whatif-reading">
        <summary>
          {text().start.officer}
          <Show when={taken().length > 0}>
            <span class="tag tag-warn">{text().start.taken(taken().length)}</span>
          </Show>
        </summary>
        <p class="soft small">{text().start.officerHint}</p>
        <ul class="plain-list">
          <For each={state.departures()}>
            {(departure, place) => (
              <li>
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={state.isTaken(departure)}
                    disabled={isBarred(place())}
                    onChange={(event) => state.take(departure, event.currentTarget.checked)}
                  />
                  <span>
                    {capitalised(
                      departureText(departure, {
                        codes: words.codes(),
                        departures: text().departures,
                      }),
                      words.language(),
                    )}
                  </span>
                </label>
              </li>
            )}
          </For>
        </ul>
        <Show when={taken().length > 0}>
          <button
            type="button"
            class="button button-quiet"
            onClick={(event) => {
              // The button goes; what it folds in stays.
              event.currentTarget.closest('details')?.querySelector('summary')?.focus();
              state.readPlainly();
            }}
          >
            {text().start.plainly}
          </button>
        </Show>
      </details>
    </Show>
  );
}
