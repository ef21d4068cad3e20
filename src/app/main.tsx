import { render } from 'solid-js/web';
import { isoDate } from '../engine/index.ts';
import { App } from './App.tsx';
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/print.css';
import { pageOf } from './pages/pages.ts';
import { createApp } from './state/createApp.ts';
import { openStore } from './state/dossiers/openStore.ts';
import { loadCatalogue, startLanguage } from './state/language.ts';
import { parseRoute } from './state/route.ts';
import { SHARED_PAGE, sharedIn } from './state/shared.ts';

/** The user's calendar day, not UTC's. */
function today() {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return isoDate(local.toISOString().slice(0, 10));
}

async function start(root: HTMLElement): Promise<void> {
  const shared = sharedIn(location.hash);
  const route = parseRoute(shared === null ? location.hash : `#/-/${SHARED_PAGE}`);
  const language = startLanguage(route);
  const page = pageOf(route.page);
  page.View.preload(language);
  const day = today();
  const [catalogue, store] = await Promise.all([loadCatalogue(language), openStore(day)]);
  if (route.language === null || route.page !== page.id) {
    // A link's dossier goes out of the address with it.
    history.replaceState(null, '', `#/${language}/${page.id}`);
  }
  const dispose = render(() => {
    const end = (): HTMLElement => {
      dispose();
      return root;
    };
    return <App app={createApp({ ...store, catalogue, shared, today: day, end })} />;
  }, root);
}

void start(document.getElementById('app') as HTMLElement);
