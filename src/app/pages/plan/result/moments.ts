import type { DossierEvent } from '../../../../engine/recount.ts';
import { type DossierSubject, type Plan, timeline } from '../../../../engine/improve.ts';
import type { EventCode } from '../../../../engine/constants.ts';
import type { IsoDate } from '../../../../engine/index.ts';

/** Something that happens on a day of a plan, with the score on that day where it is told. */
export type Moment = { readonly date: IsoDate; readonly total: number | null } & (
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'done' | 'begins'; readonly action: string }
  | { readonly kind: 'event'; readonly event: DossierEvent }
);

/** What the calendar does by itself; the rest is the plan's own doing. */
const BY_ITSELF: ReadonlySet<EventCode> = new Set([
  'birthday',
  'age-held',
  'test-expired',
  'eca-expired',
  'year-completed',
  'year-lapsed',
  'nomination-ended',
  'offer-ended',
  'certificate-ended',
  'sibling-adult',
  'rules-changed',
  'classification-changed',
]);

const ORDER: readonly Moment['kind'][] = ['start', 'event', 'done', 'begins', 'end'];

/** A plan day by day: its steps, and the days on which the calendar alone changes the score. */
export function momentsOf(plan: Plan, subject: DossierSubject, now: number): readonly Moment[] {
  const { steps, date, total } = plan;
  const moments: readonly Moment[] = [
    { kind: 'start', date: subject.date, total: now },
    ...steps.flatMap((step): readonly Moment[] => [
      // What is done on the day that it begins is told once.
      ...(step.begins === step.done
        ? []
        : [{ kind: 'begins', date: step.begins, total: null, action: step.action } as const]),
      { kind: 'done', date: step.done, total: step.total, action: step.action },
    ]),
    ...calendarOf(plan, subject),
    { kind: 'end', date, total },
  ];
  return [...moments].sort((a, b) =>
    a.date === b.date ? ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) : a.date < b.date ? -1 : 1,
  );
}

function calendarOf({ changes, date }: Plan, subject: DossierSubject): readonly Moment[] {
  const days = timeline(subject, { name: '', changes });
  if (!days.ok) return [];
  return days.value.steps
    .filter((step) => subject.date < step.date && step.date <= date && step.delta !== 0)
    .flatMap((step) =>
      step.events
        .filter(({ code }) => BY_ITSELF.has(code))
        .map((event): Moment => ({ kind: 'event', date: step.date, total: step.total, event })),
    );
}
