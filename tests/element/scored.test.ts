import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoredOf } from '../../src/element/scored.ts';
import { wordsOf } from '../../src/element/words.ts';
import { isoDate, parseDossier, read, score } from '../../src/engine/index.ts';
import { rulesFor } from '../../src/engine/dossier.ts';
import { anyDossier } from '../support/dossiers.ts';
import { anyProfile, BLANK } from '../support/profiles.ts';
import { EVERY_GRID, valueOf } from '../support/rules.ts';

const TODAY = isoDate('2026-11-24');
const NOTHING = { profile: null, dossier: null, on: null };

describe('What the element is given', () => {
  it('is scored as a profile by the rules of the day, given as an object or as JSON', () => {
    fc.assert(
      fc.property(
        anyProfile(),
        fc.constantFrom(...EVERY_GRID),
        fc.boolean(),
        (profile, rules, asText) => {
          const given = asText ? JSON.stringify(profile) : profile;
          expect(scoredOf({ ...NOTHING, profile: given, on: rules.version }, TODAY)).toEqual({
            ok: true,
            value: { score: score(profile, rules), rules, reading: null },
          });
        },
      ),
    );
  });

  it('is scored by the rules of today where no day is given', () => {
    const found = scoredOf({ ...NOTHING, profile: BLANK }, TODAY);
    const same = scoredOf({ ...NOTHING, profile: BLANK, on: TODAY }, TODAY);
    expect(found).toEqual(same);
  });

  it('is read as a dossier before it is taken for a profile', () => {
    fc.assert(
      fc.property(anyDossier(), (given) => {
        const json = JSON.stringify(given);
        const dossier = parseDossier(JSON.parse(json) as unknown, { today: TODAY });
        const on = isoDate('2024-07-17');
        const found = scoredOf({ profile: BLANK, dossier: json, on }, TODAY);
        if (!dossier.ok) {
          expect(found).toEqual(dossier);
          return;
        }
        const reading = valueOf(read(dossier.value, on));
        const rules = valueOf(rulesFor(dossier.value, on));
        expect(found).toMatchObject({
          ok: true,
          value: {
            score: { total: score(reading.profile, rules).total },
            reading: { date: on, range: reading.range },
          },
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is no score, and no fault, where nothing is given', () => {
    for (const absent of [null, undefined, ''])
      expect(scoredOf({ profile: absent, dossier: absent, on: null }, TODAY)).toBeNull();
  });

  it.each([
    ['{', null, 'not-json'],
    ['[]', null, 'wrong-type'],
    [BLANK, 'tomorrow', 'not-a-date'],
    [BLANK, '2014-12-31', 'date-before-express-entry'],
    [{ ...BLANK, more: 1 }, null, 'unknown-key'],
  ])('is named as a fault: %j on %s is %s', (profile, on, code) => {
    expect(scoredOf({ ...NOTHING, profile, on }, TODAY)).toMatchObject({
      ok: false,
      issues: [{ code }],
    });
  });
});

describe('The element’s language', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['en', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('for %s is %s', (tag, language) => {
    expect(wordsOf(tag)).toMatchObject({ language, codes: { language } });
  });
});
