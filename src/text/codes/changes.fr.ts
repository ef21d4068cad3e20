import type { WhatIfText } from './changes.ts';

const whose = (isSpouse: boolean): string => (isSpouse ? 'conjoint : ' : '');

/** The sentences for changes, in French. */
export const whatIfFr: WhatIfText = {
  kinds: {
    'language-test': 'Test linguistique',
    'credential-assessment': 'Évaluation (EDE) d’un diplôme détenu',
    credential: 'Diplôme supplémentaire',
    work: 'Travail qualifié',
    'stop-work': 'Départ de l’emploi',
    'trade-certificate': 'Certificat de compétence',
    nomination: 'Désignation d’une province ou d’un territoire',
    'job-offer': 'Offre d’emploi réservé',
    sibling: 'Frère ou sœur au Canada',
    'spouse-accompanying': 'Époux ou conjoint qui accompagne',
    'swap-principal': 'Conjoint comme demandeur principal',
    'swap-languages': 'Autre langue officielle en premier',
    time: 'Passage du temps',
  },
  changes: {
    'language-test': ({ language, levels, test, isSpouse }) =>
      `${whose(isSpouse)}${test ?? `test (${language.toLowerCase()})`}${levels === '' ? '' : `, ${levels}`}`,
    'credential-assessment': ({ isSpouse }) =>
      `${whose(isSpouse)}évaluation (EDE) d’un diplôme détenu`,
    credential: ({ words, isSpouse }) =>
      `${whose(isSpouse)}${words.level('level')} (${words.country('country')})`,
    work: ({ change, words, isSpouse }) =>
      `${whose(isSpouse)}${change.months} mois de travail qualifié (${words.country('country')})`,
    'stop-work': ({ isSpouse }) => `${whose(isSpouse)}fin des emplois en cours`,
    'trade-certificate': ({ words }) => `certificat de compétence (${words.province('province')})`,
    nomination: ({ words }) => `désignation (${words.province('province')})`,
    'job-offer': ({ change }) => `offre d’emploi réservé, CNP ${change.noc}`,
    sibling: () => 'documents d’un frère ou d’une sœur au Canada',
    'spouse-accompanying': ({ change }) =>
      change.accompanying ? 'le conjoint accompagne' : 'le conjoint n’accompagne pas',
    'swap-principal': () => 'conjoint comme demandeur principal',
    'swap-languages': ({ change, words }) =>
      change.first === null
        ? 'l’autre langue officielle en premier'
        : `${words.language('first')} en premier`,
    time: ({ change, words }) =>
      change.until === null
        ? `${change.months} mois passent`
        : `le temps passe jusqu’au ${words.date('until')}`,
  },
  remarks: {
    'no-spouse': () => 'Le dossier ne contient ni époux ni conjoint.',
    'spouse-cannot-apply': () =>
      'Un conjoint citoyen ou résident permanent ne peut pas être le demandeur principal.',
    'no-credential': () => 'Aucun diplôme étranger du dossier n’attend d’évaluation.',
    'no-such-credential': (w) => `Il n’y a pas de diplôme numéro ${w.number('credential')}.`,
    'credential-is-canadian': () => 'Un diplôme canadien n’a pas besoin d’évaluation.',
    'no-second-language': () => 'Une seule langue officielle a fait l’objet d’un test.',
    'level-not-on-test': (w) =>
      `${w.test('test')} ne montre pas ce niveau (${w.abilities('abilities')}); le niveau inférieur le plus proche a été retenu.`,
    'levels-missing': (w) =>
      `Un premier test demande un niveau dans chaque habileté : ${w.abilities('abilities')}.`,
    'facts-missing': (w) => `Il faut en savoir plus : ${w.list('facts')}.`,
    'under-a-year': (w) =>
      `Un profil compte des années entières : ${w.number('months')} mois font ${w.years('years')}.`,
  },
  whys: {
    'fact-unchanged': () => 'Ce qu’il montre est déjà acquis, ou dépassé.',
    'not-counted': ({ note }) => note,
    'not-in-force': ({ factor, words }) =>
      `${factor} : aucun point n’est attribué depuis le ${words.date('from')}.`,
    'counts-for-eligibility': () =>
      'Une offre admissible compte toujours pour les exigences de certains programmes (points de la grille des travailleurs qualifiés, fonds, métiers spécialisés).',
    'same-row': ({ factor }) => `${factor} : la ligne suivante de la grille n’est pas atteinte.`,
    'factor-full': ({ factor, words }) =>
      `${factor} : le maximum de ${words.number('limit')} points est déjà atteint.`,
    'section-full': ({ section, words }) =>
      `${section} : le maximum de la section, ${words.number('limit')} points, est déjà atteint.`,
    offset: ({ rising, falling }) =>
      rising === ''
        ? `Des points sont perdus : ${falling}.`
        : `Ce qui est gagné (${rising}) est perdu ailleurs (${falling}).`,
    'only-together': () => 'Seul, il ne donne rien; avec les autres changements, si.',
  },
  slots: {
    firstLanguage: 'Première langue officielle',
    secondLanguage: 'Seconde langue officielle',
    spouseLanguage: 'Langue du conjoint',
  },
  inputs: {
    age: 'Âge : le prochain anniversaire',
    education: 'Scolarité',
    canadianWorkYears: 'Années de travail au Canada',
    foreignWorkYears: 'Années de travail à l’étranger',
    tradeCertificate: 'Certificat de compétence',
    nomination: 'Désignation',
    arrangedEmployment: 'Emploi réservé',
    canadianStudy: 'Études au Canada',
    sibling: 'Frère ou sœur au Canada',
    spouseEducation: 'Scolarité du conjoint',
    spouseCanadianWorkYears: 'Années de travail du conjoint au Canada',
    spouseAccompanying: 'Conjoint qui accompagne',
    languageOrder: 'Ordre des langues officielles',
  },
  allFour: (slot) => `${slot} : les quatre habiletés`,
  ability: (slot, ability) => `${slot} : ${ability}`,
  notInForce: (name) =>
    `Hypothèse « ${name} » : pas en vigueur. Les valeurs sont celles de l’utilisateur.`,
};
