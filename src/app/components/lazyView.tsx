import { type Component, createResource, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Language } from '../../text/language.ts';
import { useApp } from '../state/app.ts';
import { LoadFailed } from './LoadFailed.tsx';

/** A page or part of one that is loaded when shown, with its sentences in one language alone. */
export interface ViewParts<Props extends Written> {
  readonly component: () => Promise<Component<Props>>;
  readonly text: Readonly<Record<Language, () => Promise<Props['text']>>>;
}

interface Written {
  readonly text: object;
}

/** What is left to give once the sentences are there. */
export type Unwritten<Props extends Written> = Omit<Props, 'text'>;

export interface LazyView<Props extends object = object> {
  (props: Props): JSX.Element;
  /** Starts the loading ahead of showing. */
  readonly preload: (language: Language) => void;
}

/** The part and its text are fetched together; on a change of language the old text stays until the new is here. */
export function lazyView<Props extends Written>(
  parts: ViewParts<Props>,
): LazyView<Unwritten<Props>> {
  const LoadedView = (props: Unwritten<Props>): JSX.Element => {
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
              {(loaded) => <Dynamic component={View()} {...(props as Props)} text={loaded()} />}
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
