import type { Verdict, WageBasis } from '../../../engine/index.ts';
import type { WhatIfText } from '../../codes/changes.ts';
import type { DeparturesText } from '../../codes/departures.ts';
import type { PlanText } from '../../codes/plan.ts';
import type { ProgramsText } from '../../codes/programs.ts';
import type { RoundsText } from '../../codes/rounds.ts';
import type { ChangingText } from './changing.ts';
import type { WhatIfHeadText } from './head.ts';

/** The page "What if", with the words of the codes that it alone needs. Numbers and dates come in written out. */
export interface WhatIfScreenText extends WhatIfHeadText {
  readonly changes: WhatIfText;
  readonly departures: DeparturesText;
  readonly plan: PlanText;
  readonly programs: ProgramsText;
  readonly rounds: RoundsText;

  readonly noDossier: string;
  readonly loading: string;
  readonly announced: (points: string) => string;
  /** A scenario without a name, by its number. */
  readonly scenario: (number: number) => string;
  readonly ready: Readonly<Record<ReadyScenario, { readonly name: string }>>;
  readonly start: {
    readonly heading: string;
    readonly day: string;
    readonly today: (date: string) => string;
    readonly other: string;
    readonly otherDay: string;
    readonly total: (date: string) => string;
    readonly officer: string;
    readonly officerHint: string;
    readonly taken: (count: number) => string;
    readonly plainly: string;
  };
  readonly cards: {
    readonly heading: string;
    readonly hint: string;
    readonly asItStands: string;
    readonly add: string;
    readonly blank: string;
    readonly full: string;
    readonly removed: (name: string) => string;
    readonly undo: string;
  };
  readonly editor: {
    readonly standing: string;
    readonly on: (date: string) => string;
    readonly range: (least: string, greatest: string) => string;
    readonly empty: string;
    readonly more: string;
    readonly name: string;
    readonly day: string;
    readonly dayHint: string;
    readonly remove: string;
    readonly removeShort: string;
    readonly removeChange: (change: string) => string;
  };
  readonly effect: {
    readonly share: string;
    readonly alone: (points: string) => string;
  };
  readonly menu: ChangingText['menu'];
  readonly controls: ChangingText['controls'];
  readonly comparison: {
    readonly heading: string;
    readonly chart: string;
    readonly bar: (section: string, points: string) => string;
    readonly table: string;
    readonly factor: string;
    readonly day: string;
    readonly all: string;
  };
  readonly look: {
    readonly heading: (name: string) => string;
    readonly parts: Readonly<Record<'steps' | 'heat' | 'eligibility', string>>;
    readonly working: string;
    readonly stop: string;
    readonly stopped: string;
    readonly failed: string;
    readonly again: string;
  };
  readonly steps: {
    readonly intro: string;
    readonly table: string;
    readonly input: string;
    readonly next: string;
    readonly most: string;
    readonly level: (level: string) => string;
    readonly cliff: string;
    readonly noneGains: string;
    readonly loses: string;
    readonly nothing: string;
    readonly atMost: string;
    readonly offerCounts: string;
  };
  readonly heat: {
    readonly intro: string;
    readonly caption: (language: string, slot: string) => string;
    readonly level: (level: number, isLast: boolean) => string;
    readonly all: string;
    readonly now: (level: number) => string;
    readonly held: string;
    readonly otherOrder: string;
  };
  readonly eligibility: {
    readonly on: (date: string) => string;
    readonly grid: (points: string, maximum: string) => string;
    readonly gridRange: (greatest: string) => string;
    readonly outOf: (points: string, maximum: string) => string;
    readonly capped: (before: string) => string;
    readonly rows: string;
    readonly orMore: (value: string) => string;
    readonly decides: string;
    readonly funds: string;
    readonly fundsAmount: (amount: string, family: number, from: string) => string;
    /** No number of children was told. */
    readonly noChildren: string;
    readonly children: string;
    readonly childrenHint: string;
    readonly childrenRange: (most: string) => string;
    readonly each: string;
    readonly scenario: string;
    readonly memberOf: string;
    readonly mayBe: (category: string) => string;
    readonly ofNone: string;
    readonly fundsUnknown: string;
    readonly fundsLastKnown: string;
    readonly fundsSuspect: string;
    readonly categories: string;
    readonly noCategories: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly intro: string;
    readonly chart: string;
    readonly lines: string;
    readonly cutOffs: string;
    readonly cutOff: (name: string, cutOff: string, date: string) => string;
    readonly point: (name: string, total: string, date: string) => string;
    readonly pool: string;
    readonly scenario: string;
    readonly inPool: string;
    /** By whether the minimum criteria of a program are met; `until` null: to the end of the five years. */
    readonly spells: Readonly<Record<Verdict, (from: string, until: string | null) => string>>;
    readonly highestHead: string;
    readonly highest: (total: string, date: string) => string;
    readonly events: (name: string) => string;
    readonly number: string;
    readonly date: string;
    readonly total: string;
    readonly what: string;
    readonly all: string;
  };
  readonly hypothesis: {
    readonly heading: string;
    readonly tag: string;
    readonly intro: string;
    readonly source: string;
    /** The name that a score under it is labelled with. */
    readonly name: string;
    readonly ownTier: string;
    readonly noTier: string;
    readonly tier: (ratio: string) => string;
    readonly basis: string;
    readonly bases: Readonly<Record<WageBasis, string>>;
    readonly less: string;
    readonly drop: (factor: string) => string;
    readonly graduateOnly: string;
    readonly reset: string;
    readonly lawful: string;
    readonly under: string;
  };
}

export type ReadyScenario =
  | 'retake-writing'
  | 'retake-all'
  | 'french-7'
  | 'english-7'
  | 'nomination'
  | 'spouse-principal'
  | 'spouse-test'
  | 'work-year';
