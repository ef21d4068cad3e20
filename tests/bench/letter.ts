import { readLetter } from '../../src/engine/letter.ts';
import type { BenchRow } from './row.ts';
import { shortestMilliseconds } from './time.ts';

const PAGE = `This refers to your application for permanent residence received on September 10, 2024 under
the Canadian Experience Class. You were issued an invitation to apply on July 17, 2024 in round of
invitations #304; the lowest-ranked candidate invited had a CRS score of 515 points.

Factor                      Points claimed     Points assessed
Age                              110                110
Canadian work experience          53                 40

Votre note a été recalculée à 496 points, ce qui est inférieur à la note minimale de 515. La lettre
de votre employeur n’indique pas le nombre d’heures travaillées. Section 11.2 of the Act applies.

`;

const KILOBYTE = 1000;
const pagesOf = (kilobytes: number): string =>
  PAGE.repeat(Math.ceil((kilobytes * KILOBYTE) / PAGE.length)).slice(0, kilobytes * KILOBYTE);

/** The letter reader on a hundred kilobytes and on a megabyte: ten times the text, the ratio near ten. */
export function letterBench(): readonly BenchRow[] {
  const [small, large] = [pagesOf(100), pagesOf(1000)];
  const ofSmall = shortestMilliseconds(() => readLetter(small), 5);
  const ofLarge = shortestMilliseconds(() => readLetter(large), 5);
  return [
    { name: 'letter: 100 kB', figure: ofSmall, unit: 'ms' },
    {
      name: 'letter: 1 MB',
      figure: ofLarge,
      unit: 'ms',
      against: { name: 'letter: 100 kB', ratio: ofLarge / ofSmall },
      note: 'linear when the ratio is near 10',
    },
  ];
}
