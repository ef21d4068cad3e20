import { createUniqueId, type JSX, Show } from 'solid-js';
import { isIsoDate } from '../../../engine/index.ts';
import { FIRST_RULES_DATE } from '../../../engine/constants.ts';
import { DaySaid } from '../../components/fields/DaySaid.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { useRoundsPage } from './state.ts';

const TOTAL_MAX = 1200;

/** The total that is laid over the rounds, and since when the profile is in the pool. */
export function YourScore(): JSX.Element {
  const { today } = useApp();
  const { text, state } = useRoundsPage();
  const words = useWords();
  const [totalId, sinceId] = [createUniqueId(), createUniqueId()];
  const read = (typed: string): void => {
    const total = Number(typed);
    if (typed.trim() === '') state.tryTotal(null);
    else if (Number.isInteger(total) && total >= 0 && total <= TOTAL_MAX) state.tryTotal(total);
  };
  return (
    <section class="card" aria-labelledby="your-score">
      <h2 id="your-score">{text().yours.heading}</h2>
      <Show when={state.total() !== null} fallback={<p>{text().yours.none}</p>}>
        <p class="rounds-total">
          <strong data-testid="total">{words.number(state.total() ?? 0)}</strong>{' '}
          <span class="soft">
            {state.tried() === null ? text().yours.read(words.date(today)) : text().yours.tried}
          </span>
        </p>
      </Show>
      <div class="fields">
        <div class="field">
          <label for={totalId}>{text().yours.try}</label>
          <input
            class="input"
            id={totalId}
            type="number"
            inputmode="numeric"
            min="0"
            max={TOTAL_MAX}
            aria-describedby={`${totalId}-hint`}
            value={state.tried() ?? ''}
            onInput={(event) => read(event.currentTarget.value)}
          />
          <span class="field-hint" id={`${totalId}-hint`}>
            {text().yours.tryHint}
          </span>
        </div>
        <div class="field">
          <label for={sinceId}>{text().yours.since}</label>
          <input
            class="input"
            id={sinceId}
            type="date"
            min={FIRST_RULES_DATE}
            max={today}
            aria-describedby={`${sinceId}-said ${sinceId}-hint`}
            value={state.since()}
            onChange={(event) => {
              const date = event.currentTarget.value;
              if (isIsoDate(date) && date >= FIRST_RULES_DATE) state.setSince(date);
            }}
          />
          <DaySaid id={`${sinceId}-said`} date={state.since()} />
          <span class="field-hint" id={`${sinceId}-hint`}>
            {text().yours.sinceHint}
          </span>
        </div>
      </div>
    </section>
  );
}
