import type { WhatIfHeadText } from './head.en.ts';

export const whatIfHeadFr: WhatIfHeadText = {
  title: 'Ce qui changerait votre note',
  intro:
    'Comparez des améliorations à partir de votre dossier : ce que chacune vaut exactement, seule et avec les autres, à quel moment, et pour quels programmes.',
  example:
    'Voici les faits d’une personne fictive. Ouvrez votre propre dossier, ou saisissez vos faits, à la page « Note ».',
};
