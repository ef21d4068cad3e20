import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { isLanguage, type Language, languageOf } from '../../text/language.ts';
import type { CodesText } from '../../text/codes/text.ts';
import type { ShellText } from '../../text/screen/shell/en.ts';
import { preference } from './preference.ts';
import type { Route } from './route.ts';

/** What every page reads; a page's own sentences are loaded with the page (`lazyView`). */
export interface Catalogue {
  readonly language: Language;
  readonly shell: ShellText;
  /** The words for the engine's codes. */
  readonly codes: CodesText;
}

type Words = Omit<Catalogue, 'language'>;

const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => {
    const [{ shellEn }, { codesEn }] = await Promise.all([
      import('../../text/screen/shell/en.ts'),
      import('../../text/codes/en.ts'),
    ]);
    return { shell: shellEn, codes: codesEn };
  },
  fr: async () => {
    const [{ shellFr }, { codesFr }] = await Promise.all([
      import('../../text/screen/shell/fr.ts'),
      import('../../text/codes/fr.ts'),
    ]);
    return { shell: shellFr, codes: codesFr };
  },
};

const kept = preference('crs-recount:language');

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return { language, ...(await LOADERS[language]()) };
}

/** The address decides, then the last choice, then the browser. */
export function startLanguage(route: Route): Language {
  const last = kept.read();
  return route.language ?? (isLanguage(last) ? last : languageOf(navigator.language));
}

/** The catalogue in use follows the address: the old language stays on screen until the new one is here. */
export function createLanguage(route: Accessor<Route>, first: Catalogue): Accessor<Catalogue> {
  const [catalogue, setCatalogue] = createSignal(first);
  createEffect(
    on(
      () => route().language,
      (language) => {
        if (language === null || language === catalogue().language) return;
        void loadCatalogue(language).then((loaded) => {
          if (route().language === language) setCatalogue(loaded);
        });
      },
    ),
  );
  createEffect(() => {
    const { language } = catalogue();
    document.documentElement.lang = `${language}-CA`;
    kept.write(language);
  });
  return catalogue;
}
