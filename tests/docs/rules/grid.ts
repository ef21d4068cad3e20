import { rulesVersions } from '../../../src/engine/index.ts';
import { SECTIONS } from '../../../src/engine/constants.ts';
import {
  type FactorTable,
  type FactorVersion,
  FACTOR_TABLES,
  pointsIn,
  type Points,
  type Term,
} from '../../../src/engine/tables.ts';
import { CAPS_TABLE } from '../../../src/engine/tables/registry/crs.ts';
import { conditionsText, factorTitle, lawText, nodeTitle } from '../../../src/text/index.ts';
import { cite, parts, table } from './markdown.ts';
import type { Words } from './words.ts';

const both = (points: Points): readonly [number, number] => [
  pointsIn(points, 'withSpouse'),
  pointsIn(points, 'withoutSpouse'),
];

/** The ledger of changes. */
export function versions(words: Words): string {
  const rows = rulesVersions().map(({ from, source, factors, ...text }) => [
    from,
    text[words.codes.language],
    factors.map((id) => factorTitle(id, words.codes)).join(', '),
    cite(source),
  ]);
  const titles = [words.when, words.what, words.grid, words.source];
  return parts(`## ${words.versions}`, table(titles, rows));
}

/** The caps of the sections and of the whole. */
export function caps(words: Words): string {
  const histories = CAPS_TABLE.history.map((row) => {
    const rows = [...SECTIONS, 'total' as const].map((id) => [
      nodeTitle(id, words.codes),
      ...both(row[id]),
    ]);
    return parts(
      `**${words.from(row.from)}** · ${cite(row.source)}`,
      table([words.condition, `>${words.withSpouse}`, `>${words.withoutSpouse}`], rows),
    );
  });
  return parts(`## ${words.caps}`, `\`tables/crs/caps.json\``, ...histories);
}

/** Every factor with every version of its rows. `files` names each factor's table. */
export function grid(words: Words, fileOf: (id: string) => string): string {
  const sections = SECTIONS.map((section) =>
    parts(
      `### ${nodeTitle(section, words.codes)}`,
      ...FACTOR_TABLES.filter((factor) => factor.section === section).map((factor) =>
        factorText(factor, words, fileOf(factor.id)),
      ),
    ),
  );
  return parts(`## ${words.grid}`, ...sections);
}

function factorText(factor: FactorTable, words: Words, file: string): string {
  return parts(
    `#### ${factorTitle(factor.id, words.codes)}`,
    `\`${file}\` · ${lawText(factor.law, words.codes.language)}`,
    ...factor.history.map((version) => versionText(factor, version, words)),
  );
}

function versionText(factor: FactorTable, version: FactorVersion, words: Words): string {
  const [withSpouse, withoutSpouse] = both(version.cap);
  const most = withSpouse === withoutSpouse ? `${withSpouse}` : `${withSpouse} / ${withoutSpouse}`;
  const facts = [
    `**${words.from(version.from)}**`,
    version.terms === null ? words.notInForce : `${words.most} ${most}`,
    version.invitationsBeforeKeep === true ? words.keptByInvitations : '',
    cite(version.source),
  ];
  const note = version.note === undefined ? null : words.labelled(words.note, version.note);
  const terms = (version.terms ?? []).map((term) => termText(factor, term, words));
  return parts(facts.filter((fact) => fact !== '').join(' · '), note, ...terms);
}

function termText({ id }: FactorTable, term: Term, words: Words): string {
  const title = nodeTitle(`${id}.${term.id}`, words.codes);
  const rows = term.rows.map((row, place) => [
    conditionsText(term, place, words.codes),
    ...both(row.points),
  ]);
  return table([title, `>${words.withSpouse}`, `>${words.withoutSpouse}`], rows);
}
