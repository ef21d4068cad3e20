import type { Explanation, Recount } from '../../engine/index.ts';
import type { RecountOutcome, RefusalFinding, QuestionAsked } from '../../engine/recount.ts';
import type { RefusalVerdict } from '../../engine/constants.ts';
import { formatNumber } from '../format.ts';
import { type DeparturesText } from './departures.ts';
import type { EventsText } from './events.ts';
import { nodeTitle } from './grid.ts';
import { placeText } from './places.ts';
import type { CodesText } from './text.ts';

/** The words of recounts in one language. */
export interface RecountText {
  /** Why a score changed with time. */
  readonly events: EventsText;
  readonly outcomes: Readonly<Record<RecountOutcome, string>>;
  readonly bounds: Readonly<Record<NonNullable<Recount['bound']>, string>>;
  readonly verdicts: Readonly<Record<RefusalVerdict, string>>;
  /** The sum: a total, less the cut-off. */
  readonly margin: (total: string, cutOff: string, margin: string) => string;
  readonly places: Readonly<Record<'above' | 'at' | 'below', string>>;
  readonly tieBreaks: Readonly<Record<'before' | 'after' | 'unknown' | 'unpublished', string>>;
  /** The plain reading explains the figures. */
  readonly plain: string;
  readonly searched: (most: string, visited: string, sets: string) => string;
  /** How many sets of departures an explanation represents, when more than one. */
  readonly sameEffect: (others: string) => string;
  readonly questionFigure: (figure: string) => string;
  readonly questionFact: (place: string) => string;
  readonly nothingKnown: string;
}

/** The words that sentences of a recount are made with. */
export interface RecountWords {
  readonly codes: CodesText;
  readonly departures: DeparturesText;
  readonly recount: RecountText;
}

/** What was searched: evidence that nothing else explains the figures. */
export function searchedText(
  { searched }: Pick<Recount, 'searched'>,
  { codes, recount }: Pick<RecountWords, 'codes' | 'recount'>,
): string {
  const number = (value: number): string => formatNumber(value, codes.language);
  const sets = searched.dates.reduce((sum, date) => sum + date.sets, 0);
  return recount.searched(number(searched.completeTo), number(searched.visited), number(sets));
}

/** How many other sets of departures have the explanation's effect; empty when there are none. */
export function sameEffectText(
  { sets }: Pick<Explanation, 'sets'>,
  { codes, recount }: Pick<RecountWords, 'codes' | 'recount'>,
): string {
  return sets > 1 ? recount.sameEffect(formatNumber(sets - 1, codes.language)) : '';
}

/** What one would ask for: a figure of the notes, or what was made of a fact. */
export function questionText(
  question: QuestionAsked,
  { codes, recount }: Pick<RecountWords, 'codes' | 'recount'>,
): string {
  if (question.kind === 'fact') return recount.questionFact(placeText(question.path, codes));
  const id = question.figure.slice(question.figure.indexOf('.') + 1);
  return recount.questionFigure(nodeTitle(id, codes));
}

/** The verdict in a sentence. */
export const verdictText = (
  { verdict }: Pick<RefusalFinding, 'verdict'>,
  { recount }: Pick<RecountWords, 'recount'>,
): string => recount.verdicts[verdict];
