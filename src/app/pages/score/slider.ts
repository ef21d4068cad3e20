import type { IsoDate } from '../../../engine/index.ts';
import { FIRST_RULES_DATE } from '../../../engine/constants.ts';
import { addDays } from '../../../engine/dossier.ts';

const DAY_IN_MILLISECONDS = 86_400_000;

/** Days since the first day of Express Entry, and back. */
export const sliderOfDate = (date: IsoDate): number =>
  Math.round((Date.parse(date) - Date.parse(FIRST_RULES_DATE)) / DAY_IN_MILLISECONDS);

export const dateOfSlider = (days: number): IsoDate => addDays(FIRST_RULES_DATE, days);
