import { type JSX, Show } from 'solid-js';
import { useApp } from '../state/app.ts';

/** What stands at the head of every page. */
export interface PageText {
  readonly title: string;
  readonly intro: string;
  /** Where the page says of an example that it is one. */
  readonly example?: string;
  readonly exampleTag?: string;
}

/** A page: its heading, and the notice that what it shows is an example. */
export function Page(props: {
  readonly class?: string;
  readonly text: PageText;
  /** The heading says nothing on paper. */
  readonly screenOnly?: boolean;
  readonly children: JSX.Element;
}): JSX.Element {
  const { dossier } = useApp();
  const isExample = (): boolean =>
    props.text.example !== undefined && dossier.origin() === 'example';
  return (
    <div class={`page ${props.class ?? ''}`.trim()}>
      <header class="page-head" classList={{ 'no-print': props.screenOnly ?? false }}>
        <h1>{props.text.title}</h1>
        <p class="soft">{props.text.intro}</p>
      </header>
      <Show when={isExample()}>
        <p class="notice">
          <span>
            <Show when={props.text.exampleTag}>{(tag) => <span class="tag">{tag()}</span>}</Show>{' '}
            {props.text.example}
          </span>
        </p>
      </Show>
      {props.children}
    </div>
  );
}
