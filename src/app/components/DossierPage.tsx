import { type Accessor, type JSX, Show } from 'solid-js';
import type { Dossier } from '../../engine/index.ts';
import { useApp } from '../state/app.ts';
import { routeHash } from '../state/route.ts';
import { Page, type PageText } from './Page.tsx';
import { useWords } from './useWords.ts';

/** What every page says that is about a dossier. */
export interface DossierPageText extends PageText {
  /** The dossier has a fault, and the page shows it as it was before. */
  readonly stale: string;
  readonly noDossier: string;
  readonly toDossier: string;
}

/** A page about the dossier at hand: its heading first, then what is made of the dossier, or the way to one. */
export function DossierPage(props: {
  readonly class: string;
  readonly text: DossierPageText;
  readonly screenOnly?: boolean;
  readonly children: (dossier: Accessor<Dossier>) => JSX.Element;
}): JSX.Element {
  const { dossier } = useApp();
  const { language } = useWords();
  return (
    <Page class={props.class} text={props.text} screenOnly={props.screenOnly ?? false}>
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
    </Page>
  );
}
