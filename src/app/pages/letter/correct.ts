import type {
  LetterFinding,
  LetterDateRole,
  LetterProgram,
  FigureOwner,
} from '../../../engine/letter.ts';
import { isIsoDate } from '../../../engine/index.ts';
import { type Section, SECTIONS } from '../../../engine/constants.ts';
import { dateOf } from '../../state/dossier/meaning.ts';

export const ROLES: readonly LetterDateRole[] = [
  'profile',
  'invitation',
  'application',
  'decision',
  'letter',
];
export const WHOSE: readonly FigureOwner[] = ['claimed', 'officer'];
export const PROGRAMS: readonly LetterProgram[] = ['fsw', 'cec', 'fst', 'pnp'];

/** What the user may change of a find, as typed. */
export interface Correction {
  readonly date: string;
  readonly role: string;
  readonly points: string;
  readonly whose: string;
  readonly round: string;
  readonly program: string;
  readonly factor: string;
  readonly section: string;
}
export type CorrectionKey = keyof Correction;

/** The fields of each kind of find, in the order in which they are asked. */
export const FIELDS: Readonly<Record<LetterFinding['kind'], readonly CorrectionKey[]>> = {
  date: ['role', 'date'],
  round: ['round'],
  'cut-off': ['points'],
  total: ['whose', 'points'],
  factor: ['whose', 'factor', 'points'],
  section: ['whose', 'section', 'points'],
  program: ['program'],
  law: [],
  reason: [],
};

/** What the find says, as the fields show it at first. */
export function correctionOf(find: LetterFinding): Correction {
  const at = (key: string): string => {
    const value = (find as unknown as Readonly<Record<string, unknown>>)[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return {
    date: at('date'),
    role: at('role'),
    points: at('points'),
    whose: at('whose'),
    round: at('round'),
    program: at('program'),
    factor: at('factor'),
    section: at('section'),
  };
}

export type CorrectionFault = 'date' | 'points' | 'round' | 'role' | 'whose';

export type Corrected =
  | { readonly ok: true; readonly find: LetterFinding }
  | {
      readonly ok: false;
      readonly faults: Readonly<Partial<Record<CorrectionKey, CorrectionFault>>>;
    };

/** The most that a total can be is the grid's own matter: this is only what no total of any grid passes. */
const MOST_POINTS = 1200;

/** The find as corrected, or what cannot be read in the correction. */
export function corrected(find: LetterFinding, correction: Correction): Corrected {
  const faults: Partial<Record<CorrectionKey, CorrectionFault>> = {};
  const date = dateOf(correction.date.trim());
  const points = /^\d{1,4}$/.test(correction.points.trim()) ? Number(correction.points) : null;
  const round = correction.round.trim().replace(/^#/, '');
  const role = ROLES.find((each) => each === correction.role);
  const whose = WHOSE.find((each) => each === correction.whose);
  for (const key of FIELDS[find.kind]) {
    if (key === 'date' && (date === null || !isIsoDate(date))) faults.date = 'date';
    if (key === 'points' && (points === null || points > MOST_POINTS)) faults.points = 'points';
    if (key === 'round' && !/^\d{1,4}[a-z]?$/i.test(round)) faults.round = 'round';
    if (key === 'role' && role === undefined) faults.role = 'role';
    if (key === 'whose' && whose === undefined) faults.whose = 'whose';
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const program = PROGRAMS.find((each) => each === correction.program);
  const section: Section | undefined = SECTIONS.find((each) => each === correction.section);
  const changed: Partial<Record<CorrectionKey | 'alternative', unknown>> = {
    date,
    role,
    points,
    whose,
    round,
    program,
    factor: correction.factor,
    section,
    alternative: null,
  };
  const keys = [...FIELDS[find.kind], ...(find.kind === 'date' ? (['alternative'] as const) : [])];
  const own = Object.fromEntries(keys.map((key) => [key, changed[key]]));
  return { ok: true, find: { ...find, ...own } };
}
