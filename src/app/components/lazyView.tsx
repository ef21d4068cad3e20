import { type Component, createResource, type JSX, Show } from 'solid-js';
import type { Language } from '../../text/language.ts';
import { useApp } from '../state/app.ts';
import { LoadFailed } from './LoadFailed.tsx';

/** A page or part of one that is loaded when shown, with its sentences in one language alone. */
export interface ViewParts<T> {
  readonly component: () => Promise<Component<{ readonly text: T }>>;
  readonly text: Readonly<Record<Language, () => Promise<T>>>;
}

export interface LazyView {
  (): JSX.Element;
  /** Starts the loading ahead of showing. */
  readonly preload: (language: Language) => void;
}

/** The part and its text are fetched together; on a change of language the old text stays until the new is here. */
export function lazyView<T extends object>(parts: ViewParts<T>): LazyView {
  const LoadedView = (): JSX.Element => {
    const { catalogue } = useApp();
    const [component, again] = createResource(parts.component);
    const [text, textAgain] = createResource(
      () => catalogue().language,
      (language) => parts.text[language](),
    );
    const failed = (): boolean => component.error !== undefined || text.error !== undefined;
    const retry = (): void => {
      if (component.error !== undefined) void again.refetch();
      if (text.error !== undefined) void textAgain.refetch();
    };
    return (
      <Show when={!failed()} fallback={<LoadFailed retry={retry} />}>
        <Show when={component.latest} fallback={<p class="loading">{catalogue().shell.loading}</p>}>
          {(View) => (
            <Show when={text.latest}>
              {(loaded) => {
                const Part = View();
                return <Part text={loaded()} />;
              }}
            </Show>
          )}
        </Show>
      </Show>
    );
  };
  LoadedView.preload = (language: Language): void => {
    // A failure here is shown when the view itself is.
    void Promise.allSettled([parts.component(), parts.text[language]()]);
  };
  return LoadedView;
}
