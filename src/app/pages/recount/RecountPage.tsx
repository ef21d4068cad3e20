import { type JSX, Show } from 'solid-js';
import type { RecountScreenText } from '../../../text/screen/recount/text.ts';
import { laterView } from '../../components/laterPart.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';
import './recount.css';

const Recounted = laterView({
  component: async () => (await import('./Recounted.tsx')).Recounted,
  text: {
    en: async () => (await import('../../../text/screen/recount/page.en.ts')).recountPageEn,
    fr: async () => (await import('../../../text/screen/recount/page.fr.ts')).recountPageFr,
  },
});

export function RecountPage(props: { readonly text: RecountScreenText }): JSX.Element {
  const { dossier } = useApp();
  const { language } = useWords();
  return (
    <div class="page recount-page">
      <header class="page-head">
        <h1>{props.text.title}</h1>
        <p class="soft">{props.text.intro}</p>
      </header>
      <Show when={dossier.origin() === 'example'}>
        <p class="notice">
          <span>
            <span class="tag">{props.text.exampleTag}</span> {props.text.example}
          </span>
        </p>
      </Show>
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
        {(current) => <Recounted dossier={current()} />}
      </Show>
    </div>
  );
}
