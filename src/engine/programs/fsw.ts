import type { Dossier } from '../dossier/dossier.ts';
import { all, type Ternary } from '../dossier/read-context.ts';
import { readEducation } from '../dossier/read-credentials.ts';
import type { Criterion } from './criterion.ts';
import { experienceIn, workFacts } from './experience.ts';
import { arrangedEmploymentOn, fswFactsOn } from './fsw-facts.ts';
import { fswGrid, rowOn } from './fsw-grid.ts';
import { fundsCriterion } from './funds-criterion.ts';
import { anywhere } from './job-checks.ts';
import { factsOf, judged, toProve } from './make-criterion.ts';
import { occupationsOf, readJobs } from './occupations.ts';
import type { ProgramOptions, ProgramReading } from './programs.ts';
import { FSW } from '../tables/registry/programs.ts';
import { askedFacts, inAllFour, languageReached, nearestTest, testsOn } from './tests-of.ts';
import { bothWays, ternaryOf, verdictOf, type View } from './verdict.ts';

/** The Federal Skilled Worker Program on a day (IRPR, ss. 75 to 83). */
export function skilledWorkerOn(
  dossier: Dossier,
  view: View,
  options: ProgramOptions,
): ProgramReading {
  const minimum = rowOn(FSW.minimum, view.date);
  const points = gridOn(dossier, view, options);
  const criteria = [
    workOn(dossier, view),
    languageOn(dossier, view),
    educationOn(dossier, view),
    points.criterion,
    fundsCriterion(dossier, view, options, minimum, arrangedEmploymentOn(dossier, view)),
    toProve('outside-quebec', minimum),
  ];
  return {
    program: 'fsw',
    verdict: verdictOf(all(factsOf(criteria))),
    criteria,
    grid: points.grid,
    titleEn: FSW.titleEn,
    titleFr: FSW.titleFr,
    law: FSW.law,
  };
}

/** A year without a break in one skilled occupation: s. 75(2)(a). */
function workOn({ candidate }: Dossier, view: View): Criterion {
  const minimum = rowOn(FSW.minimum, view.date);
  const need = minimum.work;
  const { noc, skilled } = need;
  const jobs = readJobs(candidate.jobs, ['candidate'], view, { noc, checks: anywhere });
  const found = experienceIn(
    occupationsOf(jobs, (_, level) => skilled.includes(level)),
    need,
    view.date,
  );
  return judged('work-continuous-one-occupation', found.reached, minimum, {
    facts: {
      occupation: found.occupation?.code ?? null,
      ...workFacts(found, need),
    },
    row: minimum.work,
    unknown: found.unknown,
  });
}

function languageOn({ candidate }: Dossier, view: View): Criterion {
  const minimum = rowOn(FSW.minimum, view.date);
  const tests = testsOn(candidate, view);
  const need = inAllFour(minimum.language.clb);
  return judged(
    'language-minimum',
    languageReached(tests, { highest: need, lowest: need }),
    minimum,
    {
      facts: { ...nearestTest(tests.least, need), ...askedFacts(need) },
      row: minimum.language,
      unknown: tests.unknown,
    },
  );
}

/** A Canadian credential, or a foreign one with an assessment that holds: s. 75(2)(e). */
function educationOn({ candidate }: Dossier, view: View): Criterion {
  const minimum = rowOn(FSW.minimum, view.date);
  const read = bothWays(
    view,
    (ctx) => readEducation(candidate.credentials, ['candidate'], ctx).education,
  );
  const proven: Ternary = ternaryOf({
    least: read.least !== 'less-than-secondary',
    greatest: read.greatest !== 'less-than-secondary',
  });
  return judged('education-proven', proven, minimum, {
    facts: { level: read.least },
    row: minimum.education,
    unknown: read.unknown,
  });
}

function gridOn(
  dossier: Dossier,
  view: View,
  options: ProgramOptions,
): { readonly criterion: Criterion; readonly grid: NonNullable<ProgramReading['grid']> } {
  const mark = rowOn(FSW.passMark, view.date);
  const facts = fswFactsOn(dossier, view, options);
  const grid = {
    least: fswGrid(facts.least, view.date),
    greatest: fswGrid(facts.greatest, view.date),
  };
  const [least, greatest] = [grid.least.points, grid.greatest.points];
  const enough = ternaryOf({ least: least >= mark.points, greatest: greatest >= mark.points });
  return {
    grid,
    criterion: judged('grid-points', enough, mark, {
      facts: { points: least, greatest, pointsAsked: mark.points, outOf: mark.outOf },
      row: mark,
      unknown: facts.unknown,
      missing: facts.openItems,
    }),
  };
}
