import type { JSX } from 'solid-js';
import type { ReportScreenText } from '../../../text/screen/report/en.ts';
import { DossierPage } from '../../components/DossierPage.tsx';
import { deferredPart } from '../../components/deferredPart.tsx';
import './report.css';

const Reported = deferredPart(async () => (await import('./Reported.tsx')).Reported);

/** The report: one document of the file, to print, keep or hand on. */
export function ReportPage(props: { readonly text: ReportScreenText }): JSX.Element {
  return (
    <DossierPage class="report-page" text={props.text} screenOnly>
      {(dossier) => <Reported text={props.text} dossier={dossier()} />}
    </DossierPage>
  );
}
