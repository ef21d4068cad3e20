import type { VitePWAOptions } from 'vite-plugin-pwa';

/**
 * The app installed and without a network: every file is kept on the first visit, and a new version waits
 * for the user's word (`src/app/offline`). Paths are relative, so that it can be served from any folder.
 */
export const offline: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  workbox: {
    globPatterns: ['**/*.{js,mjs,css,html,svg,png,json,wasm,bcmap,pfb,ttf}'],
    maximumFileSizeToCacheInBytes: 8_000_000,
    navigateFallback: 'index.html',
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    sourcemap: false,
  },
  manifest: {
    id: './',
    name: 'CRS Recount · Recalcul SCG',
    short_name: 'CRS · SCG',
    description:
      'Your Express Entry score, recounted from your documents · Votre note Entrée express, recalculée à partir de vos documents',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#1d4f7c',
    background_color: '#f3f6f8',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
};
