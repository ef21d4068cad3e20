import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { ageOnOtherDate } from './age-on-other-date.ts';
import { canadianStudyClaimed, canadianStudyRefused } from './canadian-study.ts';
import { columnsSwapped } from './columns-swapped.ts';
import { credentialCountedUnproven } from './credential-counted-unproven.ts';
import { credentialLevelClaimed, credentialLevelLower } from './credential-level.ts';
import { credentialRefused } from './credential-refused.ts';
import { ecaExpiredLater } from './eca-expired-later.ts';
import { englishLevelOverlooked, frenchLevelOverlooked } from './french-conditions.ts';
import {
  certificateCounted,
  certificateRefused,
  nominationCounted,
  nominationRefused,
} from './grants.ts';
import { jobCounted } from './job-counted.ts';
import { canadianWorkRefused, dutiesOtherOccupation, letterRefused } from './job-refused.ts';
import { hoursJudgedLower, leaveDeducted } from './job-steps.ts';
import { languagesSwapped } from './languages-swapped.ts';
import { levelHigher, levelLower } from './level-by-one.ts';
import { offerCounted, offerPointsKept, offerRefused } from './offer.ts';
import { partTimeCountedFull } from './part-time-counted-full.ts';
import { siblingCounted, siblingRefused } from './sibling.ts';
import { spouseCounted, spouseLeftOut } from './spouse.ts';
import { tefOtherColumn } from './tef-other-column.ts';
import { testCountedOutOfTime } from './test-counted-out-of-time.ts';
import { testExpiredLater } from './test-expired-later.ts';
import { testRefused } from './test-refused.ts';
import { twoOrMoreClaimed, twoOrMoreRefused } from './two-or-more.ts';
import {
  calendarMonthsCounted,
  fullMonthsCounted,
  hoursOverCapCounted,
  oldWorkCounted,
  workToOtherDate,
} from './work-count.ts';

/** One way of departing from the plain reading: what it gives for a dossier on a date. */
export type DepartureSource = (from: PlainReadingCase) => readonly Departure[];

/** The catalogue. A new departure is its file, its code, its weight in the table, its sentences, and an entry here. */
export const CATALOGUE: readonly DepartureSource[] = [
  ageOnOtherDate,
  testExpiredLater,
  testRefused,
  testCountedOutOfTime,
  levelLower,
  levelHigher,
  columnsSwapped,
  tefOtherColumn,
  languagesSwapped,
  ecaExpiredLater,
  credentialRefused,
  credentialCountedUnproven,
  credentialLevelLower,
  credentialLevelClaimed,
  twoOrMoreRefused,
  twoOrMoreClaimed,
  canadianStudyRefused,
  canadianStudyClaimed,
  calendarMonthsCounted,
  fullMonthsCounted,
  workToOtherDate,
  letterRefused,
  dutiesOtherOccupation,
  canadianWorkRefused,
  hoursJudgedLower,
  leaveDeducted,
  jobCounted,
  partTimeCountedFull,
  hoursOverCapCounted,
  oldWorkCounted,
  spouseLeftOut,
  spouseCounted,
  certificateRefused,
  certificateCounted,
  nominationRefused,
  nominationCounted,
  offerRefused,
  offerCounted,
  offerPointsKept,
  siblingRefused,
  siblingCounted,
  frenchLevelOverlooked,
  englishLevelOverlooked,
];
