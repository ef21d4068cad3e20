import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, programsOn } from '../../../src/engine/index.ts';
import {
  type CategoryId,
  EDUCATION_LEVELS,
  type ProgramId,
} from '../../../src/engine/constants.ts';
import type { Job } from '../../../src/engine/dossier.ts';
import { categoriesOn, type Criterion, fundsOn } from '../../../src/engine/programs.ts';
import { categoryVersionOn } from '../../../src/engine/tables.ts';
import { NO_OVERRIDES } from '../../../src/engine/dossier/change.ts';
import { fswFactsOn } from '../../../src/engine/programs/fsw-facts.ts';
import { languagePoints } from '../../../src/engine/programs/fsw-grid.ts';
import { offerOn } from '../../../src/engine/programs/offer.ts';
import { allAt } from '../../support/profiles.ts';
import { valueOf } from '../../support/rules.ts';
import { canadian, candidateWith, foreign, ielts, job, spouseWith, tcf } from '../dossier/cases.ts';

const ON = isoDate('2024-07-17');
const VIEW = { date: ON, overrides: NO_OVERRIDES };

function criterionOf(dossier: Dossier, id: ProgramId, code: Criterion['code']): Criterion {
  const { programs } = valueOf(programsOn(dossier, ON));
  const { criteria } = programs.find(({ program }) => program === id)!;
  return criteria.flatMap((each) => [each, ...each.children]).find((each) => each.code === code)!;
}
function categoryOf(dossier: Dossier, id: CategoryId, date: string): Criterion {
  const reading = categoriesOn(dossier, isoDate(date)).find(({ category }) => category === id)!;
  return reading.criteria.at(-1)!;
}
const factsOf = (dossier: Dossier) => fswFactsOn(dossier, VIEW, { relativeInCanada: false });
const openLetter = job({ letter: null });

describe('a category', () => {
  it('is not certain where its table is not', () => {
    const certain = (id: CategoryId) => categoryOf(candidateWith({}), id, '2024-01-01').certain;
    expect([certain('trade'), certain('stem')]).toEqual([false, true]);
    expect(categoryVersionOn('none' as CategoryId, ON)).toBeNull();
  });

  it('names the facts of a job and of a credential that it hangs on', () => {
    const jobs = categoryOf(candidateWith({ jobs: [openLetter] }), 'stem', '2024-01-01');
    expect(jobs).toMatchObject({
      verdict: 'unknown',
      unknown: [['candidate', 'jobs', 0, 'letter']],
    });
    const credentials = [foreign('two-year', null)];
    const { credential } = categoryVersionOn('military', isoDate('2026-03-01'))!;
    expect(EDUCATION_LEVELS).toContain(credential!.minimum);
    expect(categoryOf(candidateWith({ credentials }), 'military', '2026-03-01')).toMatchObject({
      verdict: 'unknown',
      facts: { levelAsked: 'two-year' },
      unknown: [['candidate', 'credentials', 0, 'eca', 'date']],
    });
  });

  it('names no fact where one occupation is met already', () => {
    const jobs = [job(), job({ letter: null, noc: '21232' })];
    expect(categoryOf(candidateWith({ jobs }), 'stem', '2024-01-01')).toMatchObject({
      verdict: 'met',
      unknown: [],
    });
  });
});

describe('work', () => {
  it('of two stretches of as many hours is the first', () => {
    const jobs = [
      job({ from: '2021-01-01', until: '2021-06-30', hoursPerWeek: 30 }),
      job({ from: '2022-01-01', until: '2022-06-30', hoursPerWeek: 30 }),
    ];
    expect(
      criterionOf(candidateWith({ jobs }), 'fsw', 'work-continuous-one-occupation').facts,
    ).toMatchObject({ workFrom: '2021-01-01', workUntil: '2021-06-30' });
  });

  it('of a code of no classification may be of any kind', () => {
    const jobs = [job({ noc: '99999' })];
    const work = criterionOf(candidateWith({ jobs }), 'fsw', 'work-continuous-one-occupation');
    expect(work).toMatchObject({ verdict: 'unknown', unknown: [['candidate', 'jobs', 0, 'noc']] });
  });
});

describe('the level of language of the Canadian Experience Class', () => {
  const asked = (...jobs: readonly Job[]) => {
    const { facts } = criterionOf(candidateWith({ jobs }), 'cec', 'language-minimum');
    return [facts.least, facts.readingAsked];
  };

  it('is that of more days by hours, to the day', () => {
    const more = job({ noc: '21231', from: '2024-01-01', until: '2024-01-10', hoursPerWeek: 30 });
    const less = job({ noc: '72106', from: '2024-02-01', until: '2024-02-20', hoursPerWeek: 14 });
    expect(asked(more, less)).toEqual([7, 7]);
  });

  it('is open where a job that may count is longer', () => {
    const sure = job({ noc: '21231', from: '2024-01-01' });
    expect(asked(sure, job({ noc: '72106', letter: null }))).toEqual([5, 7]);
  });

  it('is that of the levels of a divided code that are skilled', () => {
    expect(asked(job({ noc: '1215' }))).toEqual([5, 5]);
  });

  it('is either where there is no work', () => expect(asked()).toEqual([5, 7]));
});

it('a code that leads to physicians among others may be of one', () => {
  const jobs = [job({ noc: '3111', employment: 'self-employed' })];
  expect(criterionOf(candidateWith({ jobs }), 'cec', 'work-in-canada')).toMatchObject({
    verdict: 'unknown',
    missing: ['publicly-funded-services'],
  });
});

describe('the facts of the grid of the Federal Skilled Worker Program', () => {
  it('name those of an offer that stands or may, not of one that ended', () => {
    const offered = (until: string | null) => {
      const offer = { noc: null, from: isoDate('2023-01-01'), until: until as typeof ON | null };
      return factsOf({ ...candidateWith({}), offer }).unknown.map((path) => path.join('.'));
    };
    expect(offered(null)).toContain('offer.noc');
    expect(offered('2024-01-01')).not.toContain('offer.noc');
  });

  it('hold a sibling in Canada as a relative', () => {
    const sibling = { birthDate: isoDate('1990-01-01'), status: 'citizen', livesInCanada: true };
    const held = (siblings: Dossier['siblings']) =>
      factsOf({ ...candidateWith({}), siblings }).least.adaptability;
    expect(held([sibling as Dossier['siblings'][number]])).toContain('relative-in-canada');
    expect(held([])).not.toContain('relative-in-canada');
  });

  it('hold study in Canada from the day that its credential was awarded', () => {
    const held = (day: string) =>
      factsOf(candidateWith({ credentials: [canadian('two-year', day)] })).least.adaptability;
    expect(held('2024-07-17')).toContain('own-canadian-study');
    expect(held('2024-07-18')).not.toContain('own-canadian-study');
  });

  it('hold nothing that took less than a year of study', () => {
    const short = { ...canadian('one-year', '2020-01-01'), eligibleCanadianStudy: false };
    const credentials = [short, short, canadian('less-than-secondary', '2019-01-01')];
    expect(factsOf(candidateWith({ credentials })).openItems).not.toContain('own-canadian-study');
  });

  it('hold nothing of a spouse who does not come, whatever is proven', () => {
    const spouse = spouseWith({
      accompanying: false,
      languageTests: [ielts('2024-01-01')],
      jobs: [job()],
    });
    const { least, openItems } = factsOf({ ...candidateWith({}), spouse });
    expect([...least.adaptability, ...openItems].filter((id) => id.startsWith('spouse'))).toEqual(
      [],
    );
  });

  it('take the order of languages that gives more for both together', () => {
    // First English: 5 for reading, and 4 for French; first French: 4 for reading alone.
    const [english, french] = [
      { ...allAt(4), reading: 8 },
      { ...allAt(5), reading: 7 },
    ];
    expect([languagePoints(english, french, ON), languagePoints(french, english, ON)]).toEqual([
      9, 4,
    ]);
    const languageTests = [
      tcf('2024-01-01', { scores: { reading: 453, writing: 6, listening: 369, speaking: 6 } }),
      ielts('2024-01-01', { scores: { reading: 6.5, writing: 4, listening: 4.5, speaking: 4 } }),
    ];
    const { firstLanguage } = factsOf(candidateWith({ languageTests })).least;
    expect(firstLanguage).toEqual(english);
  });
});

it('an offer that is ruled to count still has to be of the kind asked for', () => {
  const ended = { noc: '21231', from: isoDate('2020-01-01'), until: isoDate('2021-01-01') };
  const overrides = { ...NO_OVERRIDES, counted: new Map([['offer', true]]) };
  const ruled = (isWanted: () => boolean) =>
    offerOn(ended, { noc: 'noc2021', isWanted, years: 1 }, { date: ON, overrides });
  expect([ruled(() => true), ruled(() => false)]).toEqual([true, false]);
});

it('an offer of a code of no classification may be of any kind', () => {
  const need = { noc: 'noc2021', isWanted: () => true, years: 1 } as const;
  const offer = { noc: '99999', from: isoDate('2024-01-01'), until: null };
  expect(offerOn(offer, need, VIEW)).toBeNull();
});

it('no funds are told of a family of nobody', () => {
  expect(fundsOn(isoDate('2025-07-07'), 0)!.amount).toBeNull();
});

it('a day before Express Entry is refused by its date and the first', () => {
  expect(programsOn(candidateWith({}), isoDate('2014-12-31'))).toEqual({
    ok: false,
    issues: [
      {
        code: 'date-before-express-entry',
        path: [],
        params: { date: '2014-12-31', first: '2015-01-01' },
      },
    ],
  });
});
