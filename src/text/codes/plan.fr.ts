import type { PlanText } from './plan.ts';

const whose = (isSpouse: boolean, phrase: string): string =>
  isSpouse ? `conjoint : ${phrase}` : phrase;

/** The sentences for plans, in French. */
export const planFr: PlanText = {
  events: {
    birthday: ({ words }) => `anniversaire : ${words.number('age')} ans`,
    'test-counts': ({ words, isSpouse }) => whose(isSpouse, `résultat du ${words.test('test')}`),
    'test-expires': ({ words, isSpouse }) => whose(isSpouse, `expiration du ${words.test('test')}`),
    'test-accepted': ({ words, isSpouse }) =>
      whose(isSpouse, `${words.test('test')} accepté à partir de ce jour`),
    'credential-awarded': ({ words, isSpouse }) =>
      whose(isSpouse, `diplôme obtenu (${words.level('level')})`),
    'eca-counts': ({ words, isSpouse }) =>
      whose(isSpouse, `évaluation (EDE) délivrée (${words.level('level')})`),
    'eca-expires': ({ words, isSpouse }) =>
      whose(isSpouse, `expiration de l’évaluation (EDE) (${words.level('level')})`),
    'job-starts': ({ isSpouse }) => whose(isSpouse, 'début d’un emploi'),
    'job-ends': ({ isSpouse }) => whose(isSpouse, 'fin d’un emploi'),
    'work-year-reached': ({ words, work }) => `${work} : ${words.years('years')} à ce jour`,
    'work-year-lost': ({ words, work }) =>
      `${work} : il ne reste que ${words.years('years')} dans la période qui compte`,
    'certificate-starts': () => 'début du certificat de compétence',
    'certificate-ends': () => 'fin du certificat de compétence',
    'nomination-starts': () => 'début de la désignation',
    'nomination-ends': () => 'fin de la désignation',
    'offer-starts': () => 'début de l’offre d’emploi',
    'offer-ends': () => 'fin de l’offre d’emploi',
    'sibling-adult': () => 'majorité d’un frère ou d’une sœur',
    'spouse-since': () => 'mariage ou union de fait',
    invitation: () => 'invitation à présenter une demande',
    'application-decided': () => 'fin de la demande : nouveau classement',
    'rules-change': () => 'changement des règles',
    'work-rules-change': () => 'changement de la classification des professions',
  },
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
