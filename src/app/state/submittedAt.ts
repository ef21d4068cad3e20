import type { Accessor } from 'solid-js';
import { type Dossier, isIsoDate } from '../../engine/index.ts';
import { addDays } from '../../engine/dossier.ts';
import type { Moment } from '../../engine/rounds.ts';
import { useApp } from './app.ts';

/** Kept beside the dossier, which holds the day of the profile alone. */
const KEY = 'round.submittedAt';

/** The moment at which the profile was submitted, as typed: at the cut-off, the tie-break looks at it. */
export interface SubmittedAt {
  readonly text: Accessor<string>;
  readonly set: (text: string) => void;
  /** null: not told, or of no use. */
  readonly moment: Accessor<Moment | null>;
  readonly fault: Accessor<SubmittedFault | null>;
  /** The moment, else the day of the profile; null: neither is known. */
  readonly known: Accessor<Moment | null>;
}

/** `other-day`: no clock of the country shows the profile's day then. */
export type SubmittedFault = 'no-moment' | 'other-day';

const TYPED = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:Z|UTC)?$/i;

/** A day and a time of UTC as typed; seconds left out are none. null: it is none. */
export function momentFrom(typed: string): Moment | null {
  const [, day, hours = '', minutes = '', seconds = '00'] = TYPED.exec(typed.trim()) ?? [];
  const isTime = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  return isIsoDate(day) && isTime ? `${day}T${hours}:${minutes}:${seconds}Z` : null;
}

/** The profile's day is one of a clock in Canada, so that in UTC it may be the day after; a day before is allowed for who writes from the east. */
function isNear(moment: Moment, { dates: { profile } }: Dossier): boolean {
  const day = moment.slice(0, 'YYYY-MM-DD'.length);
  return profile === null || [-1, 0, 1].some((shift) => addDays(profile, shift) === day);
}

export function submittedFault(typed: string, dossier: Dossier | null): SubmittedFault | null {
  if (typed.trim() === '') return null;
  const moment = momentFrom(typed);
  if (moment === null) return 'no-moment';
  return dossier === null || isNear(moment, dossier) ? null : 'other-day';
}

export function useSubmittedAt(): SubmittedAt {
  const { beside, dossier } = useApp();
  const text = (): string => {
    const kept = beside.at(KEY);
    return typeof kept === 'string' ? kept : '';
  };
  const fault = (): SubmittedFault | null => submittedFault(text(), dossier.dossier());
  const moment = (): Moment | null => (fault() === null ? momentFrom(text()) : null);
  return {
    text,
    set: (next) => beside.set(KEY, next),
    moment,
    fault,
    known: () => moment() ?? dossier.dossier()?.dates.profile ?? null,
  };
}
