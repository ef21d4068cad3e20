import type { JSX } from 'solid-js';
import type { IsoDate } from '../../../engine/index.ts';
import { useWords } from '../useWords.ts';

/**
 * The day of a date field, in words. Browsers show the field itself by the order that the device is set to,
 * whatever the page's language: 03/04 may be either day.
 */
export function DaySaid(props: {
  readonly id: string;
  readonly date: IsoDate | null;
}): JSX.Element {
  const words = useWords();
  return (
    <span class="field-hint day-said" id={props.id}>
      {props.date === null ? '' : words.date(props.date)}
    </span>
  );
}
