import { categoriesOn } from '../programs/categories-on.ts';
import type { Criterion } from '../programs/criterion.ts';
import { PROGRAM_IDS, type ProgramId, type ProgramReading } from '../programs/programs.ts';
import { programsOn } from '../programs/programs-on.ts';
import { CATEGORY_IDS, type CategoryId } from '../tables/ids.ts';
import { finding, type Finding } from './finding.ts';
import type { FileDate, Subject } from './subject.ts';

/** Whether the program's minimum criteria and the category held on the days that the law looks at. */
export function criteriaChecks(subject: Subject): readonly Finding[] {
  const days = subject.dates.filter(({ name }) => name === 'invitation' || name === 'application');
  return days.flatMap((day) => [...programChecks(subject, day), ...categoryChecks(subject, day)]);
}

const isProgram = (id: string): id is ProgramId => (PROGRAM_IDS as readonly string[]).includes(id);
const isCategory = (id: string): id is CategoryId =>
  (CATEGORY_IDS as readonly string[]).includes(id);

/** The program asked about, or that of the round; else any will do. */
function programChecks(subject: Subject, { name, on }: FileDate): readonly Finding[] {
  const found = programsOn(subject.dossier, on);
  if (!found.ok) return [];
  const { programs, any } = found.value;
  const category = subject.round?.category ?? null;
  const wanted = subject.program ?? (category !== null && isProgram(category) ? category : null);
  const one = programs.find(({ program }) => program === wanted);
  const verdict = one?.verdict ?? any;
  const where = [['dates', name]];
  const params = { name, program: wanted, failing: failing(one === undefined ? programs : [one]) };
  if (verdict === 'unknown') return [finding('program-not-certain', 'warning', where, params, on)];
  if (verdict === 'met') return [];
  const code = one === undefined ? 'no-program-met' : 'program-not-met';
  return [finding(code, 'error', where, params, on)];
}

/** The conditions that are not met or not known, each named once. */
const failing = (programs: readonly ProgramReading[]): readonly string[] => [
  ...new Set(programs.flatMap(({ criteria }) => openCriteria(criteria))),
];

const openCriteria = (criteria: readonly Criterion[]): readonly string[] =>
  criteria.filter(({ judged, verdict }) => judged && verdict !== 'met').map(({ code }) => code);

function categoryChecks({ dossier, round }: Subject, { name, on }: FileDate): readonly Finding[] {
  if (round === null || !isCategory(round.category)) return [];
  const { category } = round;
  const reading = categoriesOn(dossier, on).find((each) => each.category === category);
  const verdict = reading?.verdict ?? 'not-met';
  if (verdict === 'met') return [];
  const params = { name, category, failing: openCriteria(reading?.criteria ?? []) };
  return verdict === 'unknown'
    ? [finding('category-not-certain', 'warning', [['dates', name]], params, on)]
    : [finding('not-in-category', 'error', [['dates', name]], params, on)];
}
