import { addDays, dayNumber, type IsoDate, isWeekend } from '../dates/plain-date.ts';
import { inForceOn } from '../tables/in-force.ts';
import { RECOURSE_TABLE } from '../tables/registry/recount.ts';
import type { RecourseId, RecourseVersion } from '../tables/schemas/recourse.ts';
import { type Block, type Cell, paragraph } from './blocks.ts';
import type { ReportInput } from './input.ts';

/** A step that can be taken after a refusal, and its last day. */
export interface RecourseStep extends RecourseVersion {
  readonly id: RecourseId;
  /**
   * The last day, counted from the day after notice, every day of the calendar counted; null: no time
   * limit, or no day of notice. Not moved where it falls on a day when the registry is closed.
   */
  readonly last: IsoDate | null;
  readonly weekend: boolean;
  readonly past: boolean;
}

/** The steps in force on a day, with their last days when the refusal was learned on `notifiedOn`. */
export function recourseSteps(notifiedOn: IsoDate | null, today: IsoDate): readonly RecourseStep[] {
  return RECOURSE_TABLE.steps.flatMap(({ id, history }): RecourseStep[] => {
    const version = inForceOn(history, today);
    if (version === undefined) return [];
    const last =
      notifiedOn === null || version.days === null ? null : addDays(notifiedOn, version.days);
    const weekend = last !== null && isWeekend(dayNumber(last));
    return [{ ...version, id, last, weekend, past: last !== null && last < today }];
  });
}

/** What can be requested, by whom, at what fee and by when. */
export function recourseBlocks({ notifiedOn, steps }: ReportInput): readonly Block[] {
  const unsure = steps.filter(({ certain }) => !certain).map(({ id }) => id);
  return [
    paragraph('recourse-intro', 'information'),
    paragraph('no-appeal', 'information', {}, ['irpa-72']),
    notifiedOn === null
      ? paragraph('recourse-no-date', 'information', {}, ['irpa-72'])
      : paragraph('recourse-counted-from', 'certain', { date: notifiedOn }, ['irpa-72']),
    {
      kind: 'table',
      code: 'steps',
      columns: ['step', 'last-day', 'who', 'fee', 'answer', 'law'],
      rows: steps.map(rowOf),
      standing: 'information',
    },
    paragraph('recourse-either', 'information', {}, ['irpa-72']),
    ...(unsure.length === 0
      ? []
      : [paragraph('recourse-unsure', 'information', { steps: unsure })]),
    ...steps
      .filter(({ past }) => past)
      .map(({ id, last }) => paragraph('recourse-past', 'certain', { step: id, date: last }, ['irpa-72'])), // prettier-ignore
    ...steps
      .filter(({ weekend, past }) => weekend && !past)
      .map(({ id, last }) => paragraph('recourse-weekend', 'information', { step: id, date: last })), // prettier-ignore
  ];
}

const rowOf = ({ id, last, who, feeCad, answerDays, law, source }: RecourseStep): readonly Cell[] => [
  { kind: 'step', step: id },
  last === null ? { kind: 'empty' } : { kind: 'day', day: last },
  { kind: 'who', who },
  { kind: 'fee', dollars: feeCad },
  { kind: 'days', days: answerDays },
  { kind: 'law', law, source },
]; // prettier-ignore
