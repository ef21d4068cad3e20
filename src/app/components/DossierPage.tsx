import { type Accessor, type JSX, Show } from 'solid-js';
import type { Dossier } from '../../engine/index.ts';
import { useApp } from '../state/app.ts';
import { routeHash } from '../state/route.ts';
import { useWords } from './useWords.ts';

/** What every page says that is about a dossier. */
export interface DossierPageText {
  readonly title: string;
  readonly intro: string;
  /** Where the page says of an example that it is one. */
  readonly example?: string;
  readonly exampleTag?: string;
  /** The dossier has a fault, and the page shows it as it was before. */
  readonly stale: string;
  readonly noDossier: string;
  readonly toDossier: string;
}

/** A page about the dossier at hand: its heading first, then what is made of the dossier, or the way to one. */
export function DossierPage(props: {
  readonly class: string;
  readonly text: DossierPageText;
  /** The heading says nothing on paper. */
  readonly screenOnly?: boolean;
  readonly children: (dossier: Accessor<Dossier>) => JSX.Element;
}): JSX.Element {
  const { dossier } = useApp();
  const { language } = useWords();
  const isExample = (): boolean =>
    props.text.example !== undefined && dossier.origin() === 'example';
  return (
    <div class={`page ${props.class}`}>
      <header class="page-head" classList={{ 'no-print': props.screenOnly ?? false }}>
        <h1>{props.text.title}</h1>
        <p class="soft">{props.text.intro}</p>
      </header>
      <Show when={isExample()}>
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
        {(current) => props.children(current)}
      </Show>
    </div>
  );
}
