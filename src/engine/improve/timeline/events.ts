import { dayNumber, type IsoDate } from '../../dates/plain-date.ts';
import type { NoteParam } from '../../dossier/reading.ts';
import type { Path } from '../../errors/issue.ts';

/** What happens on a day, so that a score may change on it. `text/` has a sentence for each. */
export type EventCode =
  | 'birthday'
  | 'test-counts'
  | 'test-expires'
  | 'test-accepted'
  | 'credential-awarded'
  | 'eca-counts'
  | 'eca-expires'
  | 'job-starts'
  | 'job-ends'
  | 'work-year-reached'
  | 'work-year-lost'
  | 'certificate-starts'
  | 'certificate-ends'
  | 'nomination-starts'
  | 'nomination-ends'
  | 'offer-starts'
  | 'offer-ends'
  | 'sibling-adult'
  | 'spouse-since'
  | 'invitation'
  | 'application-decided'
  | 'rules-change'
  | 'work-rules-change';

/** What happens on a day of the timeline. */
export interface TimelineEvent {
  /** The first day on which it is so. */
  readonly date: IsoDate;
  readonly code: EventCode;
  /** Where in the dossier; empty for the law. */
  readonly path: Path;
  readonly params: Readonly<Record<string, NoteParam>>;
}

/** In order of days; those of one day stay as they are. */
export const inOrder = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  [...events].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));

/** The days looked at: from the day after `after` to `until`. */
export interface Span {
  readonly after: IsoDate;
  readonly until: IsoDate;
}

export const within = ({ after, until }: Span, date: IsoDate | null): date is IsoDate =>
  date !== null && after < date && date <= until;

export const eventOn = (
  span: Span,
  date: IsoDate | null,
  code: EventCode,
  path: Path,
  params: TimelineEvent['params'] = {},
): readonly TimelineEvent[] => (within(span, date) ? [{ date, code, path, params }] : []);
