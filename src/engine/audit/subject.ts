import type { IsoDate } from '../dates/plain-date.ts';
import type { Dossier, DossierDate, Person } from '../dossier/dossier.ts';
import { namedDates } from '../dossier/named-dates.ts';
import type { Path } from '../errors/issue.ts';
import { FIRST_RULES_DATE } from '../rules/rules-on.ts';
import type { AnyRound } from '../rounds/round.ts';
import type { ProgramId } from '../programs/programs.ts';

/** A day of the file, with its name. */
export interface FileDate {
  readonly name: DossierDate;
  readonly on: IsoDate;
}

/** What the audit looks at. */
export interface Subject {
  readonly dossier: Dossier;
  readonly today: IsoDate;
  readonly round: AnyRound | null;
  readonly program: ProgramId | null;
  /** The known days of the file on which there are rules, in order. */
  readonly dates: readonly FileDate[];
}

export const fileDates = (dossier: Dossier): readonly FileDate[] =>
  namedDates(dossier)
    .filter(({ date }) => date >= FIRST_RULES_DATE)
    .map(({ name, date: on }) => ({ name, on }));

/** The days on which the law asks that the qualifications hold (IRPA 11.2(1)), and the profile's. */
export const decisiveDates = ({ dates }: Subject): readonly FileDate[] =>
  dates.filter(({ name }) => name !== 'decision');

export interface PersonAt {
  readonly person: Person;
  readonly path: Path;
}

/** The candidate, and the spouse where there is one. */
export const persons = ({ candidate, spouse }: Dossier): readonly PersonAt[] => [
  { person: candidate, path: ['candidate'] },
  ...(spouse === null ? [] : [{ person: spouse, path: ['spouse'] }]),
];
