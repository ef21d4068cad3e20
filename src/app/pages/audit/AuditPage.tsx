import type { JSX } from 'solid-js';
import type { AuditPageText } from '../../../text/screen/audit/en.ts';
import { DossierPage } from '../../components/DossierPage.tsx';
import { deferredPart } from '../../components/deferredPart.tsx';
import './audit.css';

const Checked = deferredPart(async () => (await import('./Checked.tsx')).Checked);

/** "Check my file": what an officer could question, and what mends it. */
export function AuditPage(props: { readonly text: AuditPageText }): JSX.Element {
  return (
    <DossierPage class="audit-page" text={props.text.screen}>
      {(dossier) => <Checked page={props.text} dossier={dossier()} />}
    </DossierPage>
  );
}
