import {
  ABILITIES,
  type Ability,
  type OfficialLanguage,
  type Profile,
} from '../../profile/profile.ts';
import type { Rules } from '../../rules/rules.ts';
import { total } from '../../score/total.ts';
import { secondOf } from './inputs.ts';

/** The levels of the map: none below scores, and none above scores more. */
export const HEAT_LEVELS = [4, 5, 6, 7, 8, 9, 10] as const;
/** The rows of the map. */
export const HEAT_ROWS: readonly [...typeof ABILITIES, 'all'] = [...ABILITIES, 'all'];
/** An ability, or all four together. */
export type HeatRow = Ability | 'all';

/** The total with one ability at one level. */
export interface HeatCell {
  readonly level: number;
  /** With the languages in the profile's order. */
  readonly total: number;
  readonly gain: number;
  /** With the other language first. */
  readonly otherOrderTotal: number;
}

/** One language of one state: what the total is with each ability at each level. */
export interface HeatMap {
  /** The state's index in the list given. */
  readonly state: number;
  readonly language: OfficialLanguage;
  readonly slot: 'firstLanguage' | 'secondLanguage';
  readonly rows: readonly {
    readonly row: HeatRow;
    readonly now: number;
    readonly cells: readonly HeatCell[];
  }[];
}

/** A profile under the rules that it is scored by. */
export interface HeatState {
  readonly profile: Profile;
  readonly rules: Rules;
}

/** Both languages of each state, by ability and level. An untested language starts from 0. */
export function heatMaps(states: readonly HeatState[]): readonly HeatMap[] {
  return states.flatMap((state, place) => [
    heatMap(state, place, 'firstLanguage'),
    heatMap(state, place, 'secondLanguage'),
  ]);
}

function heatMap({ profile, rules }: HeatState, state: number, slot: HeatMap['slot']): HeatMap {
  const now = total(profile, rules);
  const result = slot === 'firstLanguage' ? profile.firstLanguage : secondOf(profile);
  const cell = (row: HeatRow, level: number): HeatCell => {
    const clb =
      row === 'all'
        ? { reading: level, writing: level, listening: level, speaking: level }
        : { ...result.clb, [row]: level };
    const raised = { ...profile, [slot]: { language: result.language, clb } };
    const points = total(raised, rules);
    return { level, total: points, gain: points - now, otherOrderTotal: otherOrder(raised, rules) };
  };
  return {
    state,
    language: result.language,
    slot,
    rows: HEAT_ROWS.map((row) => ({
      row,
      now: row === 'all' ? Math.min(...Object.values(result.clb)) : result.clb[row],
      cells: HEAT_LEVELS.map((level) => cell(row, level)),
    })),
  };
}

const otherOrder = (profile: Profile, rules: Rules): number =>
  total(
    { ...profile, firstLanguage: secondOf(profile), secondLanguage: profile.firstLanguage },
    rules,
  );
