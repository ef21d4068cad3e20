import type { IsoDate } from '../../dates/plain-date.ts';
import type { Change } from '../changes/list.ts';
import type { Who } from '../subject.ts';
import type { Scheduled } from './schedule.ts';

/** The action's change on its day; work is done from its first month to its last. */
export function datedChange({ action, begins, done }: Scheduled): Change {
  const { change, months } = action;
  if (change.kind === 'work') return { ...change, from: begins, months };
  return 'on' in change ? { ...change, on: done } : change;
}

/** The person that a change concerns. */
export const whoOf = (change: Change): Who => ('who' in change ? change.who : 'candidate');

/** The jobs that go on end on the day that the action begins. */
export const stopOf = ({ action, begins }: Scheduled): Change => ({
  kind: 'stop-work',
  who: whoOf(action.change),
  on: begins,
});

/**
 * The changes of a schedule that have happened by a day: results received, work begun, jobs left. A
 * swap of the principal applicant comes first; candidate and spouse then trade places in the others,
 * which keeps each action with the person it was meant for.
 */
export function changesOn(scheduled: readonly Scheduled[], date: IsoDate): readonly Change[] {
  const changes = scheduled.flatMap((one): readonly Change[] => {
    const begun = one.begins <= date;
    const counts = one.action.change.kind === 'work' ? begun : one.done <= date;
    return [
      ...(one.action.stopsWork && begun ? [stopOf(one)] : []),
      ...(counts ? [datedChange(one)] : []),
    ];
  });
  const swaps = changes.filter(isSwap);
  if (swaps.length === 0) return changes;
  return [...swaps, ...changes.filter(isLeftBySwap).map(withOtherPerson)];
}

/** A certificate of qualification is the candidate's own: as a spouse's it earns nothing. */
export const isLeftBySwap = (change: Change): boolean =>
  !isSwap(change) && change.kind !== 'trade-certificate';

export const isSwap = ({ kind }: Change): boolean => kind === 'swap-principal';

const OTHER: Readonly<Record<Who, Who>> = { candidate: 'spouse', spouse: 'candidate' };

/** The change with the candidate and the spouse in each other's place. */
export const withOtherPerson = (change: Change): Change =>
  'who' in change ? { ...change, who: OTHER[change.who] } : change;
