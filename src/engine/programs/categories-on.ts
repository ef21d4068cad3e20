import { isoDate, type IsoDate } from '../dates/plain-date.ts';
import { applyDepartures } from '../dossier/change.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { all, type Ternary } from '../dossier/read-context.ts';
import { readEducation } from '../dossier/read-credentials.ts';
import { educationRank, type Profile, leastLevel, resultIn } from '../profile/profile.ts';
import type { CategoryId } from '../tables/ids.ts';
import type { CategoryInForce } from '../tables/schemas/categories.ts';
import { CATEGORY_TABLES, categoryVersionOn } from '../tables/registry/programs.ts';
import type { Criterion } from './criterion.ts';
import { experienceIn, workFacts } from './experience.ts';
import { anywhere, inCanada } from './job-checks.ts';
import { type Cited, factsOf, judged } from './make-criterion.ts';
import { occupationsOf, readJobs } from './occupations.ts';
import type { CategoryReading, ProgramOptions } from './programs.ts';
import { askedFacts, inAllFour, languageReached, nearestTest, testsOn } from './tests-of.ts';
import { bothWays, ternaryOf, verdictOf, type View } from './verdict.ts';

/**
 * Membership in each category in force on a day. Membership at the invitation
 * and at the application is a condition of IRPA 11.2(1)(c). Empty before the first category.
 * Throws a RangeError on text that is not a calendar day.
 */
export function categoriesOn(
  dossier: Dossier,
  date: IsoDate,
  { departures = [] }: Pick<ProgramOptions, 'departures'> = {},
): readonly CategoryReading[] {
  const { dossier: seen, overrides } = applyDepartures(dossier, departures);
  return readingsOn(date, (version) => criteriaOf(version, seen, { date, overrides }));
}

/**
 * The same for a profile, which holds levels but no occupations and no dates: French is decided,
 * every other category stays unknown.
 */
export function categoriesOfProfile(profile: Profile, date: IsoDate): readonly CategoryReading[] {
  return readingsOn(date, (version) => {
    if (version.language === null || version.experience !== null) {
      return [judged('not-in-profile', null, cited(version), { missing: ['occupation'] })];
    }
    const { language, clb } = version.language;
    const result = resultIn(profile, language);
    return [
      judged(
        'category-language',
        result !== null && leastLevel(result.clb) >= clb,
        cited(version),
        {
          facts: { language, ...(result?.clb ?? {}), ...askedFacts(inAllFour(clb)) },
          row: version.language,
        },
      ),
    ];
  });
}

function readingsOn(
  date: IsoDate,
  criteriaIn: (version: CategoryInForce) => readonly Criterion[],
): readonly CategoryReading[] {
  return CATEGORY_TABLES.flatMap(({ id }) => {
    const version = categoryVersionOn(id, isoDate(date));
    return version === null ? [] : [readingOf(id, version, criteriaIn(version))];
  });
}

const readingOf = (
  category: CategoryId,
  version: CategoryInForce,
  criteria: readonly Criterion[],
): CategoryReading => ({
  category,
  verdict: verdictOf(all(factsOf(criteria))),
  criteria,
  version,
  confidence: version.confidence,
});

const LAW = 'IRPA, s. 11.2(1)(c)';

const cited = ({ from, source, confidence }: CategoryInForce): Cited => ({
  from,
  source,
  law: LAW,
  certain: confidence === 'high',
});

function criteriaOf(version: CategoryInForce, dossier: Dossier, view: View): readonly Criterion[] {
  return [
    ...(version.language === null ? [] : [languageOn(version, dossier, view)]),
    ...(version.experience === null ? [] : [experienceOn(version, dossier, view)]),
    ...(version.militaryService === undefined
      ? []
      : [
          judged('military-service', null, cited(version), {
            facts: { years: version.militaryService.years },
            row: version.militaryService,
            missing: ['military-service'],
          }),
        ]),
    ...(version.offer === undefined
      ? []
      : [
          judged('military-offer', null, cited(version), {
            facts: { years: version.offer.years },
            row: version.offer,
            missing: ['military-offer'],
          }),
        ]),
    ...(version.credential === undefined ? [] : [credentialOn(version, dossier, view)]),
  ];
}

function languageOn(version: CategoryInForce, { candidate }: Dossier, view: View): Criterion {
  const { language, clb } = version.language!;
  const need = inAllFour(clb);
  const tests = testsOn(candidate, view);
  return judged(
    'category-language',
    languageReached(tests, { highest: need, lowest: need }, language),
    cited(version),
    {
      facts: { ...nearestTest(tests.least, need, language), ...askedFacts(need) },
      row: version.language,
      unknown: tests.unknown,
    },
  );
}

/** Work in a single listed occupation, full time or the part-time equal. */
function experienceOn(version: CategoryInForce, { candidate }: Dossier, view: View): Criterion {
  const need = version.experience!;
  const { months, continuous, canadianOnly } = need;
  const listed = version.occupations ?? [];
  const jobs = readJobs(candidate.jobs, ['candidate'], view, {
    noc: 'noc2021',
    checks: canadianOnly ? inCanada : anywhere,
  });
  const found = experienceIn(
    occupationsOf(jobs, (code) => listed.includes(code)),
    need,
    view.date,
  );
  return judged('category-experience', found.reached, cited(version), {
    facts: {
      occupation: found.occupation?.code ?? null,
      ...workFacts(found, need),
      monthsAsked: months,
      continuous,
      canadianOnly,
    },
    row: version.experience,
    unknown: found.unknown,
  });
}

function credentialOn(version: CategoryInForce, { candidate }: Dossier, view: View): Criterion {
  const { minimum } = version.credential!;
  const read = bothWays(
    view,
    (ctx) => readEducation(candidate.credentials, ['candidate'], ctx).education,
  );
  const proven: Ternary = ternaryOf({
    least: educationRank(read.least) >= educationRank(minimum),
    greatest: educationRank(read.greatest) >= educationRank(minimum),
  });
  return judged('category-credential', proven, cited(version), {
    facts: { level: read.least, levelAsked: minimum },
    row: version.credential,
    unknown: read.unknown,
  });
}
