import {
  type IsoDate,
  programsOn,
  type ProgramsReading,
  type Result,
  scoreDossier,
} from '../../engine/index.ts';
import { type Verdict } from '../../engine/constants.ts';
import {
  applyChanges,
  compare,
  type Comparison,
  type DossierSubject,
  type HeatMap,
  heatMaps,
  poolTimes,
  type Scenario,
  type Sensitivity,
  sensitivity,
  timeline,
  type Timeline,
} from '../../engine/improve.ts';
import {
  type CategoryReading,
  categoriesOn,
  familySizeOn,
  type FundsRequired,
  fundsOn,
} from '../../engine/programs.ts';
import type { Answer, Same } from './answer.ts';

export interface WhatIfQuestion {
  readonly subject: DossierSubject;
  readonly scenarios: readonly Scenario[];
  /** Dependent children; left out: not told. */
  readonly dependants?: number | undefined;
}

/** A stretch of days on which the minimum criteria of some program are met, or may be. */
export interface PoolSpell {
  readonly verdict: Verdict;
  readonly from: IsoDate;
  /** The first day of the next spell; null: to the end of what is looked at. */
  readonly until: IsoDate | null;
}

/** One state of the dossier looked at closely: as it stands, or under a scenario. */
export interface Look {
  readonly kind: 'look';
  /** Two looks of one version are the same but for their place. */
  readonly version: string;
  /** 0: as it stands; else the scenario's number from 1. */
  readonly place: number;
  readonly date: IsoDate;
  readonly steps: readonly Sensitivity[];
  readonly heat: readonly HeatMap[];
  readonly programs: ProgramsReading | null;
  readonly categories: readonly CategoryReading[];
  readonly funds: FundsRequired | null;
  readonly timeline: Timeline | null;
  readonly pool: readonly PoolSpell[];
}

export type WhatIfPart =
  { readonly kind: 'comparison'; readonly comparison: Result<Comparison> } | Look;

export const lookKey = (place: number): string => `look ${place}`;
export const partKey = (part: WhatIfPart): string =>
  part.kind === 'comparison' ? part.kind : lookKey(part.place);

const AS_IT_STANDS: Scenario = { name: '', changes: [], on: null };

export const partVersion = (part: WhatIfPart): string | null =>
  part.kind === 'look' ? part.version : null;

/** The comparison first, then each state in turn; a state that the asker has is not worked out anew. */
export function answerWhatIf(
  { subject, scenarios, dependants }: WhatIfQuestion,
  held: ReadonlySet<string> = new Set(),
): Answer<WhatIfPart> {
  const states = [AS_IT_STANDS, ...scenarios];
  function* parts(): Generator<WhatIfPart | Same> {
    yield { kind: 'comparison', comparison: compare(subject, scenarios) };
    for (const [place, { changes, on }] of states.entries()) {
      const version = JSON.stringify([subject, changes, on, dependants]);
      yield held.has(version)
        ? { kind: 'same', key: lookKey(place), version }
        : { ...lookAt(subject, { name: '', changes, on }, dependants), version, place };
    }
  }
  return { of: states.length + 1, parts: parts() };
}

/** The state on the day that its changes are done, and the years from the subject's own day. */
function lookAt(
  subject: DossierSubject,
  scenario: Scenario,
  dependants: number | undefined,
): Omit<Look, 'version' | 'place'> {
  const applied = applyChanges(subject, scenario.changes, scenario.on).subject as DossierSubject;
  const { dossier, date, departures = [] } = applied;
  const scored = scoreDossier(dossier, date, { departures });
  const programs = programsOn(dossier, date, { departures, dependants });
  const days = timeline(subject, scenario);
  return {
    kind: 'look',
    date,
    steps: scored.ok ? sensitivity(scored.value.reading.profile, scored.value.rules) : [],
    heat: scored.ok
      ? heatMaps([{ profile: scored.value.reading.profile, rules: scored.value.rules }])
      : [],
    programs: programs.ok ? programs.value : null,
    categories: categoriesOn(dossier, date, { departures }),
    funds: fundsOn(date, familySizeOn(dossier, date, dependants)),
    timeline: days.ok ? days.value : null,
    pool: poolSpells(subject, scenario, dependants),
  };
}

/** To the day: whether the minimum criteria of any program are met, whichever it is (IRPA 10.3(1)(e)). */
export function poolSpells(
  subject: DossierSubject,
  scenario: Pick<Scenario, 'name' | 'changes'>,
  dependants?: number,
): readonly PoolSpell[] {
  const times = poolTimes(subject, scenario, { programs: { dependants } });
  if (!times.ok) return [];
  const firsts = times.value.spells.filter(
    ({ verdict }, place, all) => verdict !== all[place - 1]?.verdict,
  );
  return firsts.map(({ verdict, from }, place) => ({
    verdict,
    from,
    until: firsts[place + 1]?.from ?? null,
  }));
}
