import type { Rolldown } from 'vite';

const inPackages = (...names: readonly string[]): RegExp =>
  new RegExp(`[\\\\/]node_modules[\\\\/](?:${names.join('|')})`);

/**
 * What every visit needs at once is one file, for many small ones compress badly; what comes after the first
 * view has names of its own, so that the size of that view can be measured without it.
 */
export const CHUNKS: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'initial', tags: ['$initial'], priority: 2 },
    // What nearly every page needs beside: a dozen small files would each cost a round trip.
    {
      name: 'common',
      test: /[\\/]src[\\/](?:app[\\/](?:components[\\/](?!Citations|Erased|noc|severity|.*TermPopover)|state[\\/](?:afterPaint|renderQueue|rounds|keptRounds)\.ts)|text[\\/](?:format|codes[\\/](?:grid|issues|names|notes|places|wording))\.ts)/,
      includeDependenciesRecursively: false,
      priority: 1,
    },
    { name: 'chart', test: inPackages('chart\\.js', '@kurkle', 'chartjs-plugin-annotation') },
    // What these share with the first view must not draw it in there.
    {
      name: 'reason',
      test: /[\\/]pages[\\/]score[\\/]reason[\\/]/,
      includeDependenciesRecursively: false,
    },
    {
      name: 'sources',
      test: /[\\/]codes[\\/]sources|Citations/,
      includeDependenciesRecursively: false,
    },
    { name: 'kobalte', test: inPackages('@kobalte', '@floating-ui', '@internationalized') },
    {
      name: 'offline',
      test: /[\\/]src[\\/](?:app[\\/]offline|text[\\/]screen[\\/]offline)[\\/]/,
      includeDependenciesRecursively: false,
    },
  ],
};
