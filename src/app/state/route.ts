import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { isLanguage, type Language } from '../../text/language.ts';

/** What the address says: `#/fr/score`. A part that is absent or unknown is null. */
export interface Route {
  readonly language: Language | null;
  readonly page: string | null;
  /** Where on the page: what follows in the address, empty when nothing does. */
  readonly place: string;
}

export function parseRoute(hash: string): Route {
  const [language, page, ...place] = hash.replace(/^#\/?/, '').split(/[/?]/);
  return {
    language: isLanguage(language) ? language : null,
    page: page || null,
    place: place.join('/'),
  };
}

export const routeHash = (language: Language, page: string, place = ''): string =>
  `#/${language}/${page}${place === '' ? '' : `/${place}`}`;

/** The address as a signal; the site is static, so that the hash alone holds where one is. */
export function createRoute(): Accessor<Route> {
  const [route, setRoute] = createSignal(parseRoute(location.hash), {
    equals: (a, b) => a.language === b.language && a.page === b.page && a.place === b.place,
  });
  const follow = (): void => void setRoute(parseRoute(location.hash));
  addEventListener('hashchange', follow);
  onCleanup(() => removeEventListener('hashchange', follow));
  return route;
}
