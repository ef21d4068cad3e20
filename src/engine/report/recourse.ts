import { endOfTimeLimit } from '../dates/holidays.ts';
import { addDays, isoDate, type IsoDate } from '../dates/plain-date.ts';
import { inForceOn } from '../tables/in-force.ts';
import { HOLIDAYS_TABLE, RECOURSE_TABLE } from '../tables/registry/recount.ts';
import type { RecourseId, RecourseVersion } from '../tables/schemas/recourse.ts';
import { type Block, type Cell, paragraph } from './blocks.ts';
import type { ReportInput } from './input.ts';

/** A step that can be taken after a refusal, and its last day. */
export interface RecourseStep extends RecourseVersion {
  readonly id: RecourseId;
  /** The last day of the limit, counted from the day after notice; null: no limit, or no day of notice. */
  readonly counted: IsoDate | null;
  /** The same day, or the next that is no holiday (Interpretation Act, s. 26). */
  readonly last: IsoDate | null;
  readonly past: boolean;
}

/**
 * The steps in force on a day, with their last days when the refusal was learned on `notifiedOn`.
 * Throws a RangeError on text that is not a calendar day.
 */
export function recourseSteps(notifiedOn: IsoDate | null, today: IsoDate): readonly RecourseStep[] {
  return RECOURSE_TABLE.steps.flatMap(({ id, history }): RecourseStep[] => {
    const version = inForceOn(history, isoDate(today));
    if (version === undefined) return [];
    const counted =
      notifiedOn === null || version.days === null
        ? null
        : addDays(isoDate(notifiedOn), version.days);
    const last = counted && endOfTimeLimit(counted, HOLIDAYS_TABLE);
    return [{ ...version, id, counted, last, past: last !== null && last < today }];
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
      .filter(({ counted, last, past }) => counted !== last && !past)
      .map(({ id, counted, last }) => paragraph('recourse-moved', 'certain', { step: id, date: counted, last }, ['interpretation-act-35'])), // prettier-ignore
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
