import { type JSX, Show } from 'solid-js';
import type { ReportScreenText } from '../../../text/screen/report/text.ts';
import { laterPart } from '../../components/laterPart.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';
import './report.css';

const Reported = laterPart(async () => (await import('./Reported.tsx')).Reported);

/** The report: one document of the file, to print, keep or hand on. */
export function ReportPage(props: { readonly text: ReportScreenText }): JSX.Element {
  const { dossier } = useApp();
  const { language } = useWords();
  return (
    <div class="page report-page">
      <header class="page-head no-print">
        <h1>{props.text.title}</h1>
        <p class="soft">{props.text.intro}</p>
      </header>
      <Show when={dossier.stale()}>
        <p class="notice notice-warning">{props.text.stale}</p>
      </Show>
      <Show
        when={dossier.dossier()}
        fallback={
          <p class="notice">
            <span>{props.text.noDossier}</span>
            <a class="button" href={routeHash(language(), 'score')}>
              {props.text.toDossier}
            </a>
          </p>
        }
      >
        {(current) => <Reported text={props.text} dossier={current()} />}
      </Show>
    </div>
  );
}
