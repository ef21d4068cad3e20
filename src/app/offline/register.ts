import { Workbox } from 'workbox-window';

/** What the service worker has to say to the user. */
export interface OfflineEvents {
  /** Everything is on the device: the app opens without a network from now on. */
  readonly ready: () => void;
  /** A new version waits; `update` puts it in the place of this one and opens it. */
  readonly waiting: (update: () => void) => void;
}

/** How often a page that stays open looks for a new version. */
const HOUR_IN_MILLISECONDS = 3_600_000;

/** Keeps the app on the device. A browser that refuses shows everything all the same, with a network. */
export async function registerOffline(events: OfflineEvents): Promise<void> {
  const worker = new Workbox('./sw.js');
  worker.addEventListener('activated', ({ isUpdate }) => {
    if (isUpdate !== true) events.ready();
  });
  worker.addEventListener('waiting', () => {
    worker.addEventListener('controlling', () => location.reload());
    events.waiting(() => worker.messageSkipWaiting());
  });
  try {
    await worker.register();
    setInterval(() => void worker.update().catch(() => undefined), HOUR_IN_MILLISECONDS);
  } catch {
    // Private windows and file: addresses have no service workers.
  }
}
