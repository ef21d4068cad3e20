import { rulesFor } from '../dossier/read.ts';
import type { Result } from '../errors/issue.ts';
import { type Rules, rulesOn } from '../rules/rules-on.ts';
import type { Subject } from './subject.ts';

/** The rules in force for a subject on its day. */
export const rulesOfSubject = (subject: Subject): Result<Rules> =>
  subject.kind === 'profile' ? rulesOn(subject.date) : rulesFor(subject.dossier, subject.date);
