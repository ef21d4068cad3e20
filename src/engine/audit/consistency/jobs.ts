import { addYears, dateOfDay, dayNumber } from '../../dates/plain-date.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import { auditRulesOn } from '../../tables/registry/audit.ts';
import { finding, type Finding } from '../finding.ts';
import type { PersonAt, Subject } from '../subject.ts';
import { sharedDays, type Spell, spellsOf } from './spells.ts';

/** Jobs against each other, against the birth, and with nothing between them. */
export function jobChecks(subject: Subject, each: PersonAt): readonly Finding[] {
  const spells = spellsOf(each.person.jobs, subject.today);
  const pairs = spells.flatMap((one, place) =>
    spells.slice(place + 1).map((other) => [one, other] as const),
  );
  return [
    ...pairs.flatMap(([one, other]) => pairChecks(subject, each, one, other)),
    ...spells.flatMap((spell) => ageChecks(subject, each, spell)),
    ...spells.flatMap((spell) => flagChecks(each, spell, subject)),
    ...(each.path[0] === 'candidate' ? gapChecks(subject, each, spells) : []),
  ];
}

const pathOf = ({ path }: PersonAt, { place }: Spell) => [...path, 'jobs', place];

function pairChecks(
  { today }: Subject,
  each: PersonAt,
  one: Spell,
  other: Spell,
): readonly Finding[] {
  const where = [pathOf(each, one), pathOf(each, other)];
  const [a, b] = [one.job, other.job];
  const sameWork = a.noc !== null && a.noc === b.noc;
  const days = sharedDays(one, other);
  if (sameWork && a.country === b.country && a.from === b.from && a.until === b.until)
    return [finding('job-twice', 'warning', where, { noc: a.noc, from: a.from, until: a.until })];
  const cap = workRulesOn(today).hoursPerWeek;
  const hours = (a.hoursPerWeek ?? 0) + (b.hoursPerWeek ?? 0);
  const params = {
    from: dateOfDay(Math.max(one.first, other.first)),
    until: dateOfDay(Math.min(one.last, other.last)),
    days,
    hours,
    cap,
    countries: [a.country, b.country],
  };
  const found: Finding[] = [];
  if (days > 0 && hours > cap) found.push(finding('jobs-overlap', 'warning', where, params));
  if (days > 0 && a.country !== b.country) {
    found.push(finding('two-countries-at-once', 'warning', where, params));
  }
  if (sameWork && a.country !== b.country && days > -auditRulesOn(today).gapDays) {
    found.push(finding('same-work-other-country', 'notice', where, { ...params, noc: a.noc }));
  }
  return found;
}

function ageChecks({ today }: Subject, each: PersonAt, spell: Spell): readonly Finding[] {
  const { birthDate } = each.person;
  const { from } = spell.job;
  const { youngestWorker } = auditRulesOn(today);
  if (birthDate === null || from === null || from >= addYears(birthDate, youngestWorker)) return [];
  const where = [[...pathOf(each, spell), 'from']];
  return [finding('job-too-young', 'warning', where, { from, birthDate, age: youngestWorker })];
}

function flagChecks(each: PersonAt, spell: Spell, { today }: Subject): readonly Finding[] {
  const { country, fullTimeStudent, hoursPerWeek, authorized, from, until } = spell.job;
  if (country !== 'CA') return [];
  const cap = workRulesOn(today).hoursPerWeek;
  const at = pathOf(each, spell);
  return [
    ...(fullTimeStudent === true && hoursPerWeek !== null && hoursPerWeek >= cap
      ? [finding('student-at-full-time', 'warning', [[...at, 'fullTimeStudent']], { hoursPerWeek, cap, from, until })] // prettier-ignore
      : []),
    ...(authorized === false
      ? [finding('work-unauthorized', 'warning', [[...at, 'authorized']], { from, until })]
      : []),
  ];
}

/** Stretches without a job, from the first one to the last day of the file, in the years that count. */
function gapChecks(subject: Subject, each: PersonAt, spells: readonly Spell[]): readonly Finding[] {
  const { today, dates } = subject;
  const end = dates.findLast(({ name }) => name !== 'decision')?.on ?? today;
  const { gapDays } = auditRulesOn(today);
  const windowStart = dayNumber(addYears(end, -workRulesOn(end).windowYears));
  const ordered = [...spells].sort((a, b) => a.first - b.first || a.last - b.last);
  const found: Finding[] = [];
  let busyUntil: Spell | undefined;
  const note = (next: Spell | undefined): void => {
    if (busyUntil === undefined) return;
    const first = Math.max(busyUntil.last + 1, windowStart);
    const last = Math.min((next?.first ?? dayNumber(end) + 1) - 1, dayNumber(end));
    if (last - first + 1 <= gapDays) return;
    const where = [busyUntil, next].flatMap((spell) => (spell === undefined ? [] : [pathOf(each, spell)])); // prettier-ignore
    found.push(gap(each, where, first, last, gapDays));
  };
  for (const spell of ordered) {
    if (busyUntil !== undefined && spell.first > busyUntil.last + 1) note(spell);
    if (busyUntil === undefined || spell.last > busyUntil.last) busyUntil = spell;
  }
  note(undefined);
  return found;
}

/** A credential awarded in or soon after a gap may be its reason. */
function gap(
  { person }: PersonAt,
  where: Finding['where'],
  first: number,
  last: number,
  most: number,
): Finding {
  const [from, until] = [dateOfDay(first), dateOfDay(last)];
  const study = person.credentials.find(
    ({ awarded }) => awarded !== null && awarded >= from && dayNumber(awarded) <= last + most,
  );
  const params = { from, until, days: last - first + 1, most, awarded: study?.awarded ?? null };
  return finding('gap-in-history', study === undefined ? 'warning' : 'notice', where, params, from);
}
