import type { JSX } from 'solid-js';
import type { RecountScreenText } from '../../../text/screen/recount/en.ts';
import { DossierPage } from '../../components/DossierPage.tsx';
import { laterView } from '../../components/deferredPart.tsx';
import './recount.css';

const Recounted = laterView({
  component: async () => (await import('./Recounted.tsx')).Recounted,
  text: {
    en: async () => (await import('../../../text/screen/recount/page.en.ts')).recountPageEn,
    fr: async () => (await import('../../../text/screen/recount/page.fr.ts')).recountPageFr,
  },
});

export function RecountPage(props: { readonly text: RecountScreenText }): JSX.Element {
  return (
    <DossierPage class="recount-page" text={props.text}>
      {(dossier) => <Recounted dossier={dossier()} />}
    </DossierPage>
  );
}
