import {
  type Component,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
} from 'solid-js';
import { Footer } from './components/Footer.tsx';
import { Header } from './components/Header.tsx';
import { keepFocus } from './components/keepFocus.ts';
import { type PageId, pageOf } from './pages/pages.ts';
import { type App as AppState, AppContext } from './state/app.ts';
import { flushRenderQueue } from './state/renderQueue.ts';

/** Where dossiers are opened, and said to be: all else on these pages is derived of what is open. */
const OPENS_DOSSIERS: readonly PageId[] = ['home', 'score', 'letter', 'dossiers'];

/** The frame of every page. */
export function App(props: { readonly app: AppState }): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- made once, before the first render
  const { app } = props;
  let main: HTMLElement | undefined;
  const page = createMemo(() => pageOf(app.route().page));
  /** Pages that keep searches and choices are made again for every other dossier that is opened. */
  const view = createMemo(() => {
    const { id, View } = page();
    return { View, opening: OPENS_DOSSIERS.includes(id) ? 0 : app.dossier.opening() };
  });
  createEffect(() => {
    const { shell } = app.catalogue();
    document.title = shell.windowTitle(shell.pages[page().id]);
  });
  createEffect(on(page, () => main?.focus(), { defer: true }));
  keepFocus();
  onMount(() => {
    addEventListener('beforeprint', flushRenderQueue);
    onCleanup(() => removeEventListener('beforeprint', flushRenderQueue));
  });
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
      <AfterLoad />
      <main id="main" tabindex="-1" ref={(element) => (main = element)}>
        <Show when={view()} keyed>
          {({ View }) => <View />}
        </Show>
      </main>
      <Footer />
    </AppContext.Provider>
  );
}

/** What may wait until the first view is there: notices, and the keeping of the app on the device. */
function AfterLoad(): JSX.Element {
  const [view, setView] = createSignal<Component>();
  const load = (): void =>
    void import('./offline/FrameNotices.tsx')
      .then(({ FrameNotices }) => setView(() => FrameNotices))
      .catch(() => undefined);
  onMount(() => {
    const rest = (): unknown => setTimeout(load);
    if (document.readyState === 'complete') requestAnimationFrame(rest);
    else addEventListener('load', rest, { once: true });
  });
  return (
    <Show when={view()} keyed>
      {(View) => <View />}
    </Show>
  );
}
