import { chooseLanguages } from '../dossier/choose-languages.ts';
import type { Credential, Dossier, Job, Spouse } from '../dossier/dossier.ts';
import {
  all,
  counts,
  type ReadContext,
  startContext,
  type Ternary,
} from '../dossier/read-context.ts';
import { readSiblings } from '../dossier/read-additional.ts';
import { readAges } from '../dossier/read-age.ts';
import { readEducation } from '../dossier/read-credentials.ts';
import { readSpouse } from '../dossier/read-spouse.ts';
import { readTests } from '../dossier/read-tests.ts';
import { educationRank, type EducationLevel } from '../profile/profile.ts';
import type { AdaptabilityId, AdaptabilityItem } from '../tables/schemas/programs.ts';
import { yearsIn } from './experience.ts';
import { agePoints, type FswFacts, languagePoints, rowOn } from './fsw-grid.ts';
import { anywhere, inCanada } from './job-checks.ts';
import { readJobs, together, unknownOf, whole } from './occupations.ts';
import { offerOn, unknownOfOffer } from './offer.ts';
import type { ProgramOptions } from './programs.ts';
import { FSW } from '../tables/registry/programs.ts';
import { inAllFour, reaches } from './tests-of.ts';
import { any, type BothWays, bothWays, ternaryOf, type View } from './verdict.ts';

/** The facts of the grid both ways, and the items of adaptability that are open. */
export interface FswReading extends BothWays<FswFacts> {
  readonly openItems: readonly AdaptabilityId[];
}

/** The facts of the grid, where what is not known gives nothing and where it gives the most. */
export function fswFactsOn(dossier: Dossier, view: View, options: ProgramOptions): FswReading {
  const arranged = arrangedEmploymentOn(dossier, view);
  const work = skilledWork(dossier, view);
  const years = yearsIn(work.occupation, work.withinYears, view.date);
  const items = rowOn(FSW.factors.adaptability.history, view.date).items;
  const held = items.map((item) => ({ id: item.id, fact: itemOn(item, dossier, view, options) }));
  const factsIn = (ctx: ReadContext): FswFacts => ({
    ...languages(dossier, ctx),
    education: readEducation(dossier.candidate.credentials, ['candidate'], ctx).education,
    workYears: years[ctx.mode],
    age: age(dossier, ctx),
    arrangedEmployment: counts(arranged, ctx),
    adaptability: held.filter(({ fact }) => counts(fact, ctx)).map(({ id }) => id),
  });
  const ctx = startContext(view.date, 'least', view.overrides);
  return {
    least: factsIn(ctx),
    greatest: factsIn(startContext(view.date, 'greatest', view.overrides)),
    unknown: [
      ...ctx.unknown,
      ...(years.least === years.greatest ? [] : unknownOf([work.occupation])),
      ...(arranged === null ? unknownOfOffer(dossier.offer) : []),
    ],
    openItems: held.filter(({ fact }) => fact === null).map(({ id }) => id),
  };
}

/** One first language, preferring one that reaches the minimum, then the order that gives more points. */
function languages(
  { candidate }: Dossier,
  ctx: ReadContext,
): Pick<FswFacts, 'firstLanguage' | 'secondLanguage'> {
  const { clb } = rowOn(FSW.minimum, ctx.date).language;
  const whole = rowOn(FSW.passMark, ctx.date).outOf;
  const { first, second } = chooseLanguages(
    readTests(candidate.languageTests, ['candidate'], ctx),
    candidate.firstOfficialLanguage,
    (one, other) =>
      languagePoints(one.clb, other?.clb ?? null, ctx.date) +
      (reaches(one.clb, inAllFour(clb)) ? whole : 0),
  );
  return {
    firstLanguage: first?.result.clb ?? null,
    secondLanguage: second?.result.clb ?? null,
  };
}

/** Of the ages that the candidate may have, the one with the fewest points, or with the most. */
function age(dossier: Dossier, ctx: ReadContext): number {
  const sign = ctx.mode === 'least' ? 1 : -1;
  return readAges(dossier, ctx).reduce((best, each) =>
    sign * (agePoints(each, ctx.date) - agePoints(best, ctx.date)) < 0 ? each : best,
  );
}

function skilledWork({ candidate }: Dossier, view: View) {
  const { noc, skilled, withinYears } = rowOn(FSW.factors.work.history, view.date);
  const jobs = readJobs(candidate.jobs, ['candidate'], view, { noc, checks: anywhere });
  return { occupation: together(jobs, (_, level) => skilled.includes(level)), withinYears };
}

/** Arranged employment (IRPR, s. 82), as far as a dossier tells of an offer. */
export function arrangedEmploymentOn({ offer }: Dossier, view: View): Ternary {
  const { noc, skilled, offerYears } = rowOn(FSW.factors.arrangedEmployment.history, view.date);
  const isWanted = (_: string, level: string) => skilled.includes(level);
  return offerOn(offer, { noc, isWanted, years: offerYears }, view);
}

/** Whether an item of adaptability is held (IRPR, s. 83). */
function itemOn(
  item: AdaptabilityItem,
  dossier: Dossier,
  view: View,
  options: ProgramOptions,
): Ternary {
  switch (item.id) {
    case 'spouse-language':
    case 'spouse-canadian-study':
    case 'spouse-canadian-work':
      return spouseItem(item, dossier, view);
    case 'own-canadian-study':
      return studyOn(dossier.candidate.credentials, view);
    case 'own-canadian-work':
      return canadianWork(item, dossier.candidate.jobs, 'candidate', view);
    case 'relative-in-canada': {
      const sibling = ternaryOf(bothWays(view, (ctx) => readSiblings(dossier.siblings, ctx)));
      return any([sibling, options.relativeInCanada ?? null]);
    }
    case 'arranged-employment':
      return arrangedEmploymentOn(dossier, view);
  }
}

/** Only for an accompanying spouse who is neither a citizen nor a permanent resident. */
function spouseItem(item: AdaptabilityItem, dossier: Dossier, view: View): Ternary {
  const { spouse } = dossier;
  if (spouse === null) return false;
  const counted = ternaryOf(
    bothWays(view, (ctx) => {
      const reading = readSpouse(spouse, ctx);
      return reading !== null && counts(reading.counted, ctx);
    }),
  );
  return all([counted, spouseFact(item, spouse, view)]);
}

function spouseFact(item: AdaptabilityItem, spouse: Spouse, view: View): Ternary {
  if (item.id === 'spouse-canadian-study') return studyOn(spouse.credentials, view);
  if (item.id === 'spouse-canadian-work') return canadianWork(item, spouse.jobs, 'spouse', view);
  const need = inAllFour(item.clbInAllFour ?? 0);
  return ternaryOf(
    bothWays(view, (ctx) =>
      readTests(spouse.languageTests, ['spouse'], ctx).some(({ result }) =>
        reaches(result.clb, need),
      ),
    ),
  );
}

function canadianWork(
  { years = 1, skilledWork }: AdaptabilityItem,
  jobs: readonly Job[],
  who: 'candidate' | 'spouse',
  view: View,
): Ternary {
  const { noc, skilled } = rowOn(FSW.factors.work.history, view.date);
  const read = readJobs(jobs, [who], view, { noc, checks: inCanada });
  const work =
    skilledWork === true ? together(read, (_, level) => skilled.includes(level)) : whole(read);
  const counted = yearsIn(work, null, view.date);
  return ternaryOf({ least: counted.least >= years, greatest: counted.greatest >= years });
}

/**
 * Two years of full-time study in Canada. A credential of two years or more tells; how long a
 * shorter one took, or several one after another, does not stand in a dossier.
 */
function studyOn(credentials: readonly Credential[], view: View): Ternary {
  const canadian = credentials.filter(({ country }) => country === 'CA');
  const short = canadian.filter(({ level }) => level === 'one-year');
  return any(
    canadian.map(({ level, awarded, eligibleCanadianStudy }) =>
      all([
        awarded === null ? null : awarded <= view.date,
        longStudy(level, short.length),
        level === 'secondary' ? null : eligibleCanadianStudy,
      ]),
    ),
  );
}

function longStudy(level: EducationLevel, shortOnes: number): Ternary {
  if (educationRank(level) >= educationRank('two-year')) return true;
  if (level === 'secondary') return null;
  return level === 'one-year' && shortOnes > 1 ? null : false;
}
