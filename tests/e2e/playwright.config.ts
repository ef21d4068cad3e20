import { defineConfig } from '@playwright/test';

/** Several can run side by side: `E2E_PORT=4400 E2E_DIST=node_modules/.cache/mine npm run test:e2e`. */
const PORT = Number(process.env['E2E_PORT'] ?? 4391);
const DIST = process.env['E2E_DIST'] ?? 'dist/app';

/** The built app in Debian's Chromium; `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // Emptied at each start: what others keep in test-results stays.
  outputDir: '../../test-results/browser',
  reporter: [['list']],
  fullyParallel: true,
  workers: 2,
  // A busy machine is no fault of the page's.
  timeout: 90_000,
  retries: process.env['CI'] === undefined ? 0 : 2,
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'en-CA',
    // Each page would keep the whole app on the device; `offline.spec.ts` lets it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] === undefined
        ? {}
        : { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${DIST} --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
