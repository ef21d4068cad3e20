import { createMemo, createUniqueId, Index, type JSX } from 'solid-js';
import { type IsoDate, isIsoDate } from '../../../engine/index.ts';
import { FIRST_RULES_DATE } from '../../../engine/constants.ts';
import { addYears } from '../../../engine/dossier.ts';
import type { ScoreText } from '../../../text/screen/score/en.ts';
import { DaySaid } from '../../components/fields/DaySaid.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { dayNameOf, totalsOnDates } from '../../state/dossier/scores.ts';
import { createDeferredSignal } from '../../state/deferredSignal.ts';
import { dateOfSlider, sliderOfDate } from './slider.ts';

const YEARS_AHEAD = 2;

/** The day to read the dossier on: one of its own, or any. */
export function DayChoice(props: { readonly text: ScoreText['day'] }): JSX.Element {
  const { dossier, scores } = useApp();
  const words = useWords();
  const current = createDeferredSignal(dossier.dossier);
  const onDates = createMemo(() => {
    const known = current();
    return known === null ? [] : totalsOnDates(known);
  });
  const totalText = (total: number | null): string => (total === null ? '' : words.number(total));
  const isChosen = (name: string): boolean => {
    const known = current();
    return known !== null && dayNameOf(known, scores.chosen()) === name;
  };
  return (
    <section class="card day-choice">
      <fieldset>
        <legend>
          <h2>{props.text.heading}</h2>
        </legend>
        <p class="soft">{props.text.hint}</p>
        <div class="day-options">
          <Index each={onDates()}>
            {(day) => (
              <label class="day-option">
                <input
                  type="radio"
                  name="day"
                  checked={isChosen(day().name)}
                  onChange={() => scores.choose({ kind: 'dossier', name: day().name })}
                />
                <span class="day-name">
                  {words.codes().names.dates[day().name]}
                  <span class="soft small">{words.date(day().date)}</span>
                </span>
                <span class="number">{totalText(day().total)}</span>
              </label>
            )}
          </Index>
          <AnyDay text={props.text} />
        </div>
      </fieldset>
    </section>
  );
}

function AnyDay(props: { readonly text: ScoreText['day'] }): JSX.Element {
  const { scores, today } = useApp();
  const words = useWords();
  const last = addYears(today, YEARS_AHEAD);
  const id = createUniqueId();
  const date = (): IsoDate => scores.date() ?? today;
  const choose = (text: string): void => {
    if (isIsoDate(text) && text >= FIRST_RULES_DATE && text <= last)
      scores.choose({ kind: 'day', date: text });
  };
  return (
    <>
      <label class="day-option">
        <input
          type="radio"
          name="day"
          checked={scores.chosen().kind === 'day'}
          onChange={() => scores.choose({ kind: 'day', date: date() })}
        />
        <span class="day-name">{props.text.other}</span>
      </label>
      <div class="any-day">
        <div class="field">
          <label for={id}>{props.text.date}</label>
          <input
            class="input"
            id={id}
            type="date"
            data-testid="day"
            aria-describedby={`${id}-said`}
            min={FIRST_RULES_DATE}
            max={last}
            value={date()}
            onChange={(event) => choose(event.currentTarget.value)}
          />
          <DaySaid id={`${id}-said`} date={date()} />
        </div>
        <label class="field any-day-slider">
          <span class="field-label">{props.text.slider}</span>
          <input
            type="range"
            min="0"
            max={sliderOfDate(last)}
            value={sliderOfDate(date())}
            aria-valuetext={words.date(date())}
            onInput={(event) => choose(dateOfSlider(event.currentTarget.valueAsNumber))}
          />
        </label>
      </div>
    </>
  );
}
