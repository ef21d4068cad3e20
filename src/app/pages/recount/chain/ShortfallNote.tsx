import { type JSX, Show } from 'solid-js';
import type { Departure } from '../../../../engine/recount.ts';
import { useWords } from '../../../components/useWords.ts';
import { useRecount } from '../model.ts';
import { shortfallOf } from './shortfall.ts';

/** Days at full time that are told as months, and how many make one. */
const DAYS_IN_MONTH = 30;
const FEWEST_FOR_MONTHS = 28;

/** How little was missing: "About 1 month short of 2 years of work", with the hours. */
export function Shortfall(props: { readonly departure: Departure | null }): JSX.Element {
  const { text, documents } = useRecount();
  const words = useWords();
  const found = () => {
    const on = documents()?.on;
    return props.departure === null || on === undefined ? null : shortfallOf(props.departure, on);
  };
  const time = (days: number): string => {
    const { months, days: daysText } = words.codes().names;
    return days >= FEWEST_FOR_MONTHS
      ? text().explanation.aboutMonths(months(Math.round(days / DAYS_IN_MONTH)))
      : text().explanation.aboutDays(daysText(days));
  };
  return (
    <Show when={found()}>
      {(short) => (
        <span class="shortfall" data-testid="shortfall">
          <strong>
            {text().explanation.shortTitle(
              time(short().days),
              words.codes().names.years(short().years),
            )}
          </strong>{' '}
          <span class="soft small">
            {text().explanation.shortHours(
              words.codes().names.hours(short().counted),
              words.codes().names.hours(short().asked),
              words.codes().names.hours(short().missing),
            )}
          </span>
        </span>
      )}
    </Show>
  );
}
