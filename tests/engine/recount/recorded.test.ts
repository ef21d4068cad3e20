import { describe, it } from 'vitest';
import {
  changesBetween,
  type Departure,
  departuresOf,
  type Explanation,
  gapBetween,
  recount,
  type Recount,
  type RecountOptions,
  verdictOn,
  whatWouldSettle,
} from '../../../src/engine/index.ts';
import {
  daysOf,
  RECORDED_FILES,
  roundFor,
  WRITTEN_OUT,
  HELD_ROUNDS,
  lowerTotalOf,
  plainTotalOf,
} from '../../support/recorded/files.ts';
import { digest, recordedIn } from '../../support/recorded/recorded.ts';
import { valueOf } from '../../support/rules.ts';

const expectRecorded = recordedIn(new URL('recorded.json', import.meta.url));

const nameOf = ({ code, variant, fact }: Departure): string =>
  [code, variant ?? '', fact.join('.')].join(' ');

const short = ({ score, departures, alternatives, instead, ...each }: Explanation): unknown => ({
  ...each,
  profile: null,
  total: score.total,
  departures: departures.map(nameOf),
  instead: instead.map((names) => names.map(nameOf)),
  alternatives: alternatives.map((other) => [
    other.date,
    other.departures.map(nameOf),
    other.plausibility,
  ]),
});

describe.each(RECORDED_FILES)('of a file (%s)', (name, dossier) => {
  const days = daysOf(dossier);

  it('the departures are as recorded', () => {
    const departures = valueOf(departuresOf(dossier, days.at(-1)!.date));
    expectRecorded(`${name}: departures`, name === 'refused' ? departures : digest(departures));
  });

  it('the changes from one day to the next are as recorded', () => {
    const changes = days
      .slice(1)
      .map((to, place) => valueOf(changesBetween(dossier, days[place]!, to)));
    expectRecorded(`${name}: changes`, WRITTEN_OUT.has(name) ? changes : digest(changes));
  });

  it('the explanations, the verdict and what would settle it are as recorded', () => {
    const total = lowerTotalOf(dossier) ?? plainTotalOf(dossier);
    const readBy = (options: RecountOptions): Recount =>
      valueOf(recount(dossier, { total }, { listed: 3, ...options }));
    const found = readBy({ most: 2 });
    const [officer] = found.explanations;
    const [claim] = readBy({ reader: 'candidate', most: 1 }).explanations;
    const verdict = valueOf(
      verdictOn({ ...dossier, round: roundFor(dossier).number }, found, HELD_ROUNDS, {
        officerTotal: officer?.score.total ?? null,
      }),
    );
    const answer = {
      ...found,
      explanations: found.explanations.slice(0, 6).map(short),
      of: found.explanations.length,
      settling: whatWouldSettle(found.explanations.slice(0, 6)).slice(0, 3),
      gap:
        officer === undefined || claim === undefined ? null : gapBetween(dossier, claim, officer),
      verdict: {
        ...verdict,
        round: verdict.round?.number,
        explanations: verdict.explanations.slice(0, 3),
      },
    };
    expectRecorded(`${name}: recount`, WRITTEN_OUT.has(name) ? answer : digest(answer));
  });

  it('the nearest totals are as recorded where none is the one told', () => {
    const { nearest, outcome, bound } = valueOf(recount(dossier, { total: 1199 }, { most: 2 }));
    expectRecorded(`${name}: nearest`, {
      outcome,
      bound,
      below: nearest?.below === null || nearest === null ? null : short(nearest.below),
      unreachable: nearest?.unreachable,
    });
  });
});
