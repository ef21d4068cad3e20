import fc from 'fast-check';
import { type Dossier, type IsoDate, read } from '../../../src/engine/index.ts';
import { addDays, addYears, type Job } from '../../../src/engine/dossier.ts';
import { EMPTY_DOSSIER, GOOD_JOB, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { anyDate } from '../../support/dates.ts';

/** A file in which every document holds on every day, and the day of its audit. */
export interface Faultless {
  readonly dossier: Dossier;
  readonly today: IsoDate;
}

interface Draw {
  readonly invitation: IsoDate;
  readonly toProfile: number;
  readonly toApplication: number;
  readonly toDecision: number;
  readonly yearsOfWork: number;
  readonly daysOfWork: number;
  readonly abroad: number | null;
  readonly testAge: number;
  readonly assessmentAge: number;
  readonly spouse: boolean;
  readonly claims: boolean;
}

const draw = (): fc.Arbitrary<Draw> =>
  fc.record({
    invitation: anyDate('2023-06-01', '2026-09-30'),
    toProfile: fc.nat(300),
    toApplication: fc.nat(60),
    toDecision: fc.nat(400),
    yearsOfWork: fc.integer({ min: 1, max: 5 }),
    daysOfWork: fc.integer({ min: 10, max: 300 }),
    abroad: fc.option(fc.integer({ min: 100, max: 1500 })),
    testAge: fc.nat(300),
    assessmentAge: fc.nat(1000),
    spouse: fc.boolean(),
    claims: fc.boolean(),
  });

export const anyFaultless = (): fc.Arbitrary<Faultless> => draw().map(build);

function build(drawn: Draw): Faultless {
  const { invitation } = drawn;
  const profile = addDays(invitation, -drawn.toProfile);
  const application = addDays(invitation, drawn.toApplication);
  const decision = addDays(application, drawn.toDecision);
  const from = addDays(addYears(profile, -drawn.yearsOfWork), -drawn.daysOfWork);
  const start = drawn.abroad === null ? from : addDays(from, -drawn.abroad);
  const awarded = addDays(start, -1);
  const abroad: Job = { ...GOOD_JOB, country: 'MA', noc: '21232', from: start, until: addDays(from, -1) }; // prettier-ignore
  const dossier: Dossier = {
    ...EMPTY_DOSSIER,
    dates: { profile, invitation, application, decision },
    candidate: {
      ...EMPTY_DOSSIER.candidate,
      birthDate: addYears(awarded, -23),
      languageTests: [
        {
          test: 'ielts-general',
          date: addDays(profile, -drawn.testAge),
          scores: { reading: 7.5, writing: 7, listening: 8, speaking: 7 },
        },
      ],
      credentials: [
        {
          level: 'bachelor',
          country: 'MA',
          awarded,
          eca: { body: 'wes', date: assessed(profile, awarded, drawn), equivalent: 'bachelor' },
          eligibleCanadianStudy: null,
        },
      ],
      jobs: [...(drawn.abroad === null ? [] : [abroad]), { ...GOOD_JOB, from, until: null }],
    },
    spouse: drawn.spouse ? faultlessSpouse(awarded) : null,
  };
  const claimedTotal = drawn.claims ? leastTotal(dossier) : null;
  return { dossier: { ...dossier, claimedTotal }, today: addDays(decision, 10) };
}

function assessed(profile: IsoDate, awarded: IsoDate, { assessmentAge }: Draw): IsoDate {
  const date = addDays(profile, -assessmentAge);
  return date > awarded ? date : addDays(awarded, 1);
}

const faultlessSpouse = (awarded: IsoDate): Dossier['spouse'] => ({
  ...EMPTY_SPOUSE,
  birthDate: addYears(awarded, -24),
  since: addYears(awarded, -4),
});

/** The least of what is counted on the three days: a claim that none of them contradicts. */
function leastTotal(dossier: Dossier): number {
  const { profile, invitation, application } = dossier.dates;
  const totals = [profile, invitation, application].flatMap((on) => {
    const reading = on === null ? null : read(dossier, on);
    return reading?.ok === true ? [reading.value.range.greatest] : [];
  });
  return Math.min(...totals);
}
