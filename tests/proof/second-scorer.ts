import type { Profile } from '../../src/engine/index.ts';
import { type Facts, factsOf, numberOf } from './facts.ts';
import { LAW, MOST } from './law.ts';

/** Points with, and without, an accompanying spouse or partner. */
type Points = readonly [withSpouse: number, withoutSpouse: number];

interface Condition {
  readonly fact: string;
  readonly least: number;
  readonly most: number;
}

interface Line {
  readonly conditions: readonly Condition[];
  readonly points: Points;
}

interface Heading {
  readonly section: string;
  readonly factor: string;
  readonly most: Points;
  readonly abilities: number;
  readonly lines: readonly Line[];
}

/** A score as the second scorer gives it: the same keys as the engine's, without its trace. */
export interface SecondScore {
  readonly total: number;
  readonly sections: Readonly<Record<string, number>>;
  readonly factors: Readonly<Record<string, number>>;
}

function pointsOf(text: string): Points {
  const [withSpouse, withoutSpouse] = text.split('/').map(Number) as [number, number?];
  return [withSpouse, withoutSpouse ?? withSpouse];
}

function conditionOf(text: string): Condition {
  const [fact, range] = text.split(' ') as [string, string];
  const [least, most] = range.includes('..') ? range.split('..') : [range, range];
  return {
    fact,
    least: least === '' ? -Infinity : numberOf(least!),
    most: most === '' ? Infinity : numberOf(most!),
  };
}

function lineOf(text: string): Line {
  const [when, points] = text.trim().split(': ') as [string, string];
  return { conditions: when.split(' and ').map(conditionOf), points: pointsOf(points) };
}

function headingOf(paragraph: string): Heading {
  const [head, ...lines] = paragraph.trim().split('\n') as [string, ...string[]];
  const [names, ...provisos] = head.split(', ') as [string, ...string[]];
  const [section, factor] = names.split(' ') as [string, string];
  const most = provisos.find((proviso) => proviso.startsWith('at most '));
  return {
    section,
    factor,
    most: most === undefined ? [Infinity, Infinity] : pointsOf(most.slice('at most '.length)),
    abilities: provisos.includes('for each ability') ? 4 : 1,
    lines: lines.map(lineOf),
  };
}

const { total: most, ...sections } = MOST;
const TOTAL = pointsOf(most);
const SECTIONS = Object.entries(sections).map(([id, text]) => ({ id, most: pointsOf(text) }));

const holds = ({ conditions }: Line, facts: Facts): boolean =>
  conditions.every(({ fact, least, most }) => facts[fact]! >= least && facts[fact]! <= most);

/** The points of every line that holds, added; once for each ability where the heading says so. */
function earned(heading: Heading, facts: readonly Facts[], column: 0 | 1): number {
  let points = 0;
  for (let ability = 0; ability < heading.abilities; ability += 1) {
    for (const line of heading.lines) {
      if (holds(line, facts[ability]!)) points += line.points[column];
    }
  }
  return Math.min(heading.most[column], points);
}

/** A scorer: with `invitedOn`, the score as an invitation of that day keeps it. */
export type Scorer = (profile: Profile, on: string, invitedOn?: string | null) => SecondScore;

/** The scorer that a text of the law, written as `LAW` is, makes. */
export function scorerOf(law: string): Scorer {
  const headings = law.trim().split('\n\n').map(headingOf);
  return (profile, on, invitedOn = null) => {
    const column = profile.spouse === null ? 1 : 0;
    const facts = factsOf(profile, on, invitedOn);
    const factors: Record<string, number> = {};
    const sections: Record<string, number> = Object.fromEntries(SECTIONS.map(({ id }) => [id, 0]));
    for (const heading of headings) {
      const points = earned(heading, facts, column);
      factors[heading.factor] = points;
      sections[heading.section]! += points;
    }
    let total = 0;
    for (const { id, most } of SECTIONS) {
      sections[id] = Math.min(most[column], sections[id]!);
      total += sections[id];
    }
    return { total: Math.min(TOTAL[column], total), sections, factors };
  };
}

/** The CRS score by the law as it is. */
export const secondScore: Scorer = scorerOf(LAW);
