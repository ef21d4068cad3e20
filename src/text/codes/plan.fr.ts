import { eventsFr } from './events.fr.ts';
import type { PlanText } from './plan.ts';

/** The sentences for plans, in French. */
export const planFr: PlanText = {
  events: eventsFr,
  lanes: {
    day: 'À temps plein : une à la fois',
    preparation: 'En plus du travail ou des études : une à la fois',
    'spouse-day': 'Conjoint, à temps plein : une à la fois',
    'spouse-preparation': 'Conjoint, en plus du travail ou des études : une à la fois',
    paperwork: 'Attente : autant qu’on veut à la fois',
  },
  price: (date, cost, effort) => `au plus tard le ${date}, ${cost}, effort ${effort}`,
  none: (target, highest, date) =>
    `Aucun plan n’atteint ${target}. Le plus haut total d’ici cinq ans est ${highest}, le ${date}.`,
  searched: (considered, sets) =>
    `${considered} ensembles d’actions examinés au lieu de ${sets}; aucun des autres ne peut faire partie de la réponse.`,
  caution: [
    'Un plan compte sur des résultats dont personne ne peut être sûr, et sur les règles en vigueur aujourd’hui.',
    'Les mois, le coût et l’effort sont des ordres de grandeur à modifier, non des prix ni des promesses.',
  ],
};
