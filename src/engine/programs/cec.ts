import type { Dossier } from '../dossier/dossier.ts';
import { all } from '../dossier/read-context.ts';
import { CATEGORY_TABLES, CEC } from '../tables/registry/programs.ts';
import type { CecVersion } from '../tables/schemas/programs.ts';
import type { Criterion } from './criterion.ts';
import { amountOf, experienceIn, workFacts } from './experience.ts';
import { rowOn } from './fsw-grid.ts';
import { experienceClass } from './job-checks.ts';
import { factsOf, judged, toProve } from './make-criterion.ts';
import { levelsOf, occupationsOf, type ReadJob, readJobs, together } from './occupations.ts';
import type { ProgramReading } from './programs.ts';
import { askedFacts, inAllFour, languageReached, nearestTest, testsOn } from './tests-of.ts';
import { verdictOf, type View } from './verdict.ts';

/** The Canadian Experience Class on a day (IRPR, s. 87.1). */
export function experienceClassOn(dossier: Dossier, view: View): ProgramReading {
  const version = rowOn(CEC.history, view.date);
  const jobs = jobsOn(dossier, view, version);
  const criteria = [
    workOn(jobs, view, version),
    languageOn(dossier, jobs, view, version),
    toProve('outside-quebec', version),
  ];
  return {
    program: 'cec',
    verdict: verdictOf(all(factsOf(criteria))),
    criteria,
    grid: null,
    titleEn: CEC.titleEn,
    titleFr: CEC.titleFr,
    law: CEC.law,
  };
}

const PHYSICIANS: readonly string[] = [
  ...new Set(
    CATEGORY_TABLES.filter(({ id }) => id === 'physicians').flatMap(({ history }) =>
      history.flatMap((row) => ('notInForce' in row ? [] : (row.occupations ?? []))),
    ),
  ),
];

function jobsOn({ candidate }: Dossier, view: View, { work }: CecVersion): readonly ReadJob[] {
  const jobs = readJobs(candidate.jobs, ['candidate'], view, {
    noc: work.noc,
    checks: experienceClass,
  });
  const spared = work.exceptions.includes('self-employed-physicians');
  return spared ? jobs.map(sparePhysician) : jobs;
}

/** Whether a self-employed physician gave publicly funded services does not stand in a dossier. */
function sparePhysician(job: ReadJob): ReadJob {
  if (!isSelfEmployedPhysician(job)) return job;
  return {
    ...job,
    checks: job.checks.map((check) =>
      check.fact === 'employment' ? { ...check, fits: null } : check,
    ),
  };
}

const isSelfEmployedPhysician = ({ job, codes }: ReadJob): boolean =>
  job.employment === 'self-employed' &&
  (codes === null || codes.some((code) => PHYSICIANS.includes(code)));

const isSkilled =
  ({ work }: CecVersion) =>
  (_: string, level: string): boolean =>
    work.skilled.includes(level);

function workOn(jobs: readonly ReadJob[], view: View, version: CecVersion): Criterion {
  const need = version.work;
  const found = experienceIn([together(jobs, isSkilled(version))], need, view.date);
  return judged('work-in-canada', found.reached, version, {
    facts: {
      ...workFacts(found, need),
    },
    row: version.work,
    unknown: found.unknown,
    missing: jobs.some(isSelfEmployedPhysician) ? ['publicly-funded-services'] : [],
  });
}

/** The threshold is that of the occupation with the most experience in the window: s. 87.1(2)(e). */
function languageOn(
  { candidate }: Dossier,
  jobs: readonly ReadJob[],
  view: View,
  version: CecVersion,
): Criterion {
  const asked = thresholds(jobs, view, version);
  const tests = testsOn(candidate, view);
  const [highest, lowest] = [inAllFour(Math.max(...asked)), inAllFour(Math.min(...asked))];
  return judged('language-minimum', languageReached(tests, { highest, lowest }), version, {
    facts: { ...nearestTest(tests.least, highest), ...askedFacts(highest), least: lowest.reading },
    row: version.language,
    unknown: [...tests.unknown, ...(asked.length > 1 ? [['candidate', 'jobs']] : [])],
  });
}

/** The levels that may be asked: one, unless which occupation has the most experience is open, or whether any has. */
function thresholds(jobs: readonly ReadJob[], view: View, version: CecVersion): readonly number[] {
  const { withinYears } = version.work;
  const measured = occupationsOf(jobs, isSkilled(version))
    .filter(({ wanted }) => wanted !== false)
    .map((occupation) => ({
      occupation,
      ...amountOf(occupation, withinYears, view.date),
    }));
  const most = Math.max(0, ...measured.map(({ least }) => least));
  const leading = measured.filter(({ greatest }) => greatest >= most);
  const levels = leading.map(({ occupation }) => levelsOf(occupation));
  const { rows } = version.language;
  const asked = rows.filter((row) =>
    levels.some((each) => each.length === 0 || each.some((level) => row.levels.includes(level))),
  );
  return (most > 0 ? asked : rows).map(({ clb }) => clb);
}
