import { CATEGORY_TABLES } from '../../tables/registry/programs.ts';
import type { AnyCategory, AnyRound } from '../round.ts';

/** What a round's published name says. */
export interface RoundName {
  readonly category: AnyCategory;
  readonly categoryVersion: string | null;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly nameFrOfficial: boolean;
}

const VERSION = /[\s,(]*(?:(\d{4})\s*-\s*)?version\s*(\d+)\)?\s*$/i;

/** "Trades Occupations, 2026-Version 3" → `2026-V3`; null without one. */
function versionOf(name: string): string | null {
  const found = VERSION.exec(name);
  if (found === null) return null;
  return `${found[1] === undefined ? '' : `${found[1]}-`}V${found[2]}`;
}

/** The name without its version, accents, punctuation and letter case. */
const baseOf = (name: string): string =>
  name
    .replace(VERSION, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Every name by which a category is known: from the rounds held and from the categories' tables. */
export function knownNames(rounds: readonly AnyRound[]): ReadonlyMap<string, AnyCategory> {
  const names = new Map<string, AnyCategory>();
  const add = (name: string | null, category: AnyCategory) => {
    if (name !== null && !names.has(baseOf(name))) names.set(baseOf(name), category);
  };
  for (const { nameEn, nameFr, category } of rounds) {
    add(nameEn, category);
    add(nameFr, category);
  }
  for (const { id, titleEn, titleFr, history } of CATEGORY_TABLES) {
    add(titleEn, id);
    add(titleFr, id);
    for (const version of history) {
      if ('notInForce' in version) continue;
      add(version.nameEn, id);
      add(version.nameFr, id);
    }
  }
  return names;
}

/** The latest round under each name, in either language: makes reading a feed linear in its rows. */
export function latestByName(rounds: readonly AnyRound[]): ReadonlyMap<string, AnyRound> {
  return new Map(
    rounds.flatMap((round) => [round.nameEn, round.nameFr].map((name) => [baseOf(name), round])),
  );
}

/** A name read; one that is not known makes a category of its own, and both names are the published one. */
export function readName(
  name: string,
  names: ReadonlyMap<string, AnyCategory>,
  latest: ReadonlyMap<string, AnyRound>,
): RoundName {
  const base = baseOf(name);
  const category = names.get(base) ?? (`other:${base.replaceAll(' ', '-')}` as const);
  const categoryVersion = versionOf(name);
  const alike = latest.get(base);
  const titleFr = CATEGORY_TABLES.find(({ id }) => id === category)?.titleFr ?? name;
  if (alike === undefined) {
    return { category, categoryVersion, nameEn: name, nameFr: titleFr, nameFrOfficial: false };
  }
  const isSameVersion = alike.categoryVersion === categoryVersion;
  if (baseOf(alike.nameEn) !== base) {
    const nameEn = isSameVersion ? alike.nameEn : name;
    return { category, categoryVersion, nameEn, nameFr: name, nameFrOfficial: true };
  }
  return {
    category,
    categoryVersion,
    nameEn: name,
    nameFr: isSameVersion ? alike.nameFr : titleFr,
    nameFrOfficial: isSameVersion && alike.nameFrOfficial,
  };
}
