import { clbOf, type IsoDate, type TestId } from '../../../engine/index.ts';

const NO_SCORES = { reading: null, writing: null, listening: null, speaking: null };

type Scales = ReturnType<typeof clbOf>['column']['scale'];

/** The scales of the column that Express Entry takes from the report of a test taken on a day. */
export const scalesOn = (test: TestId, date: IsoDate): Scales =>
  clbOf({ test, date, scores: NO_SCORES }).column.scale;
