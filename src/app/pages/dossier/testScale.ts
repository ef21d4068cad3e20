import type { IsoDate } from '../../../engine/index.ts';
import type { TestId } from '../../../engine/constants.ts';
import { clbOf } from '../../../engine/dossier.ts';

const NO_SCORES = { reading: null, writing: null, listening: null, speaking: null };

type Scales = ReturnType<typeof clbOf>['column']['scale'];

/** The scales of the column that Express Entry takes from the report of a test taken on a day. */
export const scalesOn = (test: TestId, date: IsoDate): Scales =>
  clbOf({ test, date, scores: NO_SCORES }).column.scale;
