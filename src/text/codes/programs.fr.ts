import { formatMoney } from '../format.ts';
import type { ProgramsText } from './programs.ts';
import type { Wording } from './wording.ts';

const ABILITIES = ['reading', 'writing', 'listening', 'speaking'] as const;

function workFound(w: Wording): string {
  if (!w.has('workFrom')) return 'Aucun travail de ce genre n’est prouvé';
  const occupation = w.has('occupation') ? ` (CNP ${w.text('occupation')})` : '';
  return `${w.hours('hours')}${occupation} du ${w.date('workFrom')} au ${w.date('workUntil')}`;
}

const window = (w: Wording): string => `dans les ${w.years('withinYears')} précédant le jour visé`;

function levelsAsked(w: Wording): string {
  const scale = w.codes.names.scales.french;
  const levels = ABILITIES.map((ability) => w.text(`${ability}Asked`));
  if (new Set(levels).size === 1) return `${scale} ${levels[0] ?? ''} dans les quatre compétences`;
  const each = ABILITIES.map(
    (ability) => `${w.codes.names.abilities[ability]} ${w.text(`${ability}Asked`)}`,
  );
  return `${scale} ${each.join(', ')}`;
}

function levelsFound(w: Wording): string {
  if (!w.has('reading')) return 'Aucun résultat de test n’est valide ce jour-là';
  const levels = ABILITIES.map(
    (ability) => `${w.codes.names.abilities[ability]} ${w.text(ability)}`,
  );
  const taken = w.has('testDate') ? `, test du ${w.date('testDate')}` : '';
  return `${w.codes.names.scales.french} ${levels.join(', ')}${taken}`;
}

const languageSentence = (w: Wording): string => `${levelsFound(w)}; exigé : ${levelsAsked(w)}.`;
const workSentence = (asked: string) => (w: Wording) =>
  `${workFound(w)}; exigé : ${w.hours('hoursAsked')} ${asked}, ${window(w)}.`;

function funds(w: Wording): string {
  const family =
    w.count('familySize') === 1 ? 'd’une personne' : `de ${w.number('familySize')} personnes`;
  const children = w.raw('dependantsAssumed') === true ? ' (sans enfant à charge)' : '';
  const amount = w.has('amount')
    ? `${formatMoney(w.count('amount'), 'fr')} pour une famille ${family}${children}`
    : `un montant que nous n’avons pas, pour une famille ${family}${children}`;
  return [
    `À prouver : ${amount}.`,
    ...(w.raw('suspect') === true
      ? ['Le montant publié semble comporter une coquille : vérifiez-le.']
      : []),
    ...(w.raw('lastKnown') === true
      ? ['Il s’agit du dernier barème connu; un barème plus récent peut l’avoir remplacé.']
      : []),
    ...(w.raw('mayBeExempt') === true
      ? [
          'Aucun montant n’est exigé du candidat qui a un emploi réservé et qui est autorisé à travailler au Canada.',
        ]
      : []),
  ].join(' ');
}

/** The sentences for programs and categories, in French. */
export const programsFr: ProgramsText = {
  verdicts: { met: 'Satisfait', 'not-met': 'Non satisfait', unknown: 'Indéterminé' },
  membership: { met: 'Membre', 'not-met': 'Non-membre', unknown: 'Indéterminé' },
  programs: {
    fsw: { label: 'PTQF', phrase: 'le Programme des travailleurs qualifiés (fédéral)' },
    cec: { label: 'CEC', phrase: 'la catégorie de l’expérience canadienne' },
    fst: {
      label: 'PTMSF',
      phrase: 'le Programme des travailleurs de métiers spécialisés (fédéral)',
    },
  },
  toProve: 'À prouver par vous',
  criteria: {
    'work-continuous-one-occupation': {
      title: 'Une année de travail continu dans une profession qualifiée',
      sentence: workSentence('sans interruption dans une seule profession qualifiée'),
    },
    'work-in-canada': {
      title: 'Une année de travail qualifié au Canada',
      sentence: workSentence('de travail qualifié et autorisé au Canada'),
    },
    'work-in-trade': {
      title: 'Deux années de travail dans un métier spécialisé',
      sentence: workSentence('dans un seul métier spécialisé'),
    },
    'language-minimum': { title: 'Niveau linguistique minimal', sentence: languageSentence },
    'education-proven': {
      title: 'Un diplôme canadien, ou un diplôme étranger évalué',
      sentence: (w) =>
        w.raw('level') === 'less-than-secondary'
          ? 'Aucun diplôme n’est prouvé ce jour-là.'
          : `Prouvé : ${w.level('level')}.`,
    },
    'grid-points': {
      title: 'Points de la grille de sélection',
      sentence: (w) =>
        w.count('points') === w.count('greatest')
          ? `${w.number('points')} points sur ${w.number('outOf')}; ${w.number('pointsAsked')} sont exigés.`
          : `De ${w.number('points')} à ${w.number('greatest')} points sur ${w.number('outOf')}, selon ce qui n’est pas connu; ${w.number('pointsAsked')} sont exigés.`,
    },
    'offer-or-certificate': {
      title: 'Une offre d’emploi dans un métier, ou un certificat de compétence',
      sentence: (w) =>
        w.counted === true
          ? 'L’une des deux conditions est remplie.'
          : w.counted === false
            ? 'Aucune des deux conditions n’est remplie ce jour-là.'
            : 'On ne sait pas si l’une des deux conditions est remplie.',
    },
    'trade-certificate': {
      title: 'Certificat de compétence',
      sentence: (w) =>
        w.has('province') ? `Délivré par : ${w.province('province')}.` : 'Il n’y en a pas.',
    },
    'trade-offer': {
      title: 'Offre d’emploi dans un métier',
      sentence: (w) =>
        w.has('occupation')
          ? `Une offre dans la CNP ${w.text('occupation')}; exigé : à temps plein dans un métier spécialisé, pour au moins ${w.years('yearsAsked')}.`
          : `Aucune offre dans un métier n’est connue; exigé : à temps plein, pour au moins ${w.years('yearsAsked')}.`,
    },
    'settlement-funds': { title: 'Fonds d’établissement', sentence: funds },
    'settlement-funds-exempt': {
      title: 'Fonds d’établissement',
      sentence: () => 'Aucun n’est exigé : emploi réservé et autorisation de travailler au Canada.',
    },
    'outside-quebec': {
      title: 'Résidence hors du Québec',
      sentence: () =>
        'Vous devez avoir l’intention de vivre dans une province autre que le Québec ou dans un territoire.',
    },
    'trade-qualified': {
      title: 'Compétence dans le métier',
      sentence: () =>
        'Le travail doit suivre le jour où vous êtes devenu apte à exercer le métier de façon autonome.',
    },
    'category-experience': {
      title: 'Travail dans une seule profession de la liste',
      sentence: (w) =>
        `${workFound(w)}; exigé : ${w.hours('hoursAsked')} dans une seule profession de la liste${
          w.raw('canadianOnly') === true ? ' au Canada' : ''
        }${w.raw('continuous') === true ? ', sans interruption' : ''}, ${window(w)}.`,
    },
    'category-language': {
      title: 'Niveau linguistique de la catégorie',
      sentence: languageSentence,
    },
    'military-service': {
      title: 'Service dans une armée étrangère reconnue',
      sentence: (w) => `${w.years('years')} sans interruption sont exigés.`,
    },
    'military-offer': {
      title: 'Offre des Forces armées canadiennes',
      sentence: (w) =>
        `Une offre d’au moins ${w.years('years')} de service à temps plein est exigée.`,
    },
    'category-credential': {
      title: 'Diplôme exigé par la catégorie',
      sentence: (w) => `Prouvé : ${w.level('level')}; exigé : au moins ${w.level('levelAsked')}.`,
    },
    'not-in-profile': {
      title: 'Appartenance',
      sentence: () => 'Un profil ne contient pas les faits que cette catégorie exige.',
    },
  },
  missing: {
    'spouse-language': 'le niveau linguistique de l’époux ou du conjoint de fait',
    'own-canadian-study': 'deux années d’études à temps plein au Canada',
    'spouse-canadian-study':
      'deux années d’études à temps plein au Canada de l’époux ou du conjoint de fait',
    'own-canadian-work': 'une année de travail qualifié au Canada',
    'spouse-canadian-work': 'une année de travail au Canada de l’époux ou du conjoint de fait',
    'relative-in-canada': 'un proche parent adulte vivant au Canada',
    'arranged-employment': 'un emploi réservé',
    'settlement-funds': 'les fonds d’établissement',
    'outside-quebec': 'l’intention de vivre hors du Québec',
    'trade-qualified': 'depuis quand le métier peut être exercé',
    'publicly-funded-services': 'si le médecin a fourni des services financés par l’État',
    'military-service': 'le service militaire',
    'military-offer': 'une offre des Forces armées canadiennes',
    occupation: 'la profession',
  },
  missingLead: (facts) => `Inconnu ici : ${facts}.`,
  gridTotal: 'Total de la grille de sélection',
  confidences: {
    high: 'La liste est confirmée par sa publication.',
    medium: 'Une partie de la liste ou de sa règle n’est pas confirmée par une publication.',
    low: 'La liste n’est pas confirmée par une publication.',
  },
  uncertain: 'Aucune des sources consultées ne confirme la date ou le libellé de cette règle.',
};
