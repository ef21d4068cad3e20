import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Departing, rulesFor } from '../../../src/engine/dossier.ts';
import { type Dossier, type IsoDate, read, total } from '../../../src/engine/index.ts';
import { effectsBetween, eventDays } from '../../../src/engine/recount.ts';
import { anyDate } from '../../support/dates.ts';
import { anyDossier } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

type Options = { readonly departures: readonly Departing[] };

/** The profile and the total of a day, to compare. */
function stateOn(dossier: Dossier, date: IsoDate, options: Options): string {
  const { profile } = valueOf(read(dossier, date, options));
  return JSON.stringify([profile, total(profile, valueOf(rulesFor(dossier, date, options)))]);
}

/** The days on which a dossier's state differs from the day before, by reading every day. */
function daysScanned(dossier: Dossier, from: IsoDate, to: IsoDate, options: Options) {
  const days: IsoDate[] = [];
  let before = stateOn(dossier, from, options);
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const state = stateOn(dossier, day, options);
    if (state !== before) days.push(day);
    before = state;
  }
  return days;
}

const DEPARTURES: readonly Departing[] = [
  { changes: [{ kind: 'rule', fact: ['candidate', 'jobs', 0], counted: true }] },
  { changes: [{ kind: 'rule', fact: ['candidate', 'languageTests', 0], counted: true }] },
  {
    changes: [
      { kind: 'count', work: ['candidate', 'canadianWork'], basis: 'calendar-months', on: null },
    ],
  },
  {
    changes: [
      { kind: 'count', work: ['candidate', 'foreignWork'], basis: 'full-months', on: null },
    ],
  },
  { changes: [{ kind: 'rule', fact: ['spouse', 'accompanying'], counted: true }] },
];

const dossiers = fc.oneof(anyDossier('all-known'), anyDossier('some-unknown'));

describe('the days of the events', () => {
  it('are those on which the profile or the score differs from the day before, over two years', () => {
    fc.assert(
      fc.property(
        dossiers,
        anyDate('2015-01-01', '2027-06-30'),
        fc.constantFrom([], ...DEPARTURES.map((departure) => [departure])),
        (dossier, from, departures) => {
          const to = addDays(from, 2 * 365);
          const options = { departures };
          const { effects } = valueOf(effectsBetween(dossier, from, to, options));
          const moving = effects.filter((effect) => effect.facts.length > 0 || effect.total !== 0);
          const days = [...new Set(moving.map(({ cause }) => cause.on))];
          expect(days).toEqual(daysScanned(dossier, from, to, options));
          const all = eventDays({ dossier, departures }, { after: from, until: to });
          expect(all).toEqual(expect.arrayContaining(days));
          expect(all).toEqual([...new Set(all)].sort());
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
