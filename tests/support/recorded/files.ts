import { readFileSync } from 'node:fs';
import {
  type AnyRound,
  type Dossier,
  FIRST_RULES_DATE,
  type IsoDate,
  isoDate,
  type NamedDate,
  parseDossier,
  recount,
  roundOf,
  scoresOnDates,
} from '../../../src/engine/index.ts';
import { namedDates } from '../../../src/engine/dossier/named-dates.ts';
import { ROUNDS } from '../../../src/engine/rounds.ts';
import { valueOf } from '../rules.ts';

type NamedFile = readonly [name: string, dossier: Dossier];

/** Files by their names. */
export const filesIn = (file: URL): readonly NamedFile[] =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object).map(([name, input]) => [
    name,
    valueOf(parseDossier(input)),
  ]);

/** The examples and what a refusal hangs on in them, and files drawn once, known or in part. */
export const RECORDED_FILES = filesIn(new URL('dossiers.json', import.meta.url));

/** Of the examples all is written out, of the others the digest of what is long. */
export const WRITTEN_OUT: ReadonlySet<string> = new Set([
  'refused',
  'couple',
  'francophone',
  'trade',
]);

/** The rounds held by a day that stays, so that a new round changes no record. */
export const HELD_ROUNDS: readonly AnyRound[] = ROUNDS.filter(({ date }) => date <= '2026-10-01');

/** The days of a file on which there are rules. */
export const daysOf = (dossier: Dossier): readonly NamedDate[] =>
  namedDates(dossier).filter(({ date }) => date >= FIRST_RULES_DATE);

/** The last day of a file, or one on which all that it holds is known. */
export const lastDayOf = (dossier: Dossier): IsoDate =>
  daysOf(dossier).at(-1)?.date ?? isoDate('2026-01-15');

/** The round of a file's invitation, or the last one held by its last day. */
export function roundFor(dossier: Dossier): AnyRound {
  const found = roundOf(HELD_ROUNDS, dossier);
  if (found.kind === 'found') return found.round;
  const last = lastDayOf(dossier);
  return HELD_ROUNDS.findLast(({ date }) => date <= last) ?? HELD_ROUNDS[0]!;
}

/** The total of the last day of a file plainly read. */
export const plainTotalOf = (dossier: Dossier): number =>
  valueOf(scoresOnDates(dossier)).at(-1)?.score.total ?? 0;

/** A total under that one to which a single departure leads; none does where it is `undefined`. */
export function lowerTotalOf(dossier: Dossier): number | undefined {
  const under = { total: { greatest: plainTotalOf(dossier) - 1 } };
  return valueOf(recount(dossier, under, { most: 1 })).explanations[0]?.score.total;
}
