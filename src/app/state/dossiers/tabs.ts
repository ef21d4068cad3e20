/** What tabs tell one another. */
export type Notice =
  { readonly kind: 'changed'; readonly id: string } | { readonly kind: 'erased' };

export interface Tabs {
  readonly tell: (notice: Notice) => void;
  /** Hears the other tabs; returns how to stop. */
  readonly hear: (listener: (notice: Notice) => void) => () => void;
}

const CHANNEL = 'crs-recount';

/** Tabs of the same origin, where the browser lets them speak. */
export function browserTabs(): Tabs {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => {}, hear: () => () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    tell: (notice) => channel.postMessage(notice),
    hear: (listener) => {
      const take = (event: MessageEvent<Notice>): void => listener(event.data);
      channel.addEventListener('message', take);
      return () => channel.removeEventListener('message', take);
    },
  };
}

/** A name for this page load. */
export function newName(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return high.toString(36) + low.toString(36);
}
