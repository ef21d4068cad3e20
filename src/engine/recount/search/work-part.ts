import { applyDepartures, overridesOf, type WorkPlace } from '../../dossier/change.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { startContext } from '../../dossier/read-context.ts';
import { yearsOf } from '../../dossier/work/count.ts';
import type { CountedJob } from '../../dossier/work/read-work.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import {
  type PlainReadingCase,
  countedJob,
  kindOf,
  type PersonRole,
} from '../plain-reading-case.ts';
import type { Effect } from './effects.ts';
import { leafPart } from './leaf.ts';
import type { Part } from './part.ts';

/** Whole years of one kind of work, under every set of departures about its jobs and its counting. */
export function workPart(
  from: PlainReadingCase,
  [who, work]: WorkPlace,
  effects: readonly Effect[],
  most: number,
  signature: (years: number) => string,
): Part<number> {
  const rules = workRulesOn(from.date);
  const kind = work === 'canadianWork' ? 'canadian' : 'foreign';
  const jobs = (from.dossier[who]?.jobs ?? []).flatMap((job, place) =>
    kindOf(job) === kind ? [place] : [],
  );
  const jobAs = countedJobs(from.dossier, who, from);
  return leafPart(
    effects,
    most,
    (chosen) => {
      const counting = chosen.find((effect) => changeOf(effect).kind === 'count');
      const spans = jobs.flatMap((place) => {
        const counted = jobAs(
          place,
          chosen.find((effect) => jobOf(effect) === place),
          counting,
        );
        return counted === null ? [] : [counted.span];
      });
      return yearsOf(spans, rules, basisOf(counting));
    },
    signature,
  );
}

const changeOf = ({ departures: [{ changes }] }: Effect) => changes[0]!;

/** The job's place; the counting of years is a fact of no place. */
const jobOf = ({ departures: [{ fact }] }: Effect): unknown => fact[2];

function basisOf(counting: Effect | undefined) {
  const change = counting === undefined ? undefined : changeOf(counting);
  return change?.kind === 'count' ? change.basis : 'hours';
}

/** One job as it counts under an effect on it and one on the counting; each reading is made once. */
function countedJobs(
  dossier: Dossier,
  who: PersonRole,
  { date }: PlainReadingCase,
): (place: number, own: Effect | undefined, counting: Effect | undefined) => CountedJob | null {
  const ids = new Map<Effect | undefined, number>([[undefined, 0]]);
  const idOf = (effect: Effect | undefined): number => {
    const id = ids.get(effect) ?? ids.size;
    ids.set(effect, id);
    return id;
  };
  const known = new Map<number, CountedJob | null>();
  return (place, own, counting) => {
    const key = (place * KEYS + idOf(own)) * KEYS + idOf(counting);
    const found = known.get(key);
    if (found !== undefined) return found;
    const chosen = [own, counting].flatMap((effect) =>
      effect === undefined ? [] : [effect.departures[0]],
    );
    const changed = applyDepartures(dossier, chosen).dossier[who]!;
    const overrides = overridesOf(chosen.flatMap(({ changes }) => changes));
    const counted = countedJob(
      changed.jobs[place]!,
      who,
      place,
      startContext(date, 'least', overrides),
    );
    known.set(key, counted);
    return counted;
  };
}

/** More than the departures that one kind of work can have. */
const KEYS = 10_000;
