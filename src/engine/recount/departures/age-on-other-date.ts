import { ageOn } from '../../dates/plain-date.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'age-on-other-date',
  kind: 'certain',
  side: 'dates',
  source: ['irpa-11.2', 'crs-grid'],
  law: 'IRPA, s. 11.2(2)(a)',
};
const PATH = ['candidate', 'birthDate'];

/** The age of another day of the file: before a birthday, or after one that does not count against the applicant. */
export function ageOnOtherDate({
  dossier,
  date,
  plain,
  otherDates,
}: PlainReadingCase): readonly Departure[] {
  const { birthDate } = dossier.candidate;
  if (birthDate === null) return [];
  const seen = new Set([plain.profile.age]);
  const days = [...otherDates, { name: 'actual', date }];
  return days.flatMap(({ name, date: on }) => {
    const age = Math.max(0, ageOn(birthDate, on));
    if (seen.has(age)) return [];
    seen.add(age);
    return [
      makeDeparture(TEMPLATE, {
        fact: PATH,
        variant: name,
        params: { name, on, age, plain: plain.profile.age },
        changes: [{ kind: 'age', on }],
      }),
    ];
  });
}
