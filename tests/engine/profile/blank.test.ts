import { describe, expect, it } from 'vitest';
import { parseProfile, score } from '../../../src/engine/index.ts';
import { BLANK, BLANK_SPOUSE, noResult } from '../../../src/engine/profile/blank.ts';
import * as written from '../../support/profiles.ts';
import { EVERY_GRID } from '../../support/rules.ts';

describe('a blank profile', () => {
  it('is a profile with nothing in it', () => {
    expect(BLANK).toEqual({ ...written.BLANK, age: 0, firstLanguage: noResult('english') });
    expect(noResult('french')).toEqual({ language: 'french', clb: written.allAt(0) });
  });

  it('scores nothing under any grid, alone or with a spouse who brings nothing', () => {
    for (const profile of [BLANK, { ...BLANK, spouse: BLANK_SPOUSE }]) {
      expect(parseProfile(profile)).toEqual({ ok: true, value: profile });
      for (const rules of EVERY_GRID) expect(score(profile, rules).total).toBe(0);
    }
  });
});
