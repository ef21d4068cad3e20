import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  effectsBetween,
  type NamedDate,
  scoresOnDates,
} from '../../../src/engine/recount.ts';
import type { Credential } from '../../../src/engine/dossier.ts';
import { type Dossier, isoDate, read } from '../../../src/engine/index.ts';
import { anyDossier } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';
import {
  abroad,
  born,
  celpip,
  educated,
  file,
  from,
  job,
  nominated,
  offered,
  spouse,
  tef,
  tested,
} from '../recount/small.ts';

const named = (date: string): NamedDate => ({ name: 'profile', date: isoDate(date) });

/** A line for each event that changed points: its day, its code, where, the points by factor. */
const linesOf = (dossier: Dossier, first: string, last: string): readonly string[] =>
  valueOf(changesBetween(dossier, named(first), named(last))).effects.map(
    ({ cause: { on, code, path }, factors }) =>
      [on, code, path.join('.'), JSON.stringify(factors)].join(' '),
  );

describe('what changed between two dates', () => {
  it('sums to the whole change, factor by factor and section by section', () => {
    const dossiers = fc.constantFrom('all-known' as const, 'some-unknown' as const);
    fc.assert(
      fc.property(dossiers.chain(anyDossier), (dossier) => {
        const days = scoresOnDates(dossier);
        if (!days.ok) return;
        for (const [place, to] of days.value.slice(1).entries()) {
          const change = valueOf(changesBetween(dossier, days.value[place]!, to));
          const { before, after, effects } = change;
          for (const of of ['factors', 'sections'] as const) {
            const keys = Object.keys({ ...before[of], ...after[of] });
            const [was, is]: Record<string, number>[] = [{ ...before[of] }, { ...after[of] }];
            for (const key of keys) {
              const sum = effects.reduce((points, effect) => points + (effect[of][key] ?? 0), 0);
              expect(sum).toBe((is![key] ?? 0) - (was![key] ?? 0));
            }
          }
          expect(effects.reduce((sum, { total }) => sum + total, 0)).toBe(
            after.total - before.total,
          );
          expect([before.total, after.total]).toEqual([
            days.value[place]!.score.total,
            to.score.total,
          ]);
          for (const { cause, factors } of effects) {
            expect(change.from.date < cause.on && cause.on <= to.date).toBe(true);
            expect(Object.values(factors)).not.toContain(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('is nothing from a day to itself', () => {
    expect(linesOf(born('1993-06-20'), '2024-06-20', '2024-06-20')).toEqual([]);
  });

  it('names both what began and what ended in between, though the score is the same again', () => {
    expect(linesOf(nominated('2023-02-01', '2023-02-02'), '2023-01-01', '2023-03-01')).toEqual([
      '2023-02-01 nomination-began nomination {"nomination":600}',
      '2023-02-03 nomination-ended nomination {"nomination":-600}',
    ]);
  });

  it('names a year that is reached and lost again within a week', () => {
    const jobs = [
      job({ hoursPerWeek: 30, ...from('2010-01-01', '2010-06-30') }),
      job({ hoursPerWeek: 30, ...from('2019-07-02', '2019-12-31') }),
    ];
    const dossier = file({ candidate: { jobs } });
    expect(linesOf(dossier, '2019-06-01', '2020-06-01')).toEqual([
      '2019-12-31 year-completed candidate.jobs {"canadianWork":40}',
      '2020-01-01 year-lapsed candidate.jobs {"canadianWork":-40}',
    ]);
  });

  it('leaves out what moved no points, which the effects have', () => {
    const [first, last] = ['2015-03-01', '2024-03-01'] as const;
    const dossier = tested(celpip('2022-05-01'), celpip('2023-05-01'));
    const effects = valueOf(
      effectsBetween(dossier, isoDate('2023-04-01'), isoDate('2023-06-01')),
    ).effects;
    expect([effects, linesOf(born('1993-06-20'), first, last).length]).toEqual([[], 1]);
    const young = valueOf(effectsBetween(born('1993-06-20'), isoDate(first), isoDate(last)));
    expect(young.effects.map(({ facts }) => facts)).toContainEqual([
      { fact: 'age', before: 21, after: 22 },
    ]);
    expect(young.effects[0]).toMatchObject({ total: 0, factors: {}, sections: {} });
  });

  it.each(['from', 'to'])('is refused where the day %s is before Express Entry', (side) => {
    const days = side === 'from' ? ['2014-12-31', '2024-12-01'] : ['2024-12-01', '2014-12-31'];
    const [first, last] = days.map(named) as [NamedDate, NamedDate];
    expect(changesBetween(born('1993-06-20'), first, last)).toMatchObject({
      ok: false,
      issues: [{ code: 'date-before-express-entry' }],
    });
  });
});

describe('the age of an invitation', () => {
  const dossier: Dossier = {
    ...born('1997-01-01'),
    dates: {
      profile: null,
      invitation: isoDate('2015-06-01'),
      application: isoDate('2017-06-01'),
      decision: isoDate('2030-01-01'),
    },
  };

  it('counts again from the birthday on which the real age gives less', () => {
    expect(linesOf(dossier, '2017-06-01', '2030-01-01')).toEqual([
      '2027-01-01 birthday candidate.birthDate {"age":-5}',
      '2028-01-01 age-held candidate.birthDate {"age":-6}',
    ]);
    const { effects } = valueOf(
      effectsBetween(dossier, isoDate('2027-12-31'), isoDate('2030-01-01')),
    );
    expect(effects).toMatchObject([{ cause: { params: { age: 18, before: 30 } } }]);
  });

  it('counts no more from the day after the decision', () => {
    expect(linesOf(dossier, '2030-01-01', '2030-01-03')).toEqual([
      '2030-01-02 application-decided dates {"age":-11}',
    ]);
  });
});

describe('the events of one day', () => {
  const DAY = '2023-05-03';
  const on = (dossier: Dossier) => linesOf(dossier, '2023-05-02', DAY);

  it('share its points: each assessment has what it added after the one before', () => {
    const both = educated(abroad(DAY, 'bachelor'), abroad(DAY, 'master'));
    expect(on(both)).toEqual([
      '2023-05-03 eca-issued candidate.credentials.0 {"education":120}',
      '2023-05-03 eca-issued candidate.credentials.1 {"education":15}',
    ]);
    const lapsed = educated(abroad('2018-05-03', 'bachelor'), abroad('2018-05-03', 'master'));
    expect(on(lapsed)).toEqual([
      '2023-05-03 eca-expired candidate.credentials.1 {"education":-135}',
    ]);
  });

  it('are the assessment alone where a credential is awarded that day too', () => {
    const credential: Credential = { ...abroad(DAY), awarded: isoDate(DAY) };
    expect(on(educated(credential))).toEqual([
      '2023-05-03 eca-issued candidate.credentials.0 {"education":120}',
    ]);
  });

  it('share its points: a birthday, a test, an offer', () => {
    const dossier: Dossier = {
      ...offered('21231', DAY),
      candidate: {
        ...born('1990-05-03').candidate,
        languageTests: [celpip('2021-05-03')],
      },
    };
    expect(on(dossier)).toEqual([
      '2023-05-03 birthday candidate.birthDate {"age":-6}',
      '2023-05-03 test-expired candidate.languageTests.0 {"firstLanguage":-124}',
      '2023-05-03 offer-began offer {"arrangedEmployment":50}',
    ]);
  });

  it('of the spouse each move their own part', () => {
    const partner = spouse({
      languageTests: [celpip(DAY)],
      credentials: [abroad(DAY)],
      jobs: [job({ hoursPerWeek: 30, ...from('2022-05-05') })],
    });
    expect(on(file({ spouse: partner }))).toEqual([
      '2023-05-03 test-taken spouse.languageTests.0 {"spouseLanguage":20}',
      '2023-05-03 eca-issued spouse.credentials.0 {"spouseEducation":8}',
      '2023-05-03 year-completed spouse.jobs {"spouseCanadianWork":5}',
    ]);
  });

  it('leave no point out where one changes which language is best first', () => {
    const dossier = tested(celpip('2022-01-10', [7, 7, 7, 7]), tef('2021-05-03', 300, 400));
    const { effects } = valueOf(effectsBetween(dossier, isoDate('2023-05-02'), isoDate(DAY)));
    const profileOn = (date: string) => valueOf(read(dossier, isoDate(date))).profile;
    expect(effects).toHaveLength(1);
    expect(effects[0]!.facts).toContainEqual({
      fact: 'secondLanguage',
      before: profileOn('2023-05-02').secondLanguage,
      after: null,
    });
  });

  it('are read with the departures given', () => {
    const dossier = educated(abroad(DAY, 'bachelor'), abroad(DAY, 'master'));
    const departures = [
      {
        changes: [{ kind: 'rule', fact: ['candidate', 'credentials', 1], counted: true } as const],
      },
    ];
    const { before, effects } = valueOf(
      effectsBetween(dossier, isoDate('2023-05-02'), isoDate(DAY), { departures }),
    );
    expect([before.factors.education, effects]).toEqual([135, []]);
  });
});
