import type { Verdict } from '../../../engine/index.ts';
import type { WhatIfText } from '../../codes/changes.ts';
import type { PlanText } from '../../codes/plan.ts';
import type { RoundsText } from '../../codes/rounds.ts';
import type { ChangingText } from '../whatif/changing.ts';

/** What the page "Plan" says, besides the engine's codes. */
export interface PlanScreenText {
  readonly plan: PlanText;
  readonly rounds: RoundsText;
  readonly changes: WhatIfText;
  readonly changing: ChangingText;

  readonly title: string;
  readonly intro: string;
  readonly example: string;
  readonly noDossier: string;
  readonly target: {
    readonly heading: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<'cut-offs' | 'total' | 'before', string>>;
    readonly total: string;
    readonly category: string;
    /** "Canadian Experience Class (last round: October 1, 2026)". */
    readonly categoryOption: (name: string, date: string) => string;
    readonly take: string;
    readonly takes: Readonly<Record<'latest' | 'median' | 'highest', string>>;
    readonly by: string;
    readonly claimed: (total: string) => string;
    readonly proven: (total: string) => string;
    readonly roundCutOff: (cutOff: string) => string;
    readonly unknownBefore: string;
    readonly day: string;
    readonly dayHint: string;
    readonly toReach: string;
    readonly now: (total: string, date: string) => string;
    readonly fromRound: (round: string) => string;
    readonly fromRounds: (count: number, first: string, last: string, reached: number) => string;
    readonly loading: string;
  };
  readonly actions: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string;
    /** "6 months, $1,200". */
    readonly summary: (months: number, cost: string) => string;
    readonly months: string;
    readonly cost: string;
    readonly effort: string;
    readonly range: (least: string, most: string) => string;
    readonly unsure: string;
    readonly sure: string;
    readonly source: string;
    readonly does: string;
    readonly stopsWork: string;
    readonly group: string;
    readonly nomination: string;
    readonly change: string;
    readonly require: string;
    readonly inEvery: string;
    readonly edited: string;
    readonly asAtFirst: (title: string) => string;
    readonly asAtFirstShort: string;
    readonly allAsAtFirst: string;
    /** An action that the user adds. */
    readonly own: {
      readonly heading: string;
      readonly brings: string;
      readonly add: string;
      readonly full: (own: string, used: string) => string;
      readonly tag: string;
      readonly name: string;
      readonly lane: string;
      readonly stopsWork: string;
      readonly basis: string;
      readonly remove: string;
      readonly removeOf: (title: string) => string;
    };
    readonly used: (count: number, of: number) => string;
  };
  readonly result: {
    readonly heading: (target: string) => string;
    readonly running: string;
    readonly progress: (considered: string, found: number) => string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly failed: string;
    readonly again: string;
    readonly already: (total: string, date: string) => string;
    readonly found: (count: number) => string;
    readonly none: (target: string) => string;
    readonly highest: (total: string, date: string) => string;
    readonly noneHigher: (total: string) => string;
    readonly noneHint: string;
    readonly choose: string;
    readonly name: (number: string) => string;
    readonly best: string;
    readonly by: (date: string) => string;
    readonly effort: (effort: number) => string;
    /** Of a plan: that of its actions together. */
    readonly efforts: (effort: number) => string;
    readonly wait: string;
    readonly eligible: Readonly<Record<Verdict, (reasons: string) => string>>;
    readonly notEligible: string;
    readonly notEligibleHelp: string;
    readonly requireHelp: (title: string) => string;
    readonly together: string;
  };
  readonly chart: {
    readonly heading: string;
    readonly label: string;
    readonly day: string;
    readonly cost: string;
    readonly legend: string;
    readonly point: (name: string, price: string, total: string) => string;
  };
  readonly table: {
    readonly caption: string;
    readonly plan: string;
    readonly reached: string;
    readonly total: string;
    readonly cost: string;
    readonly effort: string;
    readonly steps: string;
    readonly step: (title: string, date: string, total: string) => string;
  };
  readonly chosen: {
    readonly heading: (name: string) => string;
    readonly start: string;
    readonly begins: (title: string) => string;
    readonly done: (title: string) => string;
    readonly reached: (target: string) => string;
    readonly end: string;
    readonly score: string;
    readonly tryIt: string;
    readonly scenario: (target: string, date: string) => string;
    readonly tried: string;
    readonly see: string;
    readonly full: string;
  };
  readonly time: {
    readonly heading: string;
    readonly points: readonly string[];
  };
}
