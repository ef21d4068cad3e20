import { addYears, dateOfDay, dayNumber, type IsoDate } from '../../dates/plain-date.ts';
import type { Credential } from '../../dossier/dossier.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import type { StudyLevel } from '../../tables/schemas/audit.ts';
import { auditRulesOn } from '../../tables/registry/audit.ts';
import { finding, type Finding } from '../finding.ts';
import type { PersonAt, Subject } from '../subject.ts';
import { sharedDays, type Spell, spellsOf } from './spells.ts';

/** The shortest time in which a credential can have been earned, ending with its award. */
interface Study {
  readonly credential: Credential & { readonly level: StudyLevel; readonly awarded: IsoDate };
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/** Credentials against the birth, against each other and against jobs. */
export function studyChecks(subject: Subject, each: PersonAt): readonly Finding[] {
  const studies = studiesOf(subject, each);
  const spells = spellsOf(each.person.jobs, subject.today);
  return [
    ...studies.flatMap((study) => ageChecks(subject, each, study)),
    ...studies.flatMap((one, place) =>
      studies.slice(place + 1).flatMap((other) => closeChecks(subject, each, one, other)),
    ),
    ...studies.flatMap((study) =>
      spells.flatMap((spell) => jobChecks(subject, each, study, spell)),
    ),
  ];
}

function studiesOf({ today }: Subject, { person }: PersonAt): readonly Study[] {
  const { study } = auditRulesOn(today);
  return person.credentials.flatMap((credential, place) => {
    const { level, awarded } = credential;
    if (awarded === null || level === 'less-than-secondary') return [];
    const last = dayNumber(awarded);
    const first = dayNumber(addYears(awarded, -study[level].years)) + 1;
    return [{ credential: { ...credential, level, awarded }, place, first, last }];
  });
}

const pathOf = ({ path }: PersonAt, place: number) => [...path, 'credentials', place];

function ageChecks({ today }: Subject, each: PersonAt, study: Study): readonly Finding[] {
  const { birthDate } = each.person;
  const { level, awarded } = study.credential;
  const { youngest } = auditRulesOn(today).study[level];
  if (birthDate === null || awarded >= addYears(birthDate, youngest)) return [];
  const params = { level, awarded, birthDate, age: youngest };
  return [finding('degree-too-young', 'warning', [[...pathOf(each, study.place), 'awarded']], params)]; // prettier-ignore
}

/** Two credentials whose shortest studies overlap by more than what a gap may be. */
function closeChecks(
  { today }: Subject,
  each: PersonAt,
  one: Study,
  other: Study,
): readonly Finding[] {
  const days = sharedDays(one, other);
  if (days <= auditRulesOn(today).gapDays) return [];
  const where = [pathOf(each, one.place), pathOf(each, other.place)];
  const params = {
    levels: [one.credential.level, other.credential.level],
    awarded: one.credential.awarded,
    otherAwarded: other.credential.awarded,
    days,
  };
  return [finding('degrees-too-close', 'notice', where, params)];
}

/** Full-time work that is not said to be a student's, in the shortest time that the study took. */
function jobChecks(
  { today }: Subject,
  each: PersonAt,
  study: Study,
  spell: Spell,
): readonly Finding[] {
  const { job } = spell;
  const { credential } = study;
  const days = sharedDays(study, spell);
  const cap = workRulesOn(today).hoursPerWeek;
  if (days <= auditRulesOn(today).gapDays || job.fullTimeStudent === true) return [];
  if (job.hoursPerWeek === null || job.hoursPerWeek < cap) return [];
  const elsewhere = job.country !== credential.country;
  const fullTime = credential.country === 'CA' && credential.eligibleCanadianStudy === true;
  const params = {
    level: credential.level,
    awarded: credential.awarded,
    studyCountry: credential.country,
    workCountry: job.country,
    from: dateOfDay(Math.max(study.first, spell.first)),
    until: dateOfDay(Math.min(study.last, spell.last)),
    days,
    hoursPerWeek: job.hoursPerWeek,
  };
  const where = [pathOf(each, study.place), [...each.path, 'jobs', spell.place]];
  return [finding('study-during-job', elsewhere || fullTime ? 'warning' : 'notice', where, params)];
}
