import {
  type Dossier,
  type IsoDate,
  isoDate,
  isIsoDate,
  parseDossier,
} from '../../../engine/index.ts';
import { DOSSIER_DATES, type Path } from '../../../engine/constants.ts';
import { addYears, ageOn } from '../../../engine/dossier.ts';
import { type Draft, type Drafted, type Raw, valueAt } from '../dossier/draft.ts';
import { parseDraftValues } from '../dossier/meaning.ts';

/** What became of a birth date: another in its place, none, or there was none. */
export type BirthDate = 'replaced' | 'left-out' | 'absent';

export interface Redacted {
  readonly draft: Draft;
  readonly candidate: BirthDate;
  /** Places whose text could not be read, and was left out for what it might say. */
  readonly unreadable: readonly Path[];
}

const datesOf = ({ dates }: Dossier): readonly IsoDate[] =>
  DOSSIER_DATES.map((name) => dates[name]).filter((date) => date !== null);

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

/**
 * Another birth date with the same age on each of the dates: the first 1 January there is, or else the first
 * day of a month. null when the ages alone tell the birthday to within a month, so that there is none.
 */
export function sameAgeOn(birth: IsoDate, dates: readonly IsoDate[]): IsoDate | null {
  if (dates.length === 0) return null;
  const ages = dates.map((date) => ageOn(birth, date));
  const isSame = (other: IsoDate): boolean =>
    dates.every((date, place) => ageOn(other, date) === ages[place]);
  const years = [-1, 0, 1].map((shift) => addYears(birth, shift).slice(0, 4));
  const firsts = (months: readonly string[]): readonly IsoDate[] =>
    years
      .flatMap((year) => months.map((month) => `${year}-${month}-01`))
      .filter(isIsoDate)
      .map((date) => isoDate(date))
      .filter(isSame);
  return firsts(['01'])[0] ?? firsts(MONTHS)[0] ?? null;
}

type Person = Drafted<Dossier>['candidate'];
type Born = Pick<Person, 'birthDate'>;

const isPerson = (value: unknown): value is Person => typeof value === 'object' && value !== null;

function mask(person: Born, dates: readonly IsoDate[]): BirthDate {
  const birth = person.birthDate;
  if (typeof birth !== 'string' || !isIsoDate(birth)) {
    person.birthDate = null;
    return birth === null ? 'absent' : 'left-out';
  }
  const other = sameAgeOn(isoDate(birth), dates);
  person.birthDate = other;
  return other === null ? 'left-out' : 'replaced';
}

function blank(draft: Draft, path: Path): void {
  const parent = valueAt(draft, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  const group = parent as Record<string | number, Raw | object>;
  if (typeof group[key] !== 'object') group[key] = null;
}

/**
 * A dossier for others to see the score of: without the names of employers, and with birth dates that only
 * keep the ages on the dates of the file. What cannot be read is left out, for it may say anything.
 */
export function redact(draft: Draft, today: IsoDate): Redacted {
  const plain = parseDraftValues(draft) as Draft;
  const faults = (): readonly Path[] => {
    const found = parseDossier(plain, { today });
    return found.ok ? [] : found.issues.map(({ path }) => path);
  };
  const unreadable = faults().filter((path) => typeof valueAt(plain, path) === 'string');
  for (const path of unreadable) blank(plain, path);
  const read = parseDossier(plain, { today });
  const dates = read.ok ? datesOf(read.value) : [];
  const people = [plain.candidate, plain.spouse].filter(isPerson);
  for (const job of people.flatMap(({ jobs }) => jobs)) job.employer = null;
  const [candidate = 'absent'] = [...people, ...plain.siblings].map((born) => mask(born, dates));
  return { draft: plain, candidate, unreadable };
}
