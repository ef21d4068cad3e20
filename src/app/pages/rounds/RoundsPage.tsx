import { type JSX, Show } from 'solid-js';
import type { RoundsScreenText } from '../../../text/screen/rounds/text.ts';
import { laterPart } from '../../components/laterPart.tsx';
import { useApp } from '../../state/app.ts';
import './rounds.css';

const Record = laterPart(async () => (await import('./Record.tsx')).Record);

/** The record of the rounds: what they asked for, whom they would have invited, and what may come. */
export function RoundsPage(props: { readonly text: RoundsScreenText }): JSX.Element {
  const { dossier } = useApp();
  return (
    <div class="page">
      <header class="page-head">
        <h1>{props.text.title}</h1>
        <p class="soft">{props.text.intro}</p>
      </header>
      <Show when={dossier.origin() === 'example'}>
        <p class="notice">{props.text.example}</p>
      </Show>
      <Record text={props.text} />
    </div>
  );
}
