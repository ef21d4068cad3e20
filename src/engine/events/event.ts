import type { IsoDate } from '../dates/plain-date.ts';
import type { Departing } from '../dossier/change.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NoteParam } from '../dossier/reading.ts';
import type { Path } from '../errors/issue.ts';
import type { Profile } from '../profile/profile.ts';

/** What a kind of event does to a reading. */
interface EventKind {
  /** What it moves by itself: facts of the profile (the spouse's own where its path is the spouse's), or the rules. */
  readonly moves: readonly (keyof Profile | 'rules')[];
  /** Whether what its path names begins or ceases to count on the day; null: it names no such thing. */
  readonly item: 'counts' | 'lapses' | null;
}

/** Everything that happens to a dossier in time, so that its score may change. `text/` has a sentence for each. */
export const EVENTS = {
  birthday: { moves: ['age'], item: null },
  'age-held': { moves: ['age'], item: null },
  invitation: { moves: ['age'], item: null },
  'application-decided': { moves: ['age', 'rules'], item: null },
  'test-taken': { moves: ['firstLanguage', 'secondLanguage'], item: 'counts' },
  'test-accepted': { moves: ['firstLanguage', 'secondLanguage'], item: 'counts' },
  'test-expired': { moves: ['firstLanguage', 'secondLanguage'], item: 'lapses' },
  'eca-issued': { moves: ['education', 'canadianStudy'], item: 'counts' },
  'credential-awarded': { moves: ['education', 'canadianStudy'], item: 'counts' },
  'eca-expired': { moves: ['education', 'canadianStudy'], item: 'lapses' },
  'classification-changed': {
    moves: ['canadianWorkYears', 'foreignWorkYears', 'arrangedEmployment'],
    item: null,
  },
  'year-completed': { moves: ['canadianWorkYears', 'foreignWorkYears'], item: null },
  'year-lapsed': { moves: ['canadianWorkYears', 'foreignWorkYears'], item: null },
  'job-began': { moves: [], item: null },
  'job-ended': { moves: [], item: null },
  'spouse-joined': { moves: ['spouse'], item: null },
  'nomination-began': { moves: ['nomination'], item: 'counts' },
  'nomination-ended': { moves: ['nomination'], item: 'lapses' },
  'certificate-began': { moves: ['tradeCertificate'], item: 'counts' },
  'certificate-ended': { moves: ['tradeCertificate'], item: 'lapses' },
  'offer-began': { moves: ['arrangedEmployment'], item: 'counts' },
  'offer-ended': { moves: ['arrangedEmployment'], item: 'lapses' },
  'sibling-adult': { moves: ['sibling'], item: null },
  'rules-changed': { moves: ['rules'], item: null },
} as const;

/** What happens on a day. */
export type EventCode = keyof typeof EVENTS;
/** Every kind of event. */
export const EVENT_CODES = Object.keys(
  EVENTS satisfies Record<string, EventKind>,
) as readonly EventCode[];

/** Something that happens on a day. */
export interface DossierEvent {
  readonly code: EventCode;
  /** The first day on which it is so. */
  readonly on: IsoDate;
  /** Where in the dossier; empty for the rules. */
  readonly path: Path;
  readonly params: Readonly<Record<string, NoteParam>>;
}

/** A dossier, and the departures that it is read with. */
export interface EventSubject {
  readonly dossier: Dossier;
  readonly departures?: readonly Departing[];
}

/** Days looked at: from the day after `after` to `until`. */
export interface Span {
  readonly after: IsoDate;
  readonly until: IsoDate;
}

export const within = ({ after, until }: Span, date: IsoDate): boolean =>
  after < date && date <= until;

/** The event as a list of one; empty where its day is not known or lies outside the span. */
export const eventOn = (
  span: Span,
  on: IsoDate | null,
  code: EventCode,
  path: Path,
  params: DossierEvent['params'] = {},
): readonly DossierEvent[] => (on !== null && within(span, on) ? [{ code, on, path, params }] : []);
