import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type Profile, score, total } from '../../../src/engine/index.ts';
import { HEAT_LEVELS } from '../../../src/engine/constants.ts';
import { heatMaps, sensitivity } from '../../../src/engine/improve.ts';
import { inputsOf } from '../../../src/engine/improve/sensitivity/inputs.ts';
import { allAt, anyProfile, BLANK } from '../../support/profiles.ts';
import { anyGrid, anyGridOrOverlay, gridOn } from '../../support/rules.ts';

describe('what the next steps are worth', () => {
  it('is the difference of two scores, for every input', () => {
    fc.assert(
      fc.property(anyProfile(), anyGridOrOverlay(), (profile, rules) => {
        const before = total(profile, rules);
        const inputs = inputsOf(profile);
        const found = sensitivity(profile, rules);
        expect(found.map(({ input }) => input)).toEqual(inputs.map(({ id }) => id));
        for (const [place, { next, pays, most }] of found.entries()) {
          const { set } = inputs[place]!;
          for (const step of [next, pays, most]) {
            if (step !== null) expect(step.gain).toBe(total(set(step.to), rules) - before);
          }
          expect(pays === null).toBe(most === null);
          if (pays !== null && most !== null) {
            expect(pays.gain).toBeGreaterThan(0);
            expect(most.gain).toBeGreaterThanOrEqual(pays.gain);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('comes with a reason where it is nothing', () => {
    fc.assert(
      fc.property(anyProfile(), anyGrid(), (profile, rules) => {
        for (const { next } of sensitivity(profile, rules)) {
          if (next !== null && next.gain <= 0) expect(next.why.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  const almost: Profile = {
    ...BLANK,
    age: 30,
    education: 'master',
    foreignWorkYears: 3,
    firstLanguage: { language: 'english', clb: { ...allAt(9), writing: 8 } },
  };

  it('shows the cliff where one level of writing reaches the upper step of transferability', () => {
    const writing = sensitivity(almost, gridOn('2025-03-25')).find(
      ({ input }) => input === 'firstLanguage.writing',
    );
    expect(writing?.next).toMatchObject({
      to: 9,
      gain: 8 + 25 + 25,
      cliff: true,
      terms: [
        { id: 'firstLanguage.writing', before: 23, after: 31 },
        { id: 'educationTransfer.educationLanguage', before: 25, after: 50 },
        { id: 'foreignWorkTransfer.foreignWorkLanguage', before: 25, after: 50 },
      ],
    });
  });

  it('shows the nearest level that pays where the next does not', () => {
    const profile: Profile = {
      ...BLANK,
      secondLanguage: { language: 'french', clb: allAt(5) },
    };
    const reading = sensitivity(profile, gridOn('2025-03-25')).find(
      ({ input }) => input === 'secondLanguage.reading',
    );
    expect(reading?.next).toMatchObject({
      to: 6,
      gain: 0,
      why: [{ code: 'same-row', params: { factor: 'secondLanguage' } }],
    });
    expect(reading?.pays).toMatchObject({ to: 7, gain: 2 });
  });

  it('says that an offer gives nothing since its points were removed', () => {
    const offer = sensitivity(BLANK, gridOn('2025-03-25')).find(
      ({ input }) => input === 'arrangedEmployment',
    );
    expect(offer).toMatchObject({
      pays: null,
      next: {
        gain: 0,
        why: [
          {
            code: 'not-in-force',
            params: { factor: 'arrangedEmployment', from: isoDate('2025-03-25') },
          },
        ],
      },
    });
  });

  it('says that a factor or section is full', () => {
    const full: Profile = {
      ...almost,
      canadianWorkYears: 2,
      firstLanguage: { language: 'english', clb: allAt(8) },
    };
    const all = sensitivity(full, gridOn('2025-03-25'));
    const work = all.find(({ input }) => input === 'foreignWorkYears');
    expect(work?.next).toMatchObject({
      gain: 0,
      why: [{ code: 'factor-full', params: { factor: 'foreignWorkTransfer', limit: 50 } }],
    });
    const certificate = all.find(({ input }) => input === 'tradeCertificate');
    expect(score(full, gridOn('2025-03-25')).sections.transferability).toBe(100);
    expect(certificate?.next).toMatchObject({
      gain: 0,
      why: [{ code: 'section-full', params: { section: 'transferability', limit: 100 } }],
    });
  });
});

describe('a step', () => {
  it('is no cliff where other factors only lose', () => {
    const accompanied: Profile = {
      ...BLANK,
      spouse: { education: 'master', firstLanguage: null, canadianWorkYears: 0 },
    };
    const alone = sensitivity(accompanied, gridOn('2025-03-25')).find(
      ({ input }) => input === 'spouseAccompanying',
    );
    expect(alone?.next).toMatchObject({
      factors: [{ id: 'spouseEducation', before: 10, after: 0 }],
      cliff: false,
    });
  });
});

describe('a spouse without a test', () => {
  it('may take one in English', () => {
    const spouse = { education: 'master', firstLanguage: null, canadianWorkYears: 0 } as const;
    const reading = inputsOf({ ...BLANK, spouse }).find(
      ({ id }) => id === 'spouseLanguage.reading',
    );
    expect(reading?.now).toBe(0);
    expect(reading?.set(5).spouse?.firstLanguage).toEqual({
      language: 'english',
      clb: { ...allAt(0), reading: 5 },
    });
  });
});

describe('the heat map of language', () => {
  it('has the total of every level of every ability in both languages of each state', () => {
    fc.assert(
      fc.property(fc.array(anyProfile(), { maxLength: 8 }), anyGrid(), (profiles, rules) => {
        const maps = heatMaps(profiles.map((profile) => ({ profile, rules })));
        expect(maps).toHaveLength(2 * profiles.length);
        for (const { state, slot, language, rows } of maps) {
          const profile = profiles[state]!;
          for (const { row, cells } of rows) {
            expect(cells.map(({ level }) => level)).toEqual([...HEAT_LEVELS]);
            for (const { level, total: points, gain, otherOrderTotal } of cells) {
              const held = profile[slot]?.clb ?? allAt(0);
              const clb = row === 'all' ? allAt(level) : { ...held, [row]: level };
              const raised = { ...profile, [slot]: { language, clb } };
              expect(points).toBe(score(raised, rules).total);
              expect(gain).toBe(points - total(profile, rules));
              if (raised.secondLanguage === null) continue;
              const turned = {
                ...raised,
                firstLanguage: raised.secondLanguage,
                secondLanguage: raised.firstLanguage,
              };
              expect(otherOrderTotal).toBe(total(turned, rules));
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
