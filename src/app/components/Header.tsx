import { For, type JSX, Show } from 'solid-js';
import type { Language } from '../../text/language.ts';
import { type PageId, PAGES } from '../pages/pages.ts';
import { useApp } from '../state/app.ts';
import { routeHash } from '../state/route.ts';

const OTHER: Readonly<Record<Language, Language>> = { en: 'fr', fr: 'en' };

export function Header(props: { readonly page: PageId }): JSX.Element {
  const { catalogue, dossiers, route } = useApp();
  const shell = () => catalogue().shell;
  const language = () => catalogue().language;
  const isCurrent = (id: string): boolean => id === props.page;
  const dossierName = (): string => {
    const { name, example } = dossiers.current();
    return name ?? (example === null ? shell().dossier.unnamed : shell().dossier.example);
  };
  return (
    <header class="site-header">
      <div class="site-header-row">
        <a class="site-name" href={routeHash(language(), PAGES[0]!.id)}>
          <span class="site-mark" aria-hidden="true" />
          {shell().product}
        </a>
        <a class="open-dossier" href={routeHash(language(), 'dossiers')}>
          {shell().dossier.open(dossierName())}
        </a>
        <div class="site-choices">
          <a
            class="language-switch"
            href={routeHash(OTHER[language()], props.page, route().place)}
            lang={OTHER[language()]}
            hreflang={OTHER[language()]}
          >
            {shell().language.other}
          </a>
        </div>
      </div>
      <Show when={PAGES.length > 1}>
        <nav class="site-nav" aria-label={shell().navLabel}>
          <ul>
            <For each={PAGES}>
              {({ id }) => (
                <li>
                  <a
                    href={routeHash(language(), id)}
                    aria-current={isCurrent(id) ? 'page' : undefined}
                  >
                    {shell().pages[id]}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </nav>
      </Show>
    </header>
  );
}
