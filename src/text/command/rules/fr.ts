import type { RulesCommandText } from './en.ts';

export const rulesFr: RulesCommandText = {
  usage: '[--on DATE] [--diff DATE]',
  summary:
    'Montre la grille en vigueur un jour donné avec ses sources, ou ce qui diffère entre deux jours.',
  details: [
    'Affiche chaque facteur en vigueur avec son barème, le jour à partir duquel ce barème s’applique et les sources qui l’appuient.',
    'Avec --diff, affiche ce qui diffère entre les deux jours, le plus ancien en premier.',
  ],
  options: {
    on: { value: 'DATE', text: 'Le jour des règles (AAAA-MM-JJ). Par défaut aujourd’hui.' },
    diff: { value: 'DATE', text: 'Le jour à comparer.' },
  },
  examples: [
    { command: 'crs rules --on 2016-11-19', text: 'La grille du 19 novembre 2016.' },
    {
      command: 'crs rules --on 2025-03-24 --diff 2025-03-25',
      text: 'Ce qui a changé le 25 mars 2025.',
    },
  ],
  heading: (date, version) => `La grille le ${date} (dernière modification le ${version})`,
  columns: {
    factor: 'Facteur',
    from: 'Depuis le',
    withSpouse: 'Avec époux',
    withoutSpouse: 'Sans époux',
    source: 'Références',
  },
  maximum: 'Plafond',
  diffHeading: (before, after) => `Ce qui diffère entre le ${before} et le ${after}`,
  same: (before, after) => `Rien ne diffère entre le ${before} et le ${after}.`,
  changes: 'Modifications du droit entre les deux jours',
  before: (date) => `Avant (en vigueur depuis le ${date})`,
  after: (date) => `Après (en vigueur depuis le ${date})`,
  sources: 'Références',
};
