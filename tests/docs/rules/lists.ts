import { ABILITIES } from '../../../src/engine/constants.ts';
import { CATEGORY_TABLES, TEST_TABLES } from '../../../src/engine/tables.ts';
import { formatNumber } from '../../../src/text/index.ts';
import { cite, parts, table } from './markdown.ts';
import type { Words } from './words.ts';

/** Every language test: the lowest score for each level and ability, by the day of the test. */
export function tests(words: Words): string {
  const { abilities } = words.codes.names;
  const texts = Object.values(TEST_TABLES).map((test) => {
    const title = words.codes.language === 'fr' ? test.titleFr : test.titleEn;
    const histories = test.history.map((row) => {
      const levels = [
        ...new Set(ABILITIES.flatMap((ability) => row.bands[ability].map(([level]) => level))),
      ];
      const rows = levels
        .sort((a, b) => b - a)
        .map((level) => [
          level,
          ...ABILITIES.map((ability) => {
            const lowest = row.bands[ability].find(([reached]) => reached === level)?.[1];
            return lowest === undefined ? '–' : formatNumber(lowest, words.codes.language);
          }),
        ]);
      return parts(
        [`**${words.from(row.from)}**`, `\`${row.id}\``, sure(row.certain, words), cite(row.source)]
          .filter((part) => part !== '')
          .join(' · '),
        row.note === undefined ? null : words.labelled(words.note, row.note),
        table([words.level, ...ABILITIES.map((ability) => `>${abilities[ability]}`)], rows),
      );
    });
    const { from, source } = test.accepted;
    return parts(
      `### ${title}`,
      `\`tables/language/${test.id}.json\` · ${words.acceptedFrom(from)} · ${cite(source)}`,
      ...histories,
    );
  });
  return parts(`## ${words.tests}`, ...texts);
}

const sure = (certain: boolean, words: Words): string => (certain ? '' : `*${words.notConfirmed}*`);

/** Every category with every version of its list. `titleOf` names an occupation of NOC 2021. */
export function categories(words: Words, titleOf: (noc: string) => string): string {
  const texts = CATEGORY_TABLES.map((category) => {
    const title = words.codes.language === 'fr' ? category.titleFr : category.titleEn;
    const histories = category.history.map((row) => {
      const head = `**${words.from(row.from)}**`;
      if ('notInForce' in row) return `${head} · ${words.notInForce} · ${cite(row.source)}`;
      const occupations = row.occupations?.map((noc) => `- ${noc} ${titleOf(noc)}`) ?? [];
      const list =
        row.occupations === null ? words.anyOccupation : words.occupations(occupations.length);
      return parts(
        `${head} · ${list} · ${words.labelled(words.confidence, row.confidence)} · ${cite(row.source)}`,
        row.experience === null ? null : facts('experience', row.experience),
        row.language === null ? null : facts('language', row.language),
        row.note === undefined ? null : words.labelled(words.note, row.note),
        occupations.join('\n'),
      );
    });
    return parts(`### ${title}`, `\`tables/categories/${category.id}.json\``, ...histories);
  });
  return parts(`## ${words.categories}`, ...texts);
}

const facts = (key: string, row: object): string =>
  Object.entries(row)
    .map(([name, value]) => `\`${key}.${name}\`: ${String(value)}`)
    .join(' · ');
