import { overridesOf, type WorkBasis, type WorkPlace } from '../../dossier/change.ts';
import { startContext } from '../../dossier/read-context.ts';
import type { WorkKind } from '../../dossier/work/judge-job.ts';
import { readWork } from '../../dossier/work/read-work.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import type { ItemOf } from '../../dossier/item.ts';
import type { WorkCount } from '../../dossier/reading.ts';
import type { PlainReadingCase, PersonReading } from '../plain-reading-case.ts';
import type { Departure, NamedDate } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';

const CALENDAR: DepartureTemplate = {
  code: 'calendar-months-counted',
  kind: 'certain',
  side: 'candidate',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'IRPR, s. 73(1), 80(7); MI',
};
const FULL_MONTHS: DepartureTemplate = {
  ...CALENDAR,
  code: 'full-months-counted',
  kind: 'arguable',
  side: 'officer',
};
const UNCAPPED: DepartureTemplate = { ...CALENDAR, code: 'hours-over-cap-counted' };
const OLD: DepartureTemplate = { ...CALENDAR, code: 'old-work-counted' };
const OTHER_DATE: DepartureTemplate = { ...CALENDAR, code: 'work-to-other-date', side: 'dates' };

const PLAIN_DAY = { name: null, date: null } as const;

/** Every calendar month touched counted whole, as the online profile counts; the officer counts days. */
export const calendarMonthsCounted = (from: PlainReadingCase): readonly Departure[] =>
  perCount(from, (place, plain, count) => {
    const counted = count(place, 'calendar-months', null);
    const params = { months: counted.calendarMonths, hours: counted.hours };
    return plain.days === 0
      ? []
      : [make(CALENDAR, place, 'calendar-months', plain, counted, params)];
  });

/** Only calendar months worked whole counted, so that the first and the last are lost. */
export const fullMonthsCounted = (from: PlainReadingCase): readonly Departure[] =>
  perCount(from, (place, plain, count) =>
    plain.days === 0
      ? []
      : [make(FULL_MONTHS, place, 'full-months', plain, count(place, 'full-months', null))],
  );

/** Hours above 30 a week counted extra, or jobs on the same days both counted in full. */
export const hoursOverCapCounted = (from: PlainReadingCase): readonly Departure[] =>
  perCount(from, (place, plain, count, person) => {
    const counted = count(place, 'uncapped-hours', null);
    const cap = workRulesOn(from.date).hoursPerWeek * 100;
    const hours = [...person.counted.values()].filter(({ kind }) => kind === kindAt(place));
    const over = hours.length > 1 || hours.some(({ span }) => span.hundredths > cap);
    return over ? [make(UNCAPPED, place, 'uncapped-hours', plain, counted)] : [];
  });

const hasDaysBeforeWindow = ({ why, gives }: ItemOf<'job'>): boolean =>
  why.includes('before-window') || (gives !== null && gives.daysBeforeWindow > 0);

/** Work older than ten years counted. */
export const oldWorkCounted = (from: PlainReadingCase): readonly Departure[] =>
  perCount(from, (place, plain, count, { jobs }) => {
    if (!jobs.some(hasDaysBeforeWindow)) return [];
    const counted = count(place, 'whole-career', null);
    return counted.years === plain.years ? [] : [make(OLD, place, 'whole-career', plain, counted)];
  });

/** Work counted as of another date of the file: gained since, or not yet gained. */
export const workToOtherDate = (from: PlainReadingCase): readonly Departure[] =>
  perCount(from, (place, plain, count) => {
    const seen = new Set([plain.years]);
    return from.otherDates.flatMap((day) => {
      const counted = count(place, 'hours', day.date);
      if (seen.has(counted.years)) return [];
      seen.add(counted.years);
      return [make(OTHER_DATE, place, 'hours', plain, counted, {}, day)];
    });
  });

type Count = (place: WorkPlace, basis: WorkBasis, on: NamedDate['date'] | null) => WorkCount;
type OfCount = (
  place: WorkPlace,
  plain: WorkCount,
  count: Count,
  person: PersonReading,
) => readonly Departure[];

const kindAt = (place: WorkPlace): WorkKind =>
  place[1] === 'canadianWork' ? 'canadian' : 'foreign';

function perCount({ people, date }: PlainReadingCase, departuresOf: OfCount): readonly Departure[] {
  return people.flatMap((person) =>
    person.kinds.flatMap((kind) => {
      const place = [person.who, `${kind}Work`] as unknown as WorkPlace;
      const count: Count = (at, basis, on) => {
        const changes = [{ kind: 'count', work: at, basis, on }] as const;
        const overrides = overridesOf(changes);
        const ctx = startContext(date, 'least', overrides);
        return readWork(person.person.jobs, [person.who], ctx, [kind])[kind];
      };
      return departuresOf(place, count(place, 'hours', null), count, person);
    }),
  );
}

function make(
  template: DepartureTemplate,
  place: WorkPlace,
  basis: WorkBasis,
  plain: WorkCount,
  counted: WorkCount,
  params: Departure['params'] = {},
  day: NamedDate | typeof PLAIN_DAY = PLAIN_DAY,
): Departure {
  return makeDeparture(template, {
    fact: place,
    path: [place[0], 'jobs'],
    ...(day.name === null ? {} : { variant: day.name }),
    params: {
      who: place[0],
      kind: kindAt(place),
      years: counted.years,
      plain: plain.years,
      ...params,
      ...(day.name === null ? {} : { name: day.name, on: day.date }),
    },
    changes: [{ kind: 'count', work: place, basis, on: day.date }],
  });
}
