import { describe, expect, it } from 'vitest';
import {
  ARRANGED_EMPLOYMENT,
  CANADIAN_STUDY,
  EDUCATION_LEVELS,
} from '../../../src/engine/constants.ts';
import type { Clb } from '../../../src/engine/schema.ts';
import { type Profile, type Rules, score, total } from '../../../src/engine/index.ts';
import { allAt, BLANK } from '../../support/profiles.ts';
import { askOften, EVERY_GRID } from '../../support/rules.ts';
import { secondScore } from '../../proof/second-scorer.ts';

EVERY_GRID.forEach(askOften);

const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, n) => n);
const LEVELS = upTo(12);
const FLAGS = [false, true] as const;

const SPOUSE = {
  education: 'less-than-secondary',
  firstLanguage: null,
  canadianWorkYears: 0,
} as const;

/** Alone and with a spouse who adds nothing. */
const inBothColumns = (profile: Profile): readonly Profile[] => [
  profile,
  { ...profile, spouse: SPOUSE },
];

/** The engine and the second scorer give the same, to each factor and section. */
function agrees(profile: Profile, rules: Rules): void {
  const found = score(profile, rules);
  const expected = secondScore(profile, rules.version);
  if (
    found.total === expected.total &&
    Object.entries(expected.factors).every(([id, points]) => found.factors[id] === points) &&
    Object.entries(expected.sections).every(
      ([id, points]) => found.sections[id as keyof typeof found.sections] === points,
    ) &&
    total(profile, rules) === expected.total
  )
    return;
  const { factors, sections, total: sum } = found;
  expect({ factors, sections, total: sum, fast: total(profile, rules), profile }).toEqual({
    ...expected,
    fast: expected.total,
    profile,
  });
}

const everyGrid = (profiles: readonly Profile[]): void => {
  for (const rules of EVERY_GRID) for (const profile of profiles) agrees(profile, rules);
};

const [FIRST_GRID, LAST_GRID] = [EVERY_GRID[0]!, EVERY_GRID.at(-1)!];

const quads = (levels: readonly number[]): readonly Clb[] =>
  levels.flatMap((reading) =>
    levels.flatMap((writing) =>
      levels.flatMap((listening) =>
        levels.map((speaking) => ({ reading, writing, listening, speaking })),
      ),
    ),
  );

describe('every factor gives what the published grid says, in every version', () => {
  it('age, at every age from 0 to 120', () => {
    everyGrid(upTo(120).flatMap((age) => inBothColumns({ ...BLANK, age })));
  });

  it('education, at every level', () => {
    everyGrid(EDUCATION_LEVELS.flatMap((education) => inBothColumns({ ...BLANK, education })));
  });

  it('first official language, at every combination of the thirteen levels in four abilities', () => {
    for (const clb of quads(LEVELS)) {
      for (const profile of inBothColumns({
        ...BLANK,
        firstLanguage: { language: 'english', clb },
      }))
        agrees(profile, LAST_GRID);
    }
  });

  it('second official language, at every combination of the levels where its points change', () => {
    const clbs = quads([0, 4, 5, 6, 7, 8, 9, 12]);
    for (const clb of clbs) {
      for (const profile of inBothColumns({
        ...BLANK,
        secondLanguage: { language: 'french', clb },
      }))
        agrees(profile, FIRST_GRID);
    }
  });

  it('Canadian work, at every number of years that an input may state', () => {
    everyGrid(
      upTo(80).flatMap((canadianWorkYears) => inBothColumns({ ...BLANK, canadianWorkYears })),
    );
  });

  it("the spouse's education and years of work, at every pair", () => {
    everyGrid(
      EDUCATION_LEVELS.flatMap((education) =>
        upTo(80).map((canadianWorkYears) => ({
          ...BLANK,
          spouse: { education, firstLanguage: null, canadianWorkYears },
        })),
      ),
    );
  });

  it("the spouse's language, at every combination of the levels where its points change", () => {
    for (const clb of quads([0, 4, 5, 6, 7, 8, 9, 12])) {
      agrees(
        { ...BLANK, spouse: { ...SPOUSE, firstLanguage: { language: 'french', clb } } },
        LAST_GRID,
      );
    }
  });

  it('the additional points, at every combination of their facts', () => {
    const languages = LEVELS.flatMap((french) => LEVELS.map((english) => ({ french, english })));
    for (const rules of EVERY_GRID) {
      for (const { french, english } of languages) {
        for (const profile of additionalFacts({
          ...BLANK,
          firstLanguage: { language: 'french', clb: allAt(french) },
          secondLanguage: { language: 'english', clb: allAt(english) },
        }))
          agrees(profile, rules);
      }
    }
  });

  it('French, alike whether it is the first language, the second, or the only one', () => {
    everyGrid(
      LEVELS.flatMap((level) => {
        const french = { language: 'french', clb: allAt(level) } as const;
        const english = (clb: Clb) => ({ language: 'english', clb }) as const;
        return [
          { ...BLANK, firstLanguage: french },
          ...LEVELS.flatMap((other) => [
            { ...BLANK, firstLanguage: english(allAt(other)), secondLanguage: french },
            {
              ...BLANK,
              firstLanguage: french,
              secondLanguage: english({ ...allAt(other), writing: 4 }),
            },
          ]),
        ];
      }),
    );
  });
});

function additionalFacts(profile: Profile): readonly Profile[] {
  return FLAGS.flatMap((nomination) =>
    FLAGS.flatMap((sibling) =>
      ARRANGED_EMPLOYMENT.flatMap((arrangedEmployment) =>
        CANADIAN_STUDY.map((canadianStudy) => ({
          ...profile,
          nomination,
          sibling,
          arrangedEmployment,
          canadianStudy,
        })),
      ),
    ),
  );
}

describe('skill transferability', () => {
  it('turns on the lowest ability alone', () => {
    const strongest = allAt(12);
    for (const ability of ['reading', 'writing', 'listening', 'speaking'] as const) {
      for (const level of LEVELS) {
        for (const education of EDUCATION_LEVELS) {
          agrees(
            {
              ...BLANK,
              education,
              foreignWorkYears: 3,
              tradeCertificate: true,
              firstLanguage: { language: 'english', clb: { ...strongest, [ability]: level } },
            },
            LAST_GRID,
          );
        }
      }
    }
  });
});
