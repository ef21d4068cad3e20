import { createEffect, createMemo, type JSX, on, Show } from 'solid-js';
import { Footer } from './components/Footer.tsx';
import { Header } from './components/Header.tsx';
import { pageOf } from './pages/pages.ts';
import { type App as AppState, AppContext } from './state/app.ts';

/** The frame of every page. */
export function App(props: { readonly app: AppState }): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- made once, before the first render
  const { app } = props;
  let main: HTMLElement | undefined;
  const page = createMemo(() => pageOf(app.route().page));
  createEffect(() => {
    const { shell } = app.catalogue();
    document.title = shell.windowTitle(shell.pages[page().id]);
  });
  createEffect(on(page, () => main?.focus(), { defer: true }));
  return (
    <AppContext.Provider value={app}>
      <a
        class="skip-link"
        href="#main"
        onClick={(event) => {
          // The hash is the address of the page; it must stay.
          event.preventDefault();
          main?.focus();
        }}
      >
        {app.catalogue().shell.skipToContent}
      </a>
      <Header page={page().id} />
      <main id="main" tabindex="-1" ref={(element) => (main = element)}>
        <Show when={page()} keyed>
          {({ View }) => <View />}
        </Show>
      </main>
      <Footer />
    </AppContext.Provider>
  );
}
