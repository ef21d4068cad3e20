import type { WorkBasis, WorkPlace } from '../../dossier/change.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { ReadContext } from '../../dossier/read-context.ts';
import type { Span } from '../../dossier/work/spans.ts';
import { swapCounter, timesheet } from '../../dossier/work/timesheet.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import {
  countedJob,
  kindOf,
  type PersonRole,
  type PlainReadingCase,
} from '../plain-reading-case.ts';
import { type Effect, factOf, readerUnder } from './effects.ts';
import { enumeratePart } from './enumerate-part.ts';
import type { Part } from './part.ts';

/** Whole years of one kind of work, under every set of departures about its jobs and its counting. */
export function workPart(
  from: PlainReadingCase,
  [who, work]: WorkPlace,
  effects: readonly Effect[],
  most: number,
  signature: (years: number) => string,
): Part<number> {
  const jobs = (from.dossier[who]?.jobs ?? []).flatMap((job, place) =>
    `${kindOf(job)}Work` === work ? [place] : [],
  );
  const onJobs = effects.filter((effect) => basisOf(effect) === null);
  const yearsUnder = new Map<Effect | undefined, YearsUnder>();
  const readers = spanReaders(from, who, jobs);
  return enumeratePart(
    effects,
    most,
    (chosen) => {
      const counting = chosen.find((effect) => basisOf(effect) !== null);
      let years = yearsUnder.get(counting);
      if (years === undefined) {
        years = yearsCounter(from, onJobs, counting, readers);
        yearsUnder.set(counting, years);
      }
      return years(counting === undefined ? chosen : chosen.filter((each) => each !== counting));
    },
    signature,
  );
}

/** The basis that an effect has years counted on; null: it is about a job. */
function basisOf({ departures: [{ changes }] }: Effect): WorkBasis | null {
  const [change] = changes;
  return change?.kind === 'count' ? change.basis : null;
}

/** Years under effects on jobs. */
type YearsUnder = (onJobs: readonly Effect[]) => number;

/** Years counted in one way. Only the jobs that effects are about are counted again. */
function yearsCounter(
  { date }: PlainReadingCase,
  effects: readonly Effect[],
  counting: Effect | undefined,
  { plain, changed }: SpanReaders,
): YearsUnder {
  const spans = plain(counting);
  const changes = effects.map((effect) => ({ effect, put: changed(effect, counting) }));
  const sheet = timesheet(
    [...spans.values()].flat(),
    changes.flatMap(({ put }) => put),
  );
  const basis = (counting === undefined ? null : basisOf(counting)) ?? 'hours';
  const { swap, years } = swapCounter(sheet, workRulesOn(date), basis);
  const swaps = new Map(
    changes.map(({ effect, put }) => [
      effect,
      swap(spans.get(factOf(effect)[2] as number) ?? [], put),
    ]),
  );
  return (onJobs) => years(onJobs.map((effect) => swaps.get(effect)!));
}

interface SpanReaders {
  /** Each job's days that count, none or one span, as years are counted in some way. */
  readonly plain: (counting: Effect | undefined) => ReadonlyMap<number, readonly Span[]>;
  /** The same of the job that an effect is about. */
  readonly changed: (effect: Effect, counting: Effect | undefined) => readonly Span[];
}

function spanReaders(
  from: PlainReadingCase,
  who: PersonRole,
  places: readonly number[],
): SpanReaders {
  const spansOf = (place: number, dossier: Dossier, context: ReadContext): readonly Span[] => {
    const counted = countedJob(dossier[who]!.jobs[place]!, who, place, context);
    return counted === null ? [] : [counted.span];
  };
  const all = readerUnder(
    from,
    (dossier, context) =>
      new Map(places.map((place) => [place, spansOf(place, dossier, context)] as const)),
  );
  const one = new Map(
    places.map((place) => [
      place,
      readerUnder(from, (dossier, context) => spansOf(place, dossier, context)),
    ]),
  );
  return {
    plain: (counting) => all(readOtherwise(counting)),
    changed: (effect, counting) =>
      one.get(factOf(effect)[2] as number)!([effect, ...readOtherwise(counting)]),
  };
}

/** Another day or window changes which days of a job count; other ways to count take the same days. */
function readOtherwise(counting: Effect | undefined): readonly Effect[] {
  const change = counting?.departures[0].changes[0];
  if (counting === undefined || change?.kind !== 'count') return [];
  return change.on !== null || change.basis === 'whole-career' ? [counting] : [];
}
