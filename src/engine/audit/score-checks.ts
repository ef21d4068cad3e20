import { addDays, type IsoDate } from '../dates/plain-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { read } from '../dossier/read.ts';
import type { Reading, WorkCount } from '../dossier/reading.ts';
import type { Path } from '../errors/issue.ts';
import { judge } from '../rounds/judge.ts';
import { auditRulesOn } from '../tables/registry/audit.ts';
import { finding, type Finding } from './finding.ts';
import { improvements } from './improvements.ts';
import { decisiveDates, type FileDate, type Subject } from './subject.ts';

interface ReadOn extends FileDate {
  readonly reading: Reading;
}

/** The score: claimed against counted on each date, against the cut-off, and what is left uncounted. */
export function scoreChecks(subject: Subject): readonly Finding[] {
  const readings = subject.dates.flatMap(({ name, on }): ReadOn[] => {
    const found = read(subject.dossier, on);
    return found.ok ? [{ name, on, reading: found.value }] : [];
  });
  const decisive = readings.filter(({ name }) => isDecisive(subject, name));
  const last = decisive.at(-1) ?? readings.at(-1);
  return [
    ...decisive.flatMap((each) => claimChecks(subject, each)),
    ...decisive.flatMap((each) => cutOffChecks(subject, each)),
    ...readings.flatMap(uncertainScore),
    ...decisive.flatMap((each) => calendarChecks(subject, each)),
    ...(last === undefined ? [] : orderChecks(last)),
    ...(last === undefined ? [] : improvements(subject.dossier, last.on, last.reading)),
    ...nextYears(subject),
  ];
}

const isDecisive = (subject: Subject, name: FileDate['name']): boolean =>
  decisiveDates(subject).some((each) => each.name === name);

function claimChecks({ dossier }: Subject, { name, on, reading }: ReadOn): readonly Finding[] {
  const claimed = dossier.claimedTotal;
  if (claimed === null) return [];
  const { least, greatest } = reading.range;
  const where: readonly Path[] = [['claimedTotal'], ['dates', name]];
  const params = { name, claimed, least, greatest };
  if (claimed > greatest) {
    const severity = name === 'profile' ? 'warning' : 'error';
    return [finding('claimed-above-counted', severity, where, { ...params, difference: claimed - greatest }, on)]; // prettier-ignore
  }
  if (claimed >= least) return [];
  return [finding('claimed-below-counted', 'notice', where, { ...params, difference: least - claimed }, on)]; // prettier-ignore
}

/** The score must hold at the invitation and at the application. */
function cutOffChecks(subject: Subject, { name, on, reading }: ReadOn): readonly Finding[] {
  const { round, dossier } = subject;
  if (round === null || name === 'profile') return [];
  const { least, greatest } = reading.range;
  const submitted = dossier.dates.profile;
  const [worst, best] = [judge(least, round, submitted), judge(greatest, round, submitted)];
  const params = { name, least, greatest, cutOff: round.cutOff, round: round.number };
  const where: readonly Path[] = [['dates', name], ['round']];
  if (best.reached === 'not-met') return [finding('below-cut-off', 'error', where, params, on)];
  if (worst.reached === 'met') return [];
  return [finding('maybe-below-cut-off', 'warning', where, params, on)];
}

function uncertainScore({ name, on, reading }: ReadOn): readonly Finding[] {
  const { least, greatest } = reading.range;
  if (least === greatest) return [];
  return [
    finding('score-not-certain', 'warning', reading.unknown, { name, least, greatest, facts: reading.unknown.length }, on), // prettier-ignore
  ];
}

/** The online profile counts calendar months, which may make a year more than the hours do. */
function calendarChecks({ dossier }: Subject, each: ReadOn): readonly Finding[] {
  const { canadian, foreign, spouseCanadian } = each.reading.work;
  return [
    ...calendarCheck(each, 'canadian', canadian, ['candidate', 'jobs']),
    ...calendarCheck(each, 'foreign', foreign, ['candidate', 'jobs']),
    ...(spouseCanadian === null || dossier.spouse === null
      ? []
      : calendarCheck(each, 'spouse-canadian', spouseCanadian, ['spouse', 'jobs'])),
  ];
}

function calendarCheck(
  { name, on }: ReadOn,
  kind: string,
  { years, calendarYears, calendarMonths, hours }: WorkCount,
  where: Path,
): readonly Finding[] {
  if (calendarYears <= years) return [];
  const params = { name, kind, years, calendarYears, months: calendarMonths, hours };
  return [finding('calendar-months-add-year', 'warning', [where], params, on)];
}

function orderChecks({ name, on, reading }: ReadOn): readonly Finding[] {
  const { otherOrderTotal, range } = reading;
  if (otherOrderTotal === null || otherOrderTotal <= range.greatest) return [];
  const params = { name, total: range.greatest, otherTotal: otherOrderTotal, gain: otherOrderTotal - range.greatest }; // prettier-ignore
  return [finding('other-order-adds', 'warning', [['candidate', 'firstOfficialLanguage']], params, on)]; // prettier-ignore
}

/** A whole year of work that open jobs will complete soon, and what it adds. */
function nextYears({ dossier, today }: Subject): readonly Finding[] {
  if (dossier.dates.application !== null) return [];
  const now = read(dossier, today);
  if (!now.ok) return [];
  const limit = addDays(today, auditRulesOn(today).soonDays);
  return (['canadian', 'foreign'] as const).flatMap((kind) => {
    const on = now.value.work[kind].nextYearOn;
    if (on === null || on > limit) return [];
    return nextYear(dossier, kind, on, now.value);
  });
}

function nextYear(
  dossier: Dossier,
  kind: 'canadian' | 'foreign',
  on: IsoDate,
  now: Reading,
): readonly Finding[] {
  const then = read(dossier, on);
  if (!then.ok) return [];
  const gain = then.value.range.least - now.range.least;
  const years = then.value.work[kind].years;
  if (gain <= 0 || years <= now.work[kind].years) return [];
  return [
    finding('next-year-of-work', 'notice', [['candidate', 'jobs']], { kind, years, gain }, on),
  ];
}
