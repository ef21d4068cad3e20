import type { Dossier } from '../dossier/dossier.ts';
import { all } from '../dossier/read-context.ts';
import { readGrant } from '../dossier/read-additional.ts';
import type { FstVersion, TradeGroups } from '../tables/schemas/programs.ts';
import type { Criterion } from './criterion.ts';
import { experienceIn, workFacts } from './experience.ts';
import { arrangedEmploymentOn } from './fsw-facts.ts';
import { rowOn } from './fsw-grid.ts';
import { fundsCriterion } from './funds-criterion.ts';
import { anywhere } from './job-checks.ts';
import { factsOf, judged, toProve } from './make-criterion.ts';
import { occupationsOf, readJobs } from './occupations.ts';
import { offerOn, unknownOfOffer } from './offer.ts';
import type { ProgramOptions, ProgramReading } from './programs.ts';
import { FST } from '../tables/registry/programs.ts';
import { askedFacts, languageReached, nearestTest, testsOn } from './tests-of.ts';
import { any, bothWays, ternaryOf, verdictOf, type View } from './verdict.ts';

/** The Federal Skilled Trades Program on a day (IRPR, s. 87.2). */
export function skilledTradesOn(
  dossier: Dossier,
  view: View,
  options: ProgramOptions,
): ProgramReading {
  const version = rowOn(FST.history, view.date);
  const criteria = [
    workOn(dossier, view, version),
    languageOn(dossier, view, version),
    offerOrCertificateOn(dossier, view, version),
    toProve('trade-qualified', version),
    fundsCriterion(dossier, view, options, version, arrangedEmploymentOn(dossier, view)),
    toProve('outside-quebec', version),
  ];
  return {
    program: 'fst',
    verdict: verdictOf(all(factsOf(criteria))),
    criteria,
    grid: null,
    titleEn: FST.titleEn,
    titleFr: FST.titleFr,
    law: FST.law,
  };
}

/** Whether a unit group is a skilled trade of s. 87.2(1), by how its code begins. */
export const isTrade =
  ({ include, exclude, levels }: TradeGroups) =>
  (code: string, level: string): boolean =>
    include.some((start) => code.startsWith(start)) &&
    !exclude.some((start) => code.startsWith(start)) &&
    (levels === null || levels.includes(level));

function workOn({ candidate }: Dossier, view: View, version: FstVersion): Criterion {
  const need = version.work;
  const { noc } = version.trades;
  const jobs = readJobs(candidate.jobs, ['candidate'], view, { noc, checks: anywhere });
  const found = experienceIn(occupationsOf(jobs, isTrade(version.trades)), need, view.date);
  return judged('work-in-trade', found.reached, version, {
    facts: {
      occupation: found.occupation?.code ?? null,
      ...workFacts(found, need),
    },
    row: { ...version.work, trades: version.trades },
    unknown: found.unknown,
  });
}

function languageOn({ candidate }: Dossier, view: View, version: FstVersion): Criterion {
  const { validYears, ...need } = version.language;
  const tests = testsOn(candidate, view);
  return judged(
    'language-minimum',
    languageReached(tests, { highest: need, lowest: need }),
    version,
    {
      facts: { ...nearestTest(tests.least, need), ...askedFacts(need), validYears },
      row: version.language,
      unknown: tests.unknown,
    },
  );
}

function offerOrCertificateOn(dossier: Dossier, view: View, version: FstVersion): Criterion {
  const { tradeCertificate } = dossier.candidate;
  const certificate = ternaryOf(
    bothWays(view, (ctx) =>
      readGrant(tradeCertificate, 'certificate', ['candidate', 'tradeCertificate'], ctx),
    ),
  );
  const { trades, offer: asked } = version;
  const offer = offerOn(
    dossier.offer,
    { noc: trades.noc, isWanted: isTrade(trades), years: asked.years },
    view,
  );
  const children = [
    judged('trade-certificate', certificate, version, {
      facts: { province: tradeCertificate?.province ?? null },
      unknown: [['candidate', 'tradeCertificate', 'from']],
    }),
    judged('trade-offer', offer, version, {
      facts: { occupation: dossier.offer?.noc ?? null, yearsAsked: asked.years },
      row: asked,
      unknown: unknownOfOffer(dossier.offer),
    }),
  ];
  return judged('offer-or-certificate', any([certificate, offer]), version, {
    row: version.oneOf,
    unknown: children.flatMap(({ unknown }) => unknown),
    children,
  });
}
