import { it } from 'vitest';
import { type Dossier, isoDate, type IsoDate } from '../../../src/engine/index.ts';
import { addMonths } from '../../../src/engine/dossier.ts';
import {
  type AnyCategory,
  backtest,
  categoriesOfRounds,
  type Chance,
  chanceOfInvitation,
  cutOffHistory,
  findRound,
  importRounds,
  judgeRounds,
  placeInPool,
  type RoundReference,
  standingOn,
} from '../../../src/engine/rounds.ts';
import { CASES, daysOf, HELD_ROUNDS, lastDayOf } from '../../support/cases.ts';
import { valueOf } from '../../support/rules.ts';
import { expectSummary, inShort, line, place } from '../../support/summary.ts';

/** Where a dossier stands on its last day, and a line for each round of the five months after its first. */
function roundsOf(dossier: Dossier): readonly string[] {
  const { least, greatest, ...standing } = valueOf(standingOn(dossier, lastDayOf(dossier)));
  const since = daysOf(dossier)[0]!.date;
  const judged = valueOf(judgeRounds(HELD_ROUNDS, dossier, { since, until: addMonths(since, 5) }));
  return [
    line(`stands at ${least}-${greatest}`, inShort(standing)),
    ...judged
      .slice(0, 6)
      .map(({ round, judgement, eligible, because, invited, ...each }) =>
        line(
          `round ${round.number} (${round.category}, ${round.cutOff})`,
          `${each.least}-${each.greatest} is ${inShort(judgement)}`,
          `eligible ${eligible}`,
          because.length > 0 ? `because of ${inShort(because)}` : '',
          `invited ${invited}`,
        ),
      ),
  ];
}

it('what rounds mean for well-known dossiers is in judged.txt', async () => {
  await expectSummary(
    'judged.txt',
    CASES.map(([name, dossier]) => [name, roundsOf(dossier)]),
  );
});

const TOTALS = [0, 445, 500, 501, 601];
const poolOn = (on: IsoDate): readonly string[] =>
  TOTALS.map((total) => line(`a total of ${total}`, inShort(placeInPool(HELD_ROUNDS, total, on))));

const historyOf = (category: AnyCategory): string => {
  const { rounds, latest, lowest, highest } = cutOffHistory(HELD_ROUNDS, category);
  const of = [latest, lowest, highest].map((round) =>
    round === null ? '-' : `${round.cutOff} in round ${round.number} (${round.date})`,
  );
  return line(`${category}: ${rounds.length} rounds`, `latest, lowest, highest: ${of.join('; ')}`);
};

function chanceLine(chance: Chance): string {
  if (chance.kind !== 'chance')
    return inShort({
      ...chance,
      ...('lastRound' in chance && { lastRound: chance.lastRound.number }),
    });
  const { gaps, firstRound, lastRound, horizons } = chance;
  return line(
    `${gaps} gaps of rounds ${firstRound.number} to ${lastRound.number}`,
    ...horizons.map(
      ({ months, chance: share, interval, lowestCutOff }) =>
        `${months} months: ${share.decimal} (${interval.low.decimal}-${interval.high.decimal}), lowest ${inShort(Object.values(lowestCutOff))}`,
    ),
  );
}
const chancesOf = (category: AnyCategory): readonly string[] =>
  (['2019-06-01', '2026-09-30'] as const).flatMap((on) =>
    [430, 520].map((total) =>
      line(
        `${category}, ${total} on ${on}:`,
        chanceLine(
          chanceOfInvitation(HELD_ROUNDS, {
            category,
            total,
            on: isoDate(on),
            submittedAt: null,
            seed: 7,
            paths: 200,
          }),
        ),
      ),
    ),
  );

it('the pool, the cut-offs and the chances are those of record.txt', async () => {
  const categories = categoriesOfRounds(HELD_ROUNDS);
  await expectSummary('record.txt', [
    ...['2017-05-01', '2024-06-01', '2026-09-30'].map(
      (on) => [`the pool on ${on}`, poolOn(isoDate(on))] as const,
    ),
    ['cut-offs by category', categories.map(historyOf)],
    ['chances', categories.flatMap(chancesOf)],
  ]);
});

/** A row of the official feed, with some fields as given. */
const row = (fields: object): object => ({
  drawNumber: '434',
  drawDate: '2026-08-07',
  drawName: 'Canadian Experience Class',
  drawSize: '3,000',
  drawCRS: '515',
  ...fields,
});
const bands = Object.fromEntries(
  Array.from({ length: 17 }, (_, place) => [`dd${place + 1}`, String(100 * (place + 1))]),
);

const FEEDS: Readonly<Record<string, unknown>> = {
  'no list': {},
  'a list of another kind': { rounds: {} },
  'nothing at all': null,
  'a text': 'rounds',
  'an empty list': [],
  'the list alone': [row({})],
  'a row that is none': { rounds: [7, null, [], 'x'] },
  'too many rows': Array.from({ length: 20_001 }, () => 7),
  numbers: ['0', '00434', '7a', '7A', ' 8 ', 'x7', '1234567', '7-1', '', null, 435].map((drawNumber) => row({ drawNumber })), // prettier-ignore
  sizes: ['1 234', '1,234', '12,34', '0', '-5', '1000001', 1234, '', null, '12.5'].map((drawSize, place) => row({ drawNumber: String(900 + place), drawSize })), // prettier-ignore
  'cut-offs': ['0', '1', '1200', '1201', 75, 'x', null].map((drawCRS, place) =>
    row({ drawNumber: String(900 + place), drawCRS }),
  ),
  names: [
    ...['General', 'No Program Specified', 'Aucun programme précisé', 'Provincial Nominee Program'],
    ...['Programme des candidats des provinces', 'French-Language proficiency (Version 1)'],
    ...['French language proficiency 2025-Version 2', 'Compétence en français, 2026 - version 1'],
    ...['Transport Occupations, 2026-Version 2', 'Healthcare occupations (Version 12)', 'STEM'],
    ...['Skaters, 2031-Version 1', 'Skaters', 'x'.repeat(200), 'x'.repeat(201), '', null],
    ...[
      'Trade occupations Version 1 ',
      'trade   OCCUPATIONS',
      'Professions des métiers spécialisés',
    ],
  ].map((drawName, place) => row({ drawNumber: String(900 + place), drawName })),
  moments: [
    { drawDateTime: 'August 7, 2026 at 10:08:20 UTC', drawCutOff: 'May 2, 2026 at 01:02:03 UTC' },
    { drawDateTime: 'August 8, 2026', drawCutOff: 'May 2, 2026' },
    { drawDateTime: 'never', drawCutOff: 'always', drawDate: '7 août 2026' },
    { drawDate: 'Friday' },
  ].map((fields, place) => row({ drawNumber: String(900 + place), ...fields })),
  pools: [
    { ...bands, drawDistributionAsOn: 'August 3, 2026', dd18: '229,100' },
    { ...bands, drawDistributionAsOn: 'August 3, 2026 at 10:00:00 UTC', dd18: '229 100' },
    { ...bands, drawDistributionAsOn: 'August 3, 2026', dd18: '0' },
    { ...bands, drawDistributionAsOn: 'August 3, 2026' },
    { ...bands, dd18: '229,100' },
    { drawDistributionAsOn: 'August 3, 2026', dd18: '229,100' },
    { ...bands, dd3: 'many', drawDistributionAsOn: 'August 3, 2026', dd18: 5 },
  ].map((fields, place) => row({ drawNumber: String(900 + place), ...fields })),
  'the same round twice, and another of its number': [row({}), row({}), row({ drawCRS: '514' })],
  'held rounds with other figures': [
    { drawNumber: '304', drawDate: '2024-07-17', drawName: 'Canadian Experience Class', drawSize: '6,300', drawCRS: '515' }, // prettier-ignore
    { drawNumber: '304', drawDate: '2024-07-18', drawName: 'General', drawSize: '6,301', drawCRS: '516', drawCutOff: 'May 2, 2024' }, // prettier-ignore
    { drawNumber: '335', drawDate: '2025-02-05', drawName: 'Canadian Experience Class', drawSize: '4,000', drawCRS: '520', drawDateTime: 'February 5, 2025' }, // prettier-ignore
    { drawNumber: '91b', drawDate: '2018-05-30', drawName: 'Federal Skilled Trades', drawSize: '200', drawCRS: '288' }, // prettier-ignore
  ].map((fields) => row(fields)),
};

/** A line for each round added, correction, duplicate, unknown category and fault. */
const importLines = (feed: unknown): readonly string[] => {
  const { added, corrections, unchanged, duplicates, unknownCategories, issues } = importRounds(
    feed,
    HELD_ROUNDS,
  );
  return [
    ...added.map(({ number, date, heldAt, category, categoryVersion, nameEn, nameFr, ...each }) =>
      line(
        `added ${number} ${date}`,
        heldAt,
        category,
        categoryVersion,
        `${nameEn} / ${nameFr}`,
        `${each.invitations} invited from ${each.cutOff}`,
        each.tieBreak,
        each.pool === null ? '' : inShort(each.pool),
      ),
    ),
    ...corrections.map(({ number, field, before, after }) =>
      line(`corrected ${number}`, `${field}: ${inShort(before)} → ${inShort(after)}`),
    ),
    ...duplicates.map(({ number, same }) => `${number} twice, ${same ? 'the same' : 'differing'}`),
    ...(unchanged.length > 0 ? [`unchanged: ${unchanged.join(' ')}`] : []),
    ...(unknownCategories.length > 0 ? [`unknown: ${unknownCategories.join('; ')}`] : []),
    ...issues.map(({ code, path, params }) => line(code, place(path), inShort(params))),
  ];
};

it('what an import does with rows is in imports.txt', async () => {
  await expectSummary(
    'imports.txt',
    Object.entries(FEEDS).map(([name, feed]) => [name, importLines(feed)]),
  );
});

const REFERENCES = [
  ...['304', '#304', 'Round 304', '0304', '91', '91a', '91B', '91 b', '9100', 'x', '304x', '', '1234567'].map((number) => ({ number })), // prettier-ignore
  { number: null, date: '2024-07-17' },
  { number: '9999', date: '2024-07-17' },
  { number: '91', date: '2018-05-30' },
  { number: '91', date: '2018-05-30', category: 'fst' },
  { number: '91', date: '2018-05-30', category: 'pnp' },
  { number: '91', date: '2018-05-31', category: 'pnp' },
  { number: '304', date: '2024-07-18' },
  { number: '304', date: '2024-07-17', cutOff: 505 },
  { number: '304', date: null, cutOff: null },
  { number: null, date: '2018-05-30' },
  { number: null, date: '2018-05-30', cutOff: 288 },
  { number: null, date: '2018-05-30', cutOff: 999 },
  { number: null, date: '2018-05-30', category: 'fst', cutOff: 902 },
  { number: null, date: '2024-07-20' },
  { number: null, date: '2024-07-20', category: 'cec' },
  { number: null, date: null, category: 'cec' },
] as const;

it('a round looked for by number, date, category and cut-off is that of found.txt', async () => {
  const found = REFERENCES.map(({ number, ...known }) => {
    const { date = null, category = null, cutOff } = known as Partial<RoundReference>;
    const { kind, ...rest } = findRound(HELD_ROUNDS, { number, date, category, cutOff });
    const numbers = Object.entries(rest).map(([key, value]) =>
      line(
        key,
        key === 'round'
          ? (value as { number: string }).number
          : Array.isArray(value)
            ? value.map((each) => (each as { number: string }).number).join(' ') || 'none'
            : inShort(value),
      ),
    );
    return line(`${inShort({ number, ...known })}:`, kind, ...numbers);
  });
  await expectSummary('found.txt', [['number, date, category, cut-off', found]]);
});

it('a backtest says what backtest.txt has', async () => {
  const written = (rounds: typeof HELD_ROUNDS, last?: number): readonly string[] => {
    const { horizons, ...of } = backtest(rounds, { last, seed: 3, paths: 20 });
    return [
      inShort(of),
      ...horizons.flatMap(({ byCategory, reliability, coverage, ...horizon }) => [
        line(inShort(horizon), `coverage ${coverage.count} of ${coverage.of}`),
        ...byCategory.map((each) =>
          line(each.category, `${each.coverage.count} of ${each.coverage.of}`),
        ),
        ...reliability.map(({ happened, ...band }) =>
          line(inShort(band), `happened ${happened.count} of ${happened.of}`),
        ),
      ]),
    ];
  };
  await expectSummary('backtest.txt', [
    ['60 rounds', written(HELD_ROUNDS.slice(300), 60)],
    ['two rounds', written(HELD_ROUNDS.slice(0, 2))],
    ['none', written([])],
  ]);
});
