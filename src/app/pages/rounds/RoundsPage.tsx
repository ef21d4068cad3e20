import type { JSX } from 'solid-js';
import type { RoundsScreenText } from '../../../text/screen/rounds/en.ts';
import { deferredPart } from '../../components/deferredPart.tsx';
import { Page } from '../../components/Page.tsx';
import './rounds.css';

const Record = deferredPart(async () => (await import('./Record.tsx')).Record);

/** The record of the rounds: what they asked for, whom they would have invited, and what may come. */
export function RoundsPage(props: { readonly text: RoundsScreenText }): JSX.Element {
  return (
    <Page text={props.text}>
      <Record text={props.text} />
    </Page>
  );
}
