import { type JSX, Show } from 'solid-js';
import type { WhatIfHeadText } from '../../../text/screen/whatif/head.ts';
import { laterView } from '../../components/laterPart.tsx';
import { useApp } from '../../state/app.ts';
import './whatif.css';

const Scenarios = laterView({
  component: async () => (await import('./Scenarios.tsx')).Scenarios,
  text: {
    en: async () => (await import('../../../text/screen/whatif/en.ts')).whatIfScreenEn,
    fr: async () => (await import('../../../text/screen/whatif/fr.ts')).whatIfScreenFr,
  },
});

/** Scenarios over the dossier, side by side: what each is worth, why, when, and for which programs. */
export function WhatIfPage(props: { readonly text: WhatIfHeadText }): JSX.Element {
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
      <Scenarios />
    </div>
  );
}
