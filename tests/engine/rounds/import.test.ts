import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyRound, importRounds, ROUNDS } from '../../../src/engine/rounds.ts';

interface Feed {
  readonly rounds: readonly Record<string, string>[];
}
const [feed] = Object.values(
  import.meta.glob<Feed>('./fixtures/official-feed.json', { eager: true, import: 'default' }),
) as [Feed];

const earlier: readonly AnyRound[] = ROUNDS.filter(({ number }) => Number.parseInt(number) < 430);
const NUMBERS = ['430', '431', '432', '433', '434'];
const numbers = (rounds: readonly AnyRound[]) => rounds.map(({ number }) => number);
const row = (changes: Record<string, unknown>) => ({ ...feed.rounds[0]!, ...changes });
/** A moment of the feed as the import reads it, in the tie-break of a new round. */
const readMoment = (drawCutOff: string) =>
  importRounds({ rounds: [row({ drawNumber: '900', drawCutOff })] }, ROUNDS).added[0]!.tieBreak;

describe('the import of the official feed', () => {
  it('finds the rounds that the table has as they are', () => {
    const report = importRounds(feed, ROUNDS);
    expect([...report.unchanged].sort()).toEqual(NUMBERS);
    expect(report).toMatchObject({ added: [], corrections: [], duplicates: [], issues: [] });
    expect(report.rounds).toEqual(ROUNDS);
  });

  it('brings an older table up to date: what it adds is what the table has', () => {
    const report = importRounds(feed, earlier);
    expect(numbers(report.added).sort()).toEqual(NUMBERS);
    for (const added of report.added) {
      const held = ROUNDS.find(({ number }) => number === added.number)!;
      const { nameEn, nameFr, nameFrOfficial } = added;
      expect(added).toEqual({ ...held, nameEn, nameFr, nameFrOfficial });
    }
  });

  it('changes nothing the second time', () => {
    const once = importRounds(feed, earlier);
    const twice = importRounds(feed, once.rounds);
    expect(twice).toMatchObject({ added: [], corrections: [], issues: [] });
    expect(twice.rounds).toEqual(once.rounds);
  });

  it('keeps the rounds in order of day and number, whatever the order of the feed', () => {
    const shuffled = { rounds: [...feed.rounds].reverse() };
    expect(importRounds(shuffled, earlier).rounds).toEqual(importRounds(feed, earlier).rounds);
  });

  it('reports a correction, field by field, and takes it', () => {
    const report = importRounds({ rounds: [row({ drawCRS: '471', drawSize: '1,305' })] }, ROUNDS);
    expect(report.corrections).toEqual([
      { number: '434', field: 'invitations', before: 300, after: 1305 },
      { number: '434', field: 'cutOff', before: 470, after: 471 },
    ]);
    expect(report.rounds.find(({ number }) => number === '434')).toMatchObject({
      cutOff: 471,
      invitations: 1305,
    });
    expect(report.rounds).toHaveLength(ROUNDS.length);
  });

  it('reports a category or a version that is another, and takes its names too', () => {
    const drawName = 'Education Occupations, 2027-Version 3';
    const report = importRounds({ rounds: [row({ drawName })] }, ROUNDS);
    expect(report.corrections.map(({ field }) => field).sort()).toEqual([
      'category',
      'categoryVersion',
    ]);
    expect(report.rounds.find(({ number }) => number === '434')).toMatchObject({
      category: 'education',
      categoryVersion: '2027-V3',
      nameEn: drawName,
    });
  });

  it('reports a pool that was counted again, not one whose bands are in another order', () => {
    const held = ROUNDS.find(({ number }) => number === '434')!;
    const pool = held.pool!;
    const bands = Object.fromEntries(Object.entries(pool.bands).reverse()) as typeof pool.bands;
    const turned = ROUNDS.map((each) =>
      each === held ? { ...held, pool: { ...pool, bands } } : each,
    );
    const fieldsAfter = (changes: Record<string, unknown>, rounds: readonly AnyRound[] = ROUNDS) =>
      importRounds({ rounds: [row(changes)] }, rounds).corrections.map(({ field }) => field);
    expect(fieldsAfter({}, turned)).toEqual([]);
    for (const column of ['dd1', 'dd17', 'dd18'])
      expect(fieldsAfter({ [column]: '7' })).toEqual(['pool']);
    expect(fieldsAfter({ drawDistributionAsOn: 'August 1, 2020' })).toEqual(['pool']);
    const without = ROUNDS.map((each) => (each === held ? { ...held, pool: null } : each));
    expect(fieldsAfter({}, without)).toEqual(['pool']);
    // A count that is none makes the whole distribution none, which says nothing.
    expect(fieldsAfter({ dd5: 'many' })).toEqual([]);
    expect(fieldsAfter({ dd5: null })).toEqual([]);
  });

  it('keeps rounds of one day by number, then by letter', () => {
    const of = (drawNumber: string) => row({ drawNumber, drawDate: '2031-01-01' });
    const { rounds } = importRounds(
      { rounds: [of('500b'), of('1000'), of('500a'), of('500')] },
      [],
    );
    expect(numbers(rounds)).toEqual(['500', '500a', '500b', '1000']);
  });

  it('reads what the rounds are for, or their name when that is missing', () => {
    const programs = (drawText2: unknown) =>
      importRounds({ rounds: [row({ drawNumber: '500', drawText2 })] }, ROUNDS).added[0]!.programs;
    const { drawName } = feed.rounds[0]!;
    expect(programs(' Any ')).toBe('Any');
    for (const nothing of ['', '  ', 7, null, 'x'.repeat(201)])
      expect(programs(nothing)).toBe(drawName);
  });

  it.each([
    ['drawNumber', '  ', 'required', {}],
    ['drawNumber', ['434'], 'wrong-type', { expected: 'string' }],
    ['drawNumber', '12ab', 'not-whole', { step: 1 }],
    ['drawName', 'x'.repeat(201), 'too-long', { limit: 200 }],
    ['drawSize', '0', 'too-small', { limit: 1 }],
    ['drawSize', '10000001', 'too-big', { limit: 10_000_000 }],
    ['drawCRS', 0, 'too-small', { limit: 1 }],
    ['drawCRS', 1201, 'too-big', { limit: 1200 }],
    ['drawCRS', '4,70', 'not-whole', { step: 1 }],
  ])('refuses in %s %j: %s', (key, value, code, params) => {
    expect(importRounds([row({ [key]: value })], ROUNDS).issues).toEqual([
      { code, path: [0, key], params },
    ]);
  });

  it('never erases what is held by what the feed does not say', () => {
    const silent = row({
      drawCutOff: '',
      drawDateTime: 'n/a',
      dd18: '0',
      drawDistributionAsOn: undefined,
    });
    expect(importRounds({ rounds: [silent] }, ROUNDS)).toMatchObject({
      corrections: [],
      unchanged: ['434'],
    });
  });

  it('takes the first of duplicates and says whether they agree', () => {
    const report = importRounds({ rounds: [row({}), row({}), row({ drawCRS: '999' })] }, ROUNDS);
    expect(report.duplicates).toEqual([
      { number: '434', same: true },
      { number: '434', same: false },
    ]);
    expect(report.corrections).toEqual([]);
  });

  it('keeps a category that no table has under its own name', () => {
    const report = importRounds(
      { rounds: [row({ drawNumber: '500', drawName: 'Shipbuilders, 2027-Version 1' })] },
      ROUNDS,
    );
    expect(report.unknownCategories).toEqual(['other:shipbuilders']);
    expect(report.added[0]).toMatchObject({
      category: 'other:shipbuilders',
      categoryVersion: '2027-V1',
      nameEn: 'Shipbuilders, 2027-Version 1',
      nameFrOfficial: false,
    });
  });

  it('knows a category in a new version, and one that has had no round yet', () => {
    const category = (drawName: string) =>
      importRounds({ rounds: [row({ drawNumber: '500', drawName })] }, ROUNDS).added[0]!;
    expect(category('Education Occupations, 2027-Version 3')).toMatchObject({
      category: 'education',
      categoryVersion: '2027-V3',
      nameFr: 'Professions de l’éducation',
    });
    expect(category('Researchers with Canadian work experience, 2026-Version 1').category).toBe(
      'researchers',
    );
  });

  it('reads the French feed', () => {
    const french = row({
      drawNumber: '500',
      drawName: 'Compétence linguistique en français 2026-Version 2',
      drawSize: '5 000',
      drawDateTime: '7 août 2026 à 10:08:20 UTC',
      drawCutOff: '1er octobre 2025 à 14 h 55 min 49 s UTC',
    });
    expect(importRounds({ rounds: [french] }, ROUNDS).added[0]).toMatchObject({
      category: 'french',
      invitations: 5000,
      nameEn: 'French-Language proficiency 2026-Version 2',
      nameFrOfficial: true,
      heldAt: '2026-08-07T10:08:20Z',
      tieBreak: '2025-10-01T14:55:49Z',
    });
  });

  it('names every fault of a row with its path, and reads the other rows', () => {
    const broken = { drawNumber: 'x', drawDate: '2026-02-30', drawName: '', drawSize: '-3' };
    const report = importRounds({ rounds: [broken, row({ drawNumber: '500' })] }, ROUNDS);
    expect(report.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['not-whole', 'rounds.0.drawNumber'],
      ['not-a-date', 'rounds.0.drawDate'],
      ['required', 'rounds.0.drawName'],
      ['not-whole', 'rounds.0.drawSize'],
      ['required', 'rounds.0.drawCRS'],
    ]);
    expect(numbers(report.added)).toEqual(['500']);
  });

  it('names the fault of what is no feed', () => {
    const codes = (json: unknown) => importRounds(json, ROUNDS).issues.map(({ code }) => code);
    expect(codes(null)).toEqual(['required']);
    expect(codes({ rounds: 3 })).toEqual(['wrong-type']);
    expect(codes([1, null])).toEqual(['wrong-type', 'wrong-type']);
    expect(codes({ rounds: Array.from({ length: 20_001 }, () => ({})) })).toEqual(['too-many']);
  });

  it('never throws and never loses a round, whatever the JSON', () => {
    const keys = Object.keys(feed.rounds[0]!);
    const anyRow = fc.dictionary(
      fc.constantFrom(...keys, '__proto__', 'constructor'),
      fc.oneof(
        fc.jsonValue(),
        fc.constantFrom(...Object.values(feed.rounds[0]!), '434', '1e9', '９', '2026-13-01'),
      ),
    );
    const anyFeed = fc.oneof(
      fc.jsonValue(),
      fc.record({ rounds: fc.array(fc.oneof(anyRow, fc.jsonValue())) }),
    );
    fc.assert(
      fc.property(anyFeed, (json) => {
        const report = importRounds(json, ROUNDS);
        expect(report.rounds).toHaveLength(ROUNDS.length + report.added.length);
        const again = importRounds(json, report.rounds);
        expect(again.rounds).toEqual(report.rounds);
        expect(again).toMatchObject({ added: [], corrections: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a moment of the feed', () => {
  it.each([
    ['August 7, 2026 at 10:08:20 UTC', '2026-08-07T10:08:20Z'],
    ['August 06, 2026 at 11:29:10 UTC', '2026-08-06T11:29:10Z'],
    ['July 3rd 2026 at 21:35:13 UTC', '2026-07-03T21:35:13Z'],
    ['August 3, 2026', '2026-08-03'],
    ['2026-08-03', '2026-08-03'],
    ['7 août 2026 à 10 h 08 min 20 s UTC', '2026-08-07T10:08:20Z'],
    ['1er février 2024 à 9:05:00 UTC', '2024-02-01T09:05:00Z'],
    ['February 30, 2026 at 10:00:00 UTC', null],
    ['2026-02-30', null],
    ['August 3, 2026 at 10:08 UTC', '2026-08-03T10:08:00Z'],
    ['August 3, 2026 at 24:08:00 UTC', '2026-08-03'],
    ['August 3, 2026 at 10:60:00 UTC', '2026-08-03'],
    ['August 3, 2026 at 10:08:60 UTC', '2026-08-03'],
    ['August 3, 2026 at 23:59:59 UTC', '2026-08-03T23:59:59Z'],
    [`August 3, 2026${' '.repeat(67)}`, null],
    ['Smarch 3, 2026', null],
    ['', null],
  ])('%s is %s', (text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });

  it.each([
    ['August 30. 2023 at 17:30:21 UTC', '2023-08-30T17:30:21Z'],
    ['August 15, 2024 at 2024-08-15 15:11:54 UTC', '2024-08-15T15:11:54Z'],
    ['October 7 at 16:38:21 UTC', '2023-10-07T16:38:21Z'],
    ['December 30 at 16:38:21 UTC', '2022-12-30T16:38:21Z'],
    ['7 octobre à 16 h 38 min 21 s UTC', '2023-10-07T16:38:21Z'],
    ['February 30 at 16:38:21 UTC', null],
  ])('is read in a round of 20 December 2023 though misprinted: %s is %s', (text, moment) => {
    const round = row({ drawNumber: '900', drawDate: '2023-12-20', drawCutOff: text });
    expect(importRounds({ rounds: [round] }, ROUNDS).added[0]!.tieBreak).toBe(moment);
  });

  it.each([
    'January February March April May June July August September October November December',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ])('names its month: %s', (months) => {
    for (const [index, month] of months.split(' ').entries()) {
      const expected = `2026-${String(index + 1).padStart(2, '0')}-03`;
      expect(readMoment(`${month} 3, 2026`) ?? readMoment(`3 ${month} 2026`)).toBe(expected);
    }
  });
});
