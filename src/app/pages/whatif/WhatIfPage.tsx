import { type JSX, Show } from 'solid-js';
import type { WhatIfScreenText } from '../../../text/screen/whatif/text.ts';
import { laterPart } from '../../components/laterPart.tsx';
import { useApp } from '../../state/app.ts';
import './whatif.css';

const Scenarios = laterPart(async () => (await import('./Scenarios.tsx')).Scenarios);

/** Scenarios over the dossier, side by side: what each is worth, why, when, and for which programs. */
export function WhatIfPage(props: { readonly text: WhatIfScreenText }): JSX.Element {
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
      <Scenarios text={props.text} />
    </div>
  );
}
