import { describe, it } from 'vitest';
import {
  backtest,
  findRound,
  importRounds,
  type RoundReference,
} from '../../../src/engine/index.ts';
import { readMoment } from '../../../src/engine/rounds/import/moments.ts';
import { HELD_ROUNDS } from '../../support/recorded/files.ts';
import { recordedIn } from '../../support/recorded/recorded.ts';

const expectRecorded = recordedIn(new URL('recorded-import.json', import.meta.url));

const MONTHS_EN = 'January February March April May June July August September October November December'; // prettier-ignore
const MONTHS_FR = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'; // prettier-ignore

const MOMENTS = [
  ...MONTHS_EN.split(' ').flatMap((month) => [`${month} 3, 2026`, `${month} 13th 2026 at 21:35:13 UTC`]), // prettier-ignore
  ...MONTHS_FR.split(' ').flatMap((month) => [`3 ${month} 2026`, `1er ${month} 2026 à 10 h 08 min 20 s UTC`]), // prettier-ignore
  ...['2026-08-07', '2026-08-07T10:08:20Z', '2026-13-07', '  August   7,  2026 ', 'Augst 7, 2026'],
  ...['August 7, 2026 at 24:00:00', 'August 7, 2026 at 23:60', 'August 7, 2026 at 23:59:60', ''],
  ...['7 August 2026 at 9:05', 'Sept. 3, 2026', 'February 30, 2026', `${' '.repeat(66)}August 7, 2026`], // prettier-ignore
  `${' '.repeat(67)}August 7, 2026`,
];

/** A row of the official feed, with what is told of it. */
const row = (told: object): object => ({
  drawNumber: '434',
  drawDate: '2026-08-07',
  drawName: 'Canadian Experience Class',
  drawSize: '3,000',
  drawCRS: '515',
  ...told,
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
  ].map((told, place) => row({ drawNumber: String(900 + place), ...told })),
  pools: [
    { ...bands, drawDistributionAsOn: 'August 3, 2026', dd18: '229,100' },
    { ...bands, drawDistributionAsOn: 'August 3, 2026 at 10:00:00 UTC', dd18: '229 100' },
    { ...bands, drawDistributionAsOn: 'August 3, 2026', dd18: '0' },
    { ...bands, drawDistributionAsOn: 'August 3, 2026' },
    { ...bands, dd18: '229,100' },
    { drawDistributionAsOn: 'August 3, 2026', dd18: '229,100' },
    { ...bands, dd3: 'many', drawDistributionAsOn: 'August 3, 2026', dd18: 5 },
  ].map((told, place) => row({ drawNumber: String(900 + place), ...told })),
  'the same round twice, and another of its number': [row({}), row({}), row({ drawCRS: '514' })],
  'held rounds told anew': [
    { drawNumber: '304', drawDate: '2024-07-17', drawName: 'Canadian Experience Class', drawSize: '6,300', drawCRS: '515' }, // prettier-ignore
    { drawNumber: '304', drawDate: '2024-07-18', drawName: 'General', drawSize: '6,301', drawCRS: '516', drawCutOff: 'May 2, 2024' }, // prettier-ignore
    { drawNumber: '335', drawDate: '2025-02-05', drawName: 'Canadian Experience Class', drawSize: '4,000', drawCRS: '520', drawDateTime: 'February 5, 2025' }, // prettier-ignore
    { drawNumber: '91b', drawDate: '2018-05-30', drawName: 'Federal Skilled Trades', drawSize: '200', drawCRS: '288' }, // prettier-ignore
  ].map((told) => row(told)),
};

describe('an import of rounds', () => {
  it.each(Object.entries(FEEDS))('does with its rows as recorded: %s', (name, feed) => {
    const { rounds, ...became } = importRounds(feed, HELD_ROUNDS);
    const changed = rounds.filter((round) => !HELD_ROUNDS.includes(round));
    expectRecorded(`feed: ${name}`, {
      ...became,
      of: rounds.length,
      changed,
      last: rounds.at(-1)?.number,
    });
  });

  it.each(MOMENTS)('reads moments as recorded: %j', (text) => {
    expectRecorded(`moment: ${text}`, readMoment(text));
  });
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

describe('a round that is told', () => {
  it.each(REFERENCES.map((each) => [JSON.stringify(each), each] as const))(
    'is found as recorded: %s',
    (name, { number, ...told }) => {
      const { date, category, cutOff } = told as Partial<RoundReference>;
      const found = findRound(HELD_ROUNDS, {
        number,
        date: date ?? null,
        category: category ?? null,
        cutOff,
      });
      expectRecorded(`round: ${name}`, {
        ...found,
        ...('round' in found ? { round: found.round.number } : {}),
        ...('rounds' in found ? { rounds: found.rounds.map((each) => each.number) } : {}),
        ...('nearest' in found ? { nearest: found.nearest.map((each) => each.number) } : {}),
      });
    },
  );
});

describe('a backtest', () => {
  it('tells of its rounds as recorded', () => {
    expectRecorded('backtest', backtest(HELD_ROUNDS.slice(300), { last: 60, seed: 3, paths: 60 }));
    expectRecorded(
      'backtest of two rounds',
      backtest(HELD_ROUNDS.slice(0, 2), { seed: 3, paths: 10 }),
    );
    expectRecorded('backtest of none', backtest([], { seed: 3, paths: 10 }));
  });
});
