import type {
  DepartureCode,
  DepartureKind,
  DepartureSide,
  DossierDate,
  Reader,
} from '../../engine/constants.ts';
import type { Departure } from '../../engine/recount.ts';
import { departureWeights } from '../../engine/tables.ts';
import { placeText } from './places.ts';
import type { CodesText } from './text.ts';
import { type Wording, wording } from './wording.ts';

/** The words of departures in one language. */
export interface DeparturesText {
  /** The difference, as a sentence that follows its place ("job 2"). */
  readonly sentences: Readonly<Record<DepartureCode, DepartureSentence>>;
  readonly kinds: Readonly<Record<DepartureKind, string>>;
  readonly sides: Readonly<Record<DepartureSide, string>>;
  readonly readers: Readonly<Record<Reader, string>>;
  /** A date of the file in a sentence: "the decision". */
  readonly days: Readonly<Record<DossierDate | 'actual', string>>;
}

/** A departure as a sentence. */
export type DepartureSentence = (p: DepartureWording) => string;

/** The words that a departure is said with. */
export interface DepartureWording extends Wording {
  /** The date of the file that the departure names, with the day: "the decision (June 20, 2025)". */
  readonly day: () => string;
  readonly variant: string | null;
}

/** All that departures are written with. */
export interface DepartureWords {
  readonly codes: CodesText;
  readonly departures: DeparturesText;
}

/** What is read otherwise, in a sentence with its place before it: "job 2: the letter is not accepted …". */
export function departureText(departure: Departure, words: DepartureWords): string {
  const sentence = departureSentence(departure, words);
  const place = departurePlace(departure, words.codes);
  if (place !== null) return words.codes.issues.at(place, sentence);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The sentence alone. */
export const departureSentence = (departure: Departure, words: DepartureWords): string =>
  words.departures.sentences[departure.code](departureWording(departure, words));

/** The list item that it is about ("job 2", "spouse › job 2"); null when it is about none. */
export function departurePlace({ path }: Departure, codes: CodesText): string | null {
  const item = path.findIndex((key) => typeof key === 'number');
  const isSpouses = path[0] === 'spouse' && path.length > 1;
  if (item < 1) return isSpouses ? placeText(path.slice(0, 1), codes) : null;
  const own = path.slice(item - 1, item + 1);
  return placeText(isSpouses ? [path[0]!, ...own] : own, codes);
}

/** On what its weight rests, from the table. */
export function departureBasis(departure: Departure, { language }: CodesText): string {
  const weights = departureWeights(departure);
  return (language === 'fr' ? weights?.basisFr : weights?.basisEn) ?? '';
}

function departureWording(
  { params, variant }: Departure,
  { codes, departures }: DepartureWords,
): DepartureWording {
  const base = wording(params, codes);
  const day = (): string => {
    const name = base.text('name');
    const known = (departures.days as Readonly<Record<string, string>>)[name] ?? name;
    return base.has('on') ? `${known} (${base.date('on')})` : known;
  };
  return { ...base, day, variant };
}
