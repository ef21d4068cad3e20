import { createMemo, createResource, createSignal, type JSX, Show } from 'solid-js';
import type { Dossier } from '../../../engine/index.ts';
import type { ReportWords } from '../../../text/codes/report.ts';
import type { Language } from '../../../text/language.ts';
import type { ReportPageText } from '../../../text/screen/report/page.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { loadCatalogue } from '../../state/language.ts';
import { routeHash } from '../../state/route.ts';
import { createReportModel } from './model.ts';
import { Options } from './Options.tsx';
import './report.css';
import { ReportDocument } from './ReportDocument.tsx';

/** The report: one document of the file, to print, keep or hand on. */
export function ReportPage(props: { readonly text: ReportPageText }): JSX.Element {
  const { dossier } = useApp();
  const { language } = useWords();
  const screen = () => props.text.screen;
  return (
    <div class="page report-page">
      <header class="page-head no-print">
        <h1>{screen().title}</h1>
        <p class="soft">{screen().intro}</p>
      </header>
      <Show when={dossier.stale()}>
        <p class="notice notice-warning">{screen().stale}</p>
      </Show>
      <Show
        when={dossier.dossier()}
        fallback={
          <p class="notice">
            <span>{screen().noDossier}</span>
            <a class="button" href={routeHash(language(), 'score')}>
              {screen().toDossier}
            </a>
          </p>
        }
      >
        {(current) => <Reported page={props.text} dossier={current()} />}
      </Show>
    </div>
  );
}

const LOADERS: Readonly<Record<Language, () => Promise<ReportPageText>>> = {
  en: async () => (await import('../../../text/screen/report/page.en.ts')).reportPageEn,
  fr: async () => (await import('../../../text/screen/report/page.fr.ts')).reportPageFr,
};

/** The words of the report in a language that is not the page's. */
async function loadWords(language: Language): Promise<ReportWords> {
  const [{ codes }, { words }] = await Promise.all([loadCatalogue(language), LOADERS[language]()]);
  return { codes, ...words };
}

function Reported(props: {
  readonly page: ReportPageText;
  readonly dossier: Dossier;
}): JSX.Element {
  const { dossier: state } = useApp();
  const { codes, date, language } = useWords();
  const model = createReportModel(() => props.dossier);
  /** null: the page's language, whichever it is. */
  const [chosen, choose] = createSignal<Language | null>(null);
  const other = (): Language | null => (chosen() === language() ? null : chosen());
  const [loaded] = createResource(other, loadWords);
  const words = createMemo((): ReportWords => {
    const foreign = other() === null || loaded.error !== undefined ? undefined : loaded.latest;
    const isWanted = foreign !== undefined && foreign.codes.language === other();
    return isWanted ? foreign : { codes: codes(), ...props.page.words };
  });
  const imported = (): string | null => {
    const day = model.roundImportedOn();
    return day === null ? null : props.page.screen.imported(date(day));
  };
  return (
    <>
      <Options
        text={props.page.screen}
        model={model}
        words={words()}
        language={chosen() ?? language()}
        choose={choose}
        decision={props.dossier.dates.decision}
      />
      <ReportDocument
        report={model.report()}
        words={words()}
        imported={imported()}
        example={state.origin() === 'example' ? props.page.screen : null}
      />
    </>
  );
}
