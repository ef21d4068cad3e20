import { type JSX, Show } from 'solid-js';
import type { RecountPageText } from '../../../text/screen/recount/page.ts';
import { laterPart } from '../../components/laterPart.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';
import './recount.css';

const Recounted = laterPart(async () => (await import('./Recounted.tsx')).Recounted);

export function RecountPage(props: { readonly text: RecountPageText }): JSX.Element {
  const { dossier } = useApp();
  const { language } = useWords();
  const screen = () => props.text.screen;
  return (
    <div class="page recount-page">
      <header class="page-head">
        <h1>{screen().title}</h1>
        <p class="soft">{screen().intro}</p>
      </header>
      <Show when={dossier.origin() === 'example'}>
        <p class="notice">
          <span>
            <span class="tag">{screen().exampleTag}</span> {screen().example}
          </span>
        </p>
      </Show>
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
        {(current) => <Recounted page={props.text} dossier={current()} />}
      </Show>
    </div>
  );
}
