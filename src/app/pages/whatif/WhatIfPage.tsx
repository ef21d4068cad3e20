import type { JSX } from 'solid-js';
import type { WhatIfHeadText } from '../../../text/screen/whatif/head.en.ts';
import { laterView } from '../../components/deferredPart.tsx';
import { Page } from '../../components/Page.tsx';
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
  return (
    <Page text={props.text}>
      <Scenarios />
    </Page>
  );
}
