/** Reading a dossier: its parts, dates, language tests, occupations and what each part became. */
export { addDays, addMonths, addYears, ageOn } from './dates/plain-date.ts';

export { clbOf, type ClbReading } from './language/clb.ts';

export { isKnownNoc, isSkilled } from './noc/noc.ts';

export type { Departing, ReadingOverride, WorkBasis, WorkPlace } from './dossier/change.ts';
export type {
  Candidate,
  Credential,
  Eca,
  Job,
  LanguageTest,
  Offer,
  Person,
  ProvincialGrant,
  Sibling,
  Spouse,
  TestScore,
} from './dossier/dossier.ts';
export type { ParseDossierOptions } from './dossier/parse.ts';
export { rulesFor } from './dossier/read.ts';
export type { Note, NoteParam, WorkCount } from './dossier/reading.ts';

export { overDays } from './audit/over-days.ts';
export { type Item, type ItemKind, type ItemOf, type ItemReason, itemsOf } from './dossier/item.ts';
export { type ExpiringDocument, expiryOf } from './dossier/expiry.ts';
