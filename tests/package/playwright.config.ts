import { defineConfig } from '@playwright/test';

/** The package as others get it: packed, installed elsewhere, and used. `npm run build:package` comes first. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/package',
  reporter: [['list']],
  workers: 1,
  timeout: 180_000,
  use: {
    locale: 'en-CA',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] === undefined
        ? {}
        : { executablePath: process.env['CHROMIUM_PATH'] }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    },
  },
});
