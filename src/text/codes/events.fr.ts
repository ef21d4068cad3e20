import { type EventsText, workOf } from './events.ts';

/** The phrases for events, in French. */
export const eventsFr: EventsText = {
  ofSpouse: (phrase) => `conjoint : ${phrase}`,
  events: {
    birthday: (p) => `anniversaire : ${p.years('age')}`,
    'age-held': (p) => `l’âge du jour de l’invitation compte toujours : ${p.years('age')}`,
    invitation: () => 'invitation à présenter une demande',
    'application-decided': () =>
      'fin de la demande : l’âge et les règles du jour comptent de nouveau',
    'test-taken': (p) => `résultat du ${p.date('date')} (${p.test('test')})`,
    'test-accepted': (p) => `début de l’acceptation du test (${p.test('test')})`,
    'test-expired': (p) => `expiration du résultat du ${p.date('date')} (${p.test('test')})`,
    'eca-issued': (p) => `évaluation (EDE) délivrée : ${p.level('level')}`,
    'credential-awarded': (p) => `diplôme obtenu : ${p.level('level')}`,
    'eca-expired': (p) => `expiration de l’évaluation (EDE) : ${p.level('level')}`,
    'classification-changed': () =>
      'changement de la Classification nationale des professions (CNP)',
    'year-completed': (p) => `${workOf(p)} : ${p.years('years')} à ce jour`,
    'year-lapsed': (p) =>
      `${workOf(p)} : retour à ${p.years('years')}, le travail plus ancien ne comptant plus`,
    'job-began': () => 'début d’un emploi',
    'job-ended': () => 'fin d’un emploi',
    'spouse-joined': () => 'début du mariage ou de l’union de fait',
    'nomination-began': () => 'début de la désignation',
    'nomination-ended': () => 'fin de la désignation',
    'certificate-began': () => 'début du certificat de compétence',
    'certificate-ended': () => 'fin du certificat de compétence',
    'offer-began': () => 'début de l’offre d’emploi',
    'offer-ended': () => 'fin de l’offre d’emploi',
    'sibling-adult': () => 'un frère ou une sœur atteint 18 ans',
    'rules-changed': (p) => `entrée en vigueur des règles du ${p.date('version')}`,
  },
};
