import { createMemo, createResource, createSignal, type JSX, Show } from 'solid-js';
import type { Dossier } from '../../../engine/index.ts';
import { headLines, type ReportWords } from '../../../text/codes/report.ts';
import type { Language } from '../../../text/language.ts';
import type { ReportScreenText } from '../../../text/screen/report/en.ts';
import { LoadFailed } from '../../components/LoadFailed.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { loadCatalogue } from '../../state/language.ts';
import { createReportModel } from './model.ts';
import { Options } from './Options.tsx';
import { ReportDocument } from './ReportDocument.tsx';

const LOADERS: Readonly<Record<Language, () => Promise<Omit<ReportWords, 'codes'>>>> = {
  en: async () => (await import('../../../text/codes/report.en.ts')).reportWordsEn,
  fr: async () => (await import('../../../text/codes/report.fr.ts')).reportWordsFr,
};

async function loadWords(language: Language): Promise<ReportWords> {
  const [{ codes }, words] = await Promise.all([loadCatalogue(language), LOADERS[language]()]);
  return { codes, ...words };
}

/** The document, and what may be chosen of it. */
export function Reported(props: {
  readonly text: ReportScreenText;
  readonly dossier: Dossier;
}): JSX.Element {
  const { dossier: state, dossiers, catalogue } = useApp();
  const { language } = useWords();
  const model = createReportModel(() => props.dossier);
  /** null: the page's language, whichever it is. */
  const [chosen, choose] = createSignal<Language | null>(null);
  const [loaded, { refetch }] = createResource(() => chosen() ?? language(), loadWords);
  /** The old language stays until the new one is here. */
  const words = createMemo<ReportWords | undefined>((before) =>
    loaded.error === undefined ? (loaded.latest ?? before) : before,
  );
  const headIn = (found: ReportWords): readonly string[] =>
    headLines(
      {
        dossier: dossiers.current().name,
        isExample: state.origin() === 'example',
        roundImportedOn: model.roundImportedOn(),
      },
      found,
    );
  return (
    <Show
      when={words()}
      fallback={
        <Show
          when={loaded.error !== undefined}
          fallback={<p class="loading">{catalogue().shell.loading}</p>}
        >
          <LoadFailed retry={() => void refetch()} />
        </Show>
      }
    >
      {(found) => (
        <>
          <Options
            text={props.text}
            model={model}
            words={found()}
            head={headIn(found())}
            language={chosen() ?? language()}
            choose={choose}
            decision={props.dossier.dates.decision}
          />
          <ReportDocument report={model.report()} words={found()} head={headIn(found())} />
        </>
      )}
    </Show>
  );
}
