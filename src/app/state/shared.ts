import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { routeHash } from './route.ts';
import type { Language } from '../../text/language.ts';

/** A dossier that a link brought, until the user has said what is to become of it. */
export interface SharedState {
  /** As the link holds it (`share/link.ts`); null when there is none. */
  readonly packed: Accessor<string | null>;
  readonly dismiss: () => void;
}

const SHARED = /^#share=([\w-]+)$/;

export const sharedIn = (hash: string): string | null => SHARED.exec(hash)?.[1] ?? null;
export const sharedHash = (packed: string): string => `#share=${packed}`;

/** The page on which one says what is to become of it. */
export const SHARED_PAGE = 'dossiers';

/** Takes what a link brings out of the address, at first and later, so that it stays in no history of this tab. */
export function createShared(first: string | null, language: Accessor<Language>): SharedState {
  const [packed, setPacked] = createSignal(first);
  const take = (): void => {
    const found = sharedIn(location.hash);
    if (found === null) return;
    setPacked(found);
    history.replaceState(null, '', routeHash(language(), SHARED_PAGE));
  };
  addEventListener('hashchange', take);
  onCleanup(() => removeEventListener('hashchange', take));
  return { packed, dismiss: () => setPacked(null) };
}
