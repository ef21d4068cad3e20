import { createResource, createSignal, type JSX, onMount, Show } from 'solid-js';
import type { Language } from '../../text/language.ts';
import type { OfflineText } from '../../text/screen/offline/en.ts';
import { useApp } from '../state/app.ts';
import { exportDossier } from '../state/dossier/transfer.ts';
import { routeHash } from '../state/route.ts';
import { saveFile } from '../state/saveFile.ts';
import './notices.css';

const LOADERS: Readonly<Record<Language, () => Promise<OfflineText>>> = {
  en: async () => (await import('../../text/screen/offline/en.ts')).offlineEn,
  fr: async () => (await import('../../text/screen/offline/fr.ts')).offlineFr,
};

/** Nothing is to be done about it: after a while it must not stand over the page. */
const SHOWN_FOR_MILLISECONDS = 8_000;

/** What concerns every page: what could not be saved or read, and the state of the app itself. */
export function FrameNotices(): JSX.Element {
  const { catalogue } = useApp();
  const [text] = createResource(
    () => catalogue().language,
    (language) => LOADERS[language](),
  );
  const [ready, setReady] = createSignal(false);
  const [update, setUpdate] = createSignal<(() => void) | null>(null);
  onMount(() => {
    if (!import.meta.env.PROD) return;
    void import('./register.ts').then(({ registerOffline }) =>
      registerOffline({
        ready: () => {
          setReady(true);
          setTimeout(() => setReady(false), SHOWN_FOR_MILLISECONDS);
        },
        waiting: (act) => setUpdate(() => act),
      }),
    );
  });
  return (
    <Show when={text.latest}>
      {(words) => (
        <section class="frame-notices" aria-label={words().label}>
          <Stored text={words()} />
          <div role="alert">
            <Unsaved text={words()} />
          </div>
          <div role="status">
            <Show when={update()} keyed>
              {(act) => (
                <div class="notice">
                  <p>{words().waiting}</p>
                  <div class="row">
                    <button type="button" class="button button-main" onClick={() => act()}>
                      {words().update}
                    </button>
                    <button type="button" class="button" onClick={() => setUpdate(null)}>
                      {words().later}
                    </button>
                  </div>
                </div>
              )}
            </Show>
            <Show when={ready()}>
              <div class="notice">
                <p>{words().ready}</p>
                <button type="button" class="button" onClick={() => setReady(false)}>
                  {words().close}
                </button>
              </div>
            </Show>
          </div>
        </section>
      )}
    </Show>
  );
}

function Stored(props: { readonly text: OfflineText }): JSX.Element {
  const { stored, catalogue } = useApp();
  return (
    <>
      <Show when={stored.kind === 'corrupt' && stored}>
        {(found) => (
          <div class="notice notice-warning" role="alert">
            <p>{props.text.corrupt(found().keptAs)}</p>
            <a href={routeHash(catalogue().language, 'dossiers')}>{props.text.toDossiers}</a>
          </div>
        )}
      </Show>
      <Show when={stored.kind === 'refused'}>
        <p class="notice notice-warning">{props.text.refused}</p>
      </Show>
    </>
  );
}

function Unsaved(props: { readonly text: OfflineText }): JSX.Element {
  const { saving, dossier } = useApp();
  return (
    <Show when={saving() === 'failed'}>
      <div class="notice notice-bad">
        <p>{props.text.failed}</p>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${props.text.fileName}.json`, exportDossier(dossier.snapshot()))}
        >
          {props.text.export}
        </button>
      </div>
    </Show>
  );
}
