import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedExample } from '../../../../src/app/examples/examples.ts';
import { blankJob } from '../../../../src/app/state/dossier/blank.ts';
import type { Draft } from '../../../../src/app/state/dossier/draft.ts';
import { merge } from '../../../../src/app/state/dossiers/merge.ts';

const anything = fc.jsonValue({ maxDepth: 3 });

const edited = (edit: (draft: Draft) => void): Draft => {
  const draft = refusedExample();
  edit(draft);
  return draft;
};
const base = refusedExample();
const job = (employer: string) => ({ ...blankJob(), employer });

describe('two states that grew from one', () => {
  test('are the one that changed, when the other did not', () => {
    fc.assert(
      fc.property(anything, anything, (from, to) => {
        expect(merge(from, to, from)).toEqual(to);
        expect(merge(from, from, to)).toEqual(to);
        expect(merge(from, to, to)).toEqual(to);
      }),
    );
  });

  test('keep every field that either changed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(3)),
        fc.dictionary(fc.constantFrom('f', 'g', 'h'), fc.nat(3)),
        (mine, theirs) => {
          const from = { a: 9, b: 9, c: 9, f: 9, g: 9 };
          expect(merge(from, { ...from, ...mine }, { ...from, ...theirs })).toEqual({
            ...from,
            ...mine,
            ...theirs,
          });
        },
      ),
    );
  });

  test('lose no row that either added, and bring back none that either removed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(9), { maxLength: 5 }),
        fc.subarray(['m1', 'm2', 'm3']),
        fc.subarray(['t1', 't2', 't3']),
        fc.nat(5),
        (rows, mine, theirs, cut) => {
          const kept = rows.filter((_, place) => place !== cut);
          const merged = merge<readonly (string | number)[]>(
            rows,
            [...kept, ...mine],
            [...theirs, ...rows],
          );
          expect([...merged].map(String).sort()).toEqual(
            [...kept, ...mine, ...theirs].map(String).sort(),
          );
          expect(merged.filter((row) => typeof row === 'number')).toEqual(kept);
        },
      ),
    );
  });

  test('keep a change to the second job while the first is removed in the other', () => {
    const mine = edited((draft) => (draft.candidate.jobs[1]!.hoursPerWeek = '20'));
    const theirs = edited((draft) => draft.candidate.jobs.splice(0, 1));
    for (const merged of [merge(base, mine, theirs), merge(base, theirs, mine)]) {
      expect(merged.candidate.jobs).toHaveLength(1);
      expect(merged.candidate.jobs[0]).toMatchObject({
        employer: 'Maple Ledger Inc.',
        hoursPerWeek: '20',
      });
    }
  });

  test('keep a row that one changed and the other removed', () => {
    const mine = edited((draft) => (draft.candidate.jobs[0]!.employer = 'Changed'));
    const theirs = edited((draft) => draft.candidate.jobs.splice(0, 1));
    for (const merged of [merge(base, mine, theirs), merge(base, theirs, mine)]) {
      expect(merged.candidate.jobs.map(({ employer }) => employer)).toContain('Changed');
    }
  });

  test('hold the same added row once, and two different ones both', () => {
    const added = (employer: string) => edited((draft) => draft.candidate.jobs.push(job(employer)));
    expect(merge(base, added('A'), added('A')).candidate.jobs).toHaveLength(3);
    expect(merge(base, added('A'), added('B')).candidate.jobs).toHaveLength(4);
  });

  test('take the field that both changed from the one that merges', () => {
    const mine = edited((draft) => (draft.candidate.birthDate = '1990-01-01'));
    const theirs = edited((draft) => {
      draft.candidate.birthDate = '1991-01-01';
      draft.round = '400';
    });
    expect(merge(base, mine, theirs)).toMatchObject({
      round: '400',
      candidate: { birthDate: '1990-01-01' },
    });
  });
});
