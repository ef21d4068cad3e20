import { roundsEn } from '../../codes/rounds.en.ts';

/** The moment of submission, which decides for a score at the cut-off. Moments come in written out. */
export const tieBreakScreenEn = {
  tieBreaks: roundsEn.tieBreaks,
  submitted: 'When the profile was submitted (UTC)',
  hint: 'Year-month-day and time, such as 2024-05-02 17:30:00. UTC is the time of Ottawa plus five hours, four in summer. A score at the cut-off hangs on it.',
  readAs: (moment: string) => `Read as ${moment}.`,
  dayAlone: (date: string) => `Left empty: only the day of the profile, ${date}.`,
  faults: {
    'no-moment': 'This is no day with a time. Write it as 2024-05-02 17:30:00.',
    'other-day':
      'This is not the day of the profile, nor the day before or after it. Correct one of them; until then the day alone counts.',
  },
};

export type TieBreakScreenText = typeof tieBreakScreenEn;
