import { render } from 'solid-js/web';
import { isoDate } from '../engine/index.ts';
import { App } from './App.tsx';
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import { pageOf } from './pages/pages.ts';
import { createApp } from './state/createApp.ts';
import { localDraftStorage } from './state/dossier/storage.ts';
import { loadCatalogue, startLanguage } from './state/language.ts';
import { parseRoute } from './state/route.ts';

/** The user's calendar day, not UTC's. */
function today() {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return isoDate(local.toISOString().slice(0, 10));
}

async function start(root: HTMLElement): Promise<void> {
  const route = parseRoute(location.hash);
  const language = startLanguage(route);
  const page = pageOf(route.page);
  page.View.preload(language);
  const storage = localDraftStorage();
  const [catalogue, stored] = await Promise.all([loadCatalogue(language), storage.load()]);
  if (route.language === null || route.page !== page.id) {
    history.replaceState(null, '', `#/${language}/${page.id}`);
  }
  render(() => <App app={createApp({ catalogue, stored, storage, today: today() })} />, root);
}

void start(document.getElementById('app') as HTMLElement);
