import { rulesFor } from '../dossier/read.ts';
import type { Result } from '../errors/issue.ts';
import { type Rules, rulesOn } from '../rules/rules-on.ts';
import type { Subject } from './subject.ts';

/** The rules in force for a subject on its day. */
export function rulesOfSubject(subject: Subject): Result<Rules> {
  if (subject.kind === 'profile') return rulesOn(subject.date);
  const { dossier, date, departures = [] } = subject;
  return rulesFor(dossier, date, { departures });
}
