import type { DossierEvent } from '../../engine/recount.ts';
import type { EventCode } from '../../engine/constants.ts';
import type { CodesText } from './text.ts';
import { type Wording, wording } from './wording.ts';

/** What happens on a day, in a phrase, for every kind of event. */
export interface EventsText {
  readonly events: Readonly<Record<EventCode, (p: Wording) => string>>;
  /** The phrase for what is the spouse’s. */
  readonly ofSpouse: (phrase: string) => string;
}

/** What happens on a day: "birthday: 31 years old". */
export function eventText(
  { code, path, params }: Pick<DossierEvent, 'code' | 'path' | 'params'>,
  text: EventsText,
  codes: CodesText,
): string {
  const phrase = text.events[code](wording(params, codes));
  const isNamed = path[1] === 'since' || params.who !== undefined;
  return path[0] === 'spouse' && !isNamed ? text.ofSpouse(phrase) : phrase;
}

/** "Canadian work", for the years reached or lost. */
export function workOf(p: Wording): string {
  const { work } = p.codes.names;
  return p.text('who') === 'spouse' ? work['spouse-canadian'] : work[p.text('kind') as 'canadian'];
}
