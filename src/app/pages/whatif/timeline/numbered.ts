import type { Timeline, TimelineStep } from '../../../../engine/improve.ts';

/** A step that moves the total, with the number that the chart and the table know it by. */
export interface NumberedStep {
  readonly number: string;
  readonly step: TimelineStep;
}

/** The steps after the first day on which the total changes, in order. */
export const numbered = ({ steps }: Timeline): readonly NumberedStep[] =>
  steps
    .slice(1)
    .filter(({ delta }) => delta !== 0)
    .map((step, place) => ({ number: String(place + 1), step }));
