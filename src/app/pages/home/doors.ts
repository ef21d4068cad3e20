import type { DoorId } from '../../../text/screen/home/en.ts';
import type { StepId } from '../../../text/screen/home/guide.en.ts';
import { blankDossier } from '../../state/dossier/blank.ts';
import type { Draft } from '../../state/dossier/draft.ts';
import { preference } from '../../state/preference.ts';
import { type PageId, PAGES } from '../pages.ts';

export const DOORS = ['refused', 'better', 'advise'] as const satisfies readonly DoorId[];

/** The groups of questions behind each door, in the order in which they are asked. */
export const STEPS: Readonly<Record<DoorId, readonly StepId[]>> = {
  refused: ['dates', 'candidate', 'languageTests', 'credentials', 'jobs', 'spouse', 'additional'],
  better: ['candidate', 'languageTests', 'credentials', 'jobs', 'spouse', 'additional'],
  advise: ['dates', 'candidate', 'languageTests', 'credentials', 'jobs', 'spouse', 'additional'],
};

/**
 * What a path begins on. Who wants a better score may have a profile of today; who was refused has days of
 * long ago to tell, beside which a profile of today would only be a fault.
 */
export const blankBehind = (door: DoorId, today: string): Draft =>
  blankDossier(door === 'better' ? today : null);

export type EndPage =
  'score' | 'recount' | 'letter' | 'whatif' | 'rounds' | 'audit' | 'report' | 'dossiers';

/** Where each path ends; the first is the way on, the others are beside it. */
const ENDS: Readonly<Record<DoorId, readonly EndPage[]>> = {
  refused: ['recount', 'letter', 'score', 'report'],
  better: ['whatif', 'score', 'rounds'],
  advise: ['dossiers', 'score', 'audit', 'report'],
};

export const endsOf = (door: DoorId): readonly EndPage[] =>
  ENDS[door].filter((id) => PAGES.some((page) => page.id === (id as PageId)));

/** Where on a guided path one is; step 0 asks whose facts these are, the one past the last is the end. */
export interface GuidePlace {
  readonly door: DoorId;
  readonly step: number;
}

export function placeFrom(text: string): GuidePlace | null {
  const [name, step = '0'] = text.split('/');
  const door = DOORS.find((each) => each === name);
  const number = Number(step);
  if (door === undefined || !Number.isInteger(number) || number < 0) return null;
  return { door, step: Math.min(number, STEPS[door].length + 1) };
}

export const placeText = ({ door, step }: GuidePlace): string =>
  step === 0 ? door : `${door}/${step}`;

const kept = preference('crs-recount:guide');

/** Where a path was left, and on which dossier. */
export function placeLeft(dossier: string): GuidePlace | null {
  const [id, text = ''] = (kept.read() ?? '').split('|');
  const place = id === dossier ? placeFrom(text) : null;
  return place !== null && place.step > 0 && place.step <= STEPS[place.door].length ? place : null;
}

export const keepPlace = (dossier: string, place: GuidePlace): void =>
  kept.write(`${dossier}|${placeText(place)}`);
