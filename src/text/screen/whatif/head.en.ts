/** The head of the page "What if", shown before the rest is fetched. */
export const whatIfHeadEn = {
  title: 'What would change your score',
  intro:
    'Put improvements side by side over your dossier: what each is worth, exactly, by itself and with the others, when, and for which programs.',
  example:
    'These are the facts of an invented person. Open your own dossier, or enter your facts, on the page “Score”.',
};

export type WhatIfHeadText = typeof whatIfHeadEn;
