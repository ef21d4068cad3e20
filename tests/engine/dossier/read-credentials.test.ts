import { describe, expect, it } from 'vitest';
import type { EducationLevel } from '../../../src/engine/constants.ts';
import type { Credential } from '../../../src/engine/dossier.ts';
import { canadian, candidateWith, codesOf, foreign, readOn, unknownOf } from './cases.ts';

const readWith = (date: string, ...credentials: readonly Credential[]) =>
  readOn(candidateWith({ credentials }), date);
const educationOn = (date: string, ...credentials: readonly Credential[]): EducationLevel =>
  readWith(date, ...credentials).profile.education;

describe('a foreign credential counts while its assessment is less than five years old', () => {
  it.each([
    ['the day before the assessment', '2020-05-01', '2020-04-30', false],
    ['the assessment’s own day', '2020-05-01', '2020-05-01', true],
    ['the last day of five years', '2020-05-01', '2025-04-30', true],
    ['five years to the day', '2020-05-01', '2025-05-01', false],
    ['of a leap day, on 28 February', '2020-02-29', '2025-02-28', true],
    ['of a leap day, on 1 March', '2020-02-29', '2025-03-01', false],
  ] as const)('%s', (_, assessed, on, holds) => {
    expect(educationOn(on, foreign('master', assessed))).toBe(
      holds ? 'master' : 'less-than-secondary',
    );
  });

  it('and not at all without one', () => {
    const bare = { ...foreign('master', null), eca: null };
    expect(educationOn('2024-05-02', bare)).toBe('less-than-secondary');
    expect(codesOf(readWith('2024-05-02', bare))).toContain('eca-missing');
  });

  it('as the level that the assessment gives, lower or higher than claimed', () => {
    const assessed = (equivalent: EducationLevel): Credential => {
      const one = foreign('bachelor', '2022-05-01');
      return { ...one, eca: { ...one.eca!, equivalent } };
    };
    expect(educationOn('2024-05-02', assessed('two-year'))).toBe('two-year');
    expect(codesOf(readWith('2024-05-02', assessed('two-year')))).toContain(
      'eca-lower-than-claimed',
    );
    expect(educationOn('2024-05-02', assessed('master'))).toBe('master');
    expect(codesOf(readWith('2024-05-02', assessed('master')))).toContain(
      'eca-higher-than-claimed',
    );
  });

  it('with an assessment of before the body’s designation does not, where the day is sure', () => {
    const by = (body: string, date: string): Credential => {
      const one = foreign('bachelor', date);
      return { ...one, eca: { ...one.eca!, body } };
    };
    expect(educationOn('2024-06-01', by('cacb', '2024-05-19'))).toBe('less-than-secondary');
    expect(educationOn('2024-06-01', by('cacb', '2024-05-20'))).toBe('bachelor');
    // No source held here confirms the day of this one: a remark, no more.
    const early = readWith('2017-06-01', by('iqas', '2015-08-05'));
    expect(early.profile.education).toBe('bachelor');
    expect(codesOf(early)).toContain('eca-before-designation');
    // A body goes by its id or its name, as it was typed.
    for (const body of [' CACB ', 'conseil canadien de certification en architecture'])
      expect(educationOn('2024-06-01', by(body, '2024-05-19'))).toBe('less-than-secondary');
    expect(codesOf(readWith('2024-06-01', by('Unheard of', '2022-01-01')))).toContain(
      'eca-body-unknown',
    );
  });

  it('not before it was awarded', () => {
    const late = {
      ...foreign('bachelor', '2022-05-01'),
      awarded: canadian('bachelor', '2024-06-30').awarded,
    };
    expect(educationOn('2024-05-02', late)).toBe('less-than-secondary');
  });
});

describe('a Canadian credential', () => {
  it('counts from its award, without an assessment', () => {
    expect(educationOn('2021-05-29', canadian('two-year', '2021-05-30'))).toBe(
      'less-than-secondary',
    );
    expect(educationOn('2021-05-30', canadian('two-year', '2021-05-30'))).toBe('two-year');
    expect(educationOn('2040-05-30', canadian('two-year', '2021-05-30'))).toBe('two-year');
  });

  it.each([
    ['less-than-secondary', 'none'],
    ['secondary', 'none'],
    ['one-year', 'one-or-two-year'],
    ['two-year', 'one-or-two-year'],
    ['bachelor', 'three-or-more-year'],
    ['master', 'three-or-more-year'],
    ['doctoral', 'three-or-more-year'],
  ] as const)('of level %s is Canadian study: %s', (level, study) => {
    expect(readWith('2024-05-02', canadian(level, '2021-05-30')).profile.canadianStudy).toBe(study);
  });

  it('whose study does not meet the conditions still counts as education', () => {
    const part = { ...canadian('bachelor', '2021-05-30'), eligibleCanadianStudy: false };
    expect(readWith('2024-05-02', part).profile).toMatchObject({
      education: 'bachelor',
      canadianStudy: 'none',
    });
  });

  it('of a foreign country is no Canadian study, whatever is said of it', () => {
    const abroad = { ...foreign('bachelor', '2022-05-01'), eligibleCanadianStudy: true };
    expect(readWith('2024-05-02', abroad).profile.canadianStudy).toBe('none');
  });
});

describe('two or more credentials', () => {
  const levels = (...all: readonly EducationLevel[]) =>
    educationOn('2024-05-02', ...all.map((level) => foreign(level, '2022-05-01')));

  it.each([
    [['bachelor', 'one-year'], 'two-or-more'],
    [['bachelor', 'bachelor'], 'two-or-more'],
    [['bachelor', 'two-year'], 'two-or-more'],
    [['bachelor', 'secondary'], 'bachelor'],
    [['two-year', 'two-year'], 'two-year'],
    [['two-year', 'one-year', 'one-year'], 'two-year'],
    [['one-year', 'secondary'], 'one-year'],
    [['master', 'bachelor'], 'master'],
    [['doctoral', 'master', 'bachelor'], 'doctoral'],
    [['two-or-more'], 'two-or-more'],
    [['less-than-secondary'], 'less-than-secondary'],
  ] as const)('%j make %s', (given, expected) => {
    expect(levels(...given)).toBe(expected);
  });

  it('each need their own assessment or to be Canadian', () => {
    const bare = { ...foreign('one-year', null), eca: null };
    expect(educationOn('2024-05-02', foreign('bachelor', '2022-05-01'), bare)).toBe('bachelor');
    expect(
      educationOn(
        '2024-05-02',
        foreign('bachelor', '2022-05-01'),
        canadian('one-year', '2020-05-01'),
      ),
    ).toBe('two-or-more');
  });

  it('say whether the rule is met', () => {
    const two = [foreign('two-year', '2022-05-01'), foreign('two-year', '2022-05-01')];
    expect(codesOf(readWith('2024-05-02', ...two))).toContain('two-or-more-not-met');
    const met = [foreign('bachelor', '2022-05-01'), foreign('two-year', '2022-05-01')];
    expect(codesOf(readWith('2024-05-02', ...met))).toContain('two-or-more-met');
  });
});

describe('a fact of a credential that is not known', () => {
  it('the day of an award in Canada', () => {
    const reading = readWith('2024-05-02', canadian('bachelor', null));
    expect(unknownOf(reading)).toEqual(['candidate.credentials.0.awarded']);
    // Age 31: 99. A bachelor's degree 120 and study of three years 30.
    expect(reading.range).toEqual({ least: 99, greatest: 99 + 120 + 30 });
  });

  it('whether study in Canada meets the conditions', () => {
    const reading = readWith('2024-05-02', {
      ...canadian('bachelor', '2021-05-30'),
      eligibleCanadianStudy: null,
    });
    expect(unknownOf(reading)).toEqual(['candidate.credentials.0.eligibleCanadianStudy']);
    expect(reading.range).toEqual({ least: 99 + 120, greatest: 99 + 120 + 30 });
  });

  it('the day of an assessment', () => {
    const reading = readWith('2024-05-02', foreign('bachelor', null));
    expect(unknownOf(reading)).toEqual(['candidate.credentials.0.eca.date']);
    expect(reading.range).toEqual({ least: 99, greatest: 99 + 120 });
  });

  it('the level of an assessment, which may be above the one claimed', () => {
    const one = foreign('bachelor', '2022-05-01');
    const reading = readWith('2024-05-02', { ...one, eca: { ...one.eca!, equivalent: null } });
    expect(unknownOf(reading)).toEqual(['candidate.credentials.0.eca.equivalent']);
    expect(reading.range).toEqual({ least: 99, greatest: 99 + 150 });
  });

  it('does not matter where the assessment has expired, and is not listed', () => {
    const one = foreign('bachelor', '2015-05-01');
    const reading = readWith('2024-05-02', { ...one, eca: { ...one.eca!, equivalent: null } });
    expect(unknownOf(reading)).toEqual([]);
  });
});

describe('a credential that is two or more by itself', () => {
  it('is so with others too, and the reading says so', () => {
    const alone = readWith('2024-05-02', canadian('two-or-more', '2018-06-01'));
    expect(alone.profile.education).toBe('two-or-more');
    expect(codesOf(alone)).not.toContain('two-or-more-met');
    const among = readWith(
      '2024-05-02',
      canadian('two-or-more', '2018-06-01'),
      canadian('one-year', '2020-06-01'),
    );
    expect(among.profile.education).toBe('two-or-more');
    expect(codesOf(among)).toContain('two-or-more-met');
    const above = readWith(
      '2024-05-02',
      canadian('master', '2018-06-01'),
      canadian('one-year', '2020-06-01'),
    );
    expect(above.profile.education).toBe('master');
    expect(codesOf(above)).not.toContain('two-or-more-met');
  });
});
