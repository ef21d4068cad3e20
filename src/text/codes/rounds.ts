import type {
  AnyCategory,
  AnyRound,
  Chance,
  HorizonChance,
  Judgement,
  PoolPlace,
  RoundFinding,
  RoundVerdict,
  Share,
} from '../../engine/rounds.ts';
import { CATEGORY_TABLES } from '../../engine/tables.ts';
import { formatDate, formatList, formatNumber } from '../format.ts';
import type { Language } from '../language.ts';
import type { RoundsText } from './rounds.en.ts';

/** The words that a place in the pool is said with. */
export interface PoolWords {
  readonly best: string;
  readonly worst: string;
  readonly size: string;
  readonly low: number;
  readonly high: number;
  readonly asOf: string;
}

/** A round's category by its official name; one that no table has by the name it was published under. */
export function roundCategory(
  category: AnyCategory,
  text: RoundsText,
  language: Language,
  round: Pick<AnyRound, 'nameEn' | 'nameFr'> | null = null,
): string {
  const program = (text.programRounds as Readonly<Record<string, string | undefined>>)[category];
  if (program !== undefined) return program;
  const table = CATEGORY_TABLES.find(({ id }) => id === category);
  if (table !== undefined) {
    return language === 'fr' ? (table.titleFr ?? table.titleEn) : table.titleEn;
  }
  if (round !== null) return language === 'fr' ? round.nameFr : round.nameEn;
  return category.replace(/^other:/, '').replaceAll('-', ' ');
}

/** "Round 304 of July 17, 2024 (Canadian Experience Class)". */
export const roundText = (round: AnyRound, text: RoundsText, language: Language): string =>
  text.round(
    round.number,
    formatDate(round.date, language),
    roundCategory(round.category, text, language, round),
  );

/** `2024-05-04T13:27:31Z` → "May 4, 2024, 13:27:31 UTC". */
export function momentText(moment: string, language: Language): string {
  const [day = '', time] = moment.replace(/Z$/, '').split('T');
  const date = formatDate(day, language);
  return time === undefined ? date : `${date}, ${time} UTC`;
}

/** A total against a round's cut-off, in a sentence or two. */
export function judgementText(
  { place, margin, tieBreak }: Judgement,
  round: Pick<AnyRound, 'cutOff' | 'tieBreak'>,
  text: RoundsText,
  language: Language,
): string {
  const number = (value: number): string => formatNumber(value, language);
  const cutOff = number(round.cutOff);
  if (place !== 'at') {
    return text.places[place](Math.abs(margin), number(round.cutOff + margin), cutOff);
  }
  const moment = round.tieBreak === null ? '' : momentText(round.tieBreak, language);
  return `${text.places.at(cutOff)} ${text.tieBreaks[tieBreak ?? 'unknown'](moment)}`;
}

/** Why a round was not open to a profile, or may not have been. */
export function becauseText(
  what: RoundVerdict['because'][number],
  text: RoundsText,
  language: Language,
): string {
  const own = (text.because as Readonly<Record<string, unknown>>)[what];
  if (typeof own === 'string') return own;
  return text.because.category(roundCategory(what as AnyCategory, text, language));
}

/** What to say of a search for a round; null where it was found. */
export function findingText(
  found: RoundFinding,
  text: RoundsText,
  language: Language,
): string | null {
  switch (found.kind) {
    case 'found':
      return null;
    case 'other-day': {
      const name = (round: AnyRound): string => roundText(round, text, language);
      return text.findings.datesDiffer(
        formatList(found.rounds.map(name), language),
        formatList(
          [...new Set(found.rounds.map(({ date }) => formatDate(date, language)))],
          language,
        ),
      );
    }
    case 'ambiguous':
      return text.findings.ambiguous(found.rounds.length);
    case 'other-cut-off': {
      const rounds = found.rounds.map(
        (round) => `${roundText(round, text, language)} (${formatNumber(round.cutOff, language)})`,
      );
      return text.findings.otherCutOff(formatNumber(found.cutOff, language), rounds.join('; '));
    }
    case 'none': {
      if (found.nearest.length === 0) return text.findings.none;
      const rounds = found.nearest.map((round) => roundText(round, text, language)).join('; ');
      return text.findings.noneNear(rounds);
    }
  }
}

/** The places that a total may have in the pool; null: no distribution is held. */
export function poolText(place: PoolPlace | null, text: RoundsText, language: Language): string {
  if (place === null) return text.poolNone;
  const number = (value: number): string => formatNumber(value, language);
  const [low, high] = place.band.split('-').map(Number) as [number, number];
  return text.pool({
    best: number(place.best),
    worst: number(place.worst),
    size: number(place.poolSize),
    low,
    high,
    asOf: formatDate(place.asOf, language),
  });
}

/** A share as a whole percentage, never rounded to certainty: "under 1%", "over 99%". */
export function shareText({ count, of }: Share, text: RoundsText, language: Language): string {
  const percent = (value: number): string => (language === 'fr' ? `${value}\u00a0%` : `${value}%`);
  if (of === 0 || count === 0) return text.chance.under(percent(1));
  if (count === of) return text.chance.over(percent(99));
  const rounded = Math.floor((count * 200 + of) / (of * 2));
  if (rounded < 1) return text.chance.under(percent(1));
  return rounded > 99 ? text.chance.over(percent(99)) : percent(rounded);
}

/** A chance in sentences: one for each horizon and its basis, or why there is no number. */
export function chanceText(
  chance: Chance,
  text: RoundsText,
  language: Language,
): readonly string[] {
  const words = text.chance;
  switch (chance.kind) {
    case 'too-few-rounds':
      return [words.tooFew(chance.rounds, chance.needed)];
    case 'stopped':
      return [
        words.stopped(formatDate(chance.lastRound.date, language), chance.waited, chance.longest),
      ];
    case 'chance':
      return [
        ...chance.horizons.map((horizon) => horizonText(horizon, text, language)),
        words.basis(
          chance.gaps + 1,
          formatDate(chance.firstRound.date, language),
          formatDate(chance.lastRound.date, language),
        ),
      ];
  }
}

function horizonText(
  { months, chance, interval, lowestCutOff: { low, high } }: HorizonChance,
  text: RoundsText,
  language: Language,
): string {
  const words = text.chance;
  const share = (each: Share): string => shareText(each, text, language);
  const [low80, high80] = [share(interval.low), share(interval.high)];
  const forecast =
    low80 === high80
      ? words.forecastFlat(words.horizons[months], share(chance))
      : words.forecast(words.horizons[months], share(chance), low80, high80);
  const number = (value: number): string => formatNumber(value, language);
  if (low === null) return `${forecast} ${words.noRound}`;
  const lowest =
    high === null ? words.lowestOpen(number(low)) : words.lowest(number(low), number(high));
  return `${forecast} ${lowest}`;
}
