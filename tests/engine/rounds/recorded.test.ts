import { describe, it } from 'vitest';
import {
  addMonths,
  categoriesOfRounds,
  chanceOfInvitation,
  cutOffHistory,
  isoDate,
  judgeRounds,
  placeInPool,
  standingOn,
} from '../../../src/engine/index.ts';
import { daysOf, lastDayOf, RECORDED_FILES, HELD_ROUNDS } from '../../support/recorded/files.ts';
import { recordedIn } from '../../support/recorded/recorded.ts';
import { valueOf } from '../../support/rules.ts';

const expectRecorded = recordedIn(new URL('recorded.json', import.meta.url));

describe.each(RECORDED_FILES)('of a file (%s)', (name, dossier) => {
  it('where it stands and what the rounds after it would have meant are as recorded', () => {
    const since = daysOf(dossier)[0]?.date ?? lastDayOf(dossier);
    const until = addMonths(since, 5);
    const judged = valueOf(judgeRounds(HELD_ROUNDS, dossier, { since, until })).slice(0, 15);
    expectRecorded(name, {
      standing: valueOf(standingOn(dossier, lastDayOf(dossier))),
      rounds: judged.map(({ round, ...each }) => [round.number, each]),
    });
  });
});

describe('of the record', () => {
  it.each(categoriesOfRounds(HELD_ROUNDS))(
    'the cut-offs of a category are as recorded: %s',
    (category) => {
      const { rounds, ...history } = cutOffHistory(HELD_ROUNDS, category);
      expectRecorded(`cut-offs: ${category}`, { ...history, of: rounds.length });
    },
  );

  it.each(['2017-05-01', '2021-03-01', '2024-06-01', '2026-09-30'])(
    'the place in the pool is as recorded: %s',
    (on) => {
      const totals = [0, 150, 301, 431, 445, 460, 480, 500, 501, 600, 601, 1200];
      expectRecorded(
        `pool: ${on}`,
        totals.map((total) => placeInPool(HELD_ROUNDS, total, isoDate(on))),
      );
    },
  );

  it.each(categoriesOfRounds(HELD_ROUNDS))(
    'the chance of an invitation is as recorded: %s',
    (category) => {
      const chances = (['2019-06-01', '2026-09-30'] as const).flatMap((on) =>
        [430, 480, 520].map((total) =>
          chanceOfInvitation(HELD_ROUNDS, {
            category,
            total,
            on: isoDate(on),
            submittedAt: null,
            seed: 7,
            paths: 200,
          }),
        ),
      );
      expectRecorded(`chance: ${category}`, chances);
    },
  );
});
