import type { NotesText } from './text.ts';

const OFFERS: Readonly<Record<string, string>> = {
  nomination: 'de la désignation',
  certificate: 'du certificat de compétence',
  offer: 'de l’offre d’emploi',
};

/** Époux ou conjoint de fait, et points supplémentaires. */
export const additionalNotesFr = {
  'spouse-counted': () =>
    'L’époux ou conjoint de fait accompagne le candidat et n’est ni citoyen ni résident permanent : la note est celle d’un candidat avec époux ou conjoint.',
  'spouse-not-accompanying': () =>
    'L’époux ou conjoint de fait n’accompagne pas le candidat : la note est celle d’un candidat sans époux ou conjoint.',
  'spouse-resident': (p) =>
    `L’époux ou conjoint de fait est ${p.text('status') === 'citizen' ? 'citoyen canadien' : 'résident permanent du Canada'} : la note est celle d’un candidat sans époux ou conjoint.`,
  'spouse-not-yet': (p) =>
    `L’union a débuté le ${p.date('since')}, après le ${p.date('on')} : à cette date, la note est celle d’un candidat sans époux ou conjoint.`,
  'spouse-fact-missing': (p) =>
    `Donnée inconnue sur l’époux ou conjoint de fait : ${p.field('fact')}. Inscrivez-la pour établir s’il est pris en compte.`,
  'nomination-counted': (p) =>
    `La désignation (${p.province('province')}) est valable ${p.period()}.`,
  'nomination-not-yet': (p) =>
    `La désignation débute le ${p.date('from')}, après le ${p.date('on')} : elle ne compte pas à cette date.`,
  'nomination-ended': (p) =>
    `La désignation a pris fin le ${p.date('until')}, avant le ${p.date('on')} : elle ne compte pas à cette date.`,
  'certificate-counted': (p) =>
    `Le certificat de compétence (${p.province('province')}) est valable ${p.period()}.`,
  'certificate-not-yet': (p) =>
    `Le certificat de compétence débute le ${p.date('from')}, après le ${p.date('on')} : il ne compte pas à cette date.`,
  'certificate-ended': (p) =>
    `Le certificat de compétence a pris fin le ${p.date('until')}, avant le ${p.date('on')} : il ne compte pas à cette date.`,
  'grant-date-missing': (p) =>
    `Le premier jour ${OFFERS[p.text('what')] ?? p.text('what')} est inconnu, et l’on ne peut dire si le document compte. Inscrivez-le.`,
  'offer-counted': (p) =>
    `L’offre d’emploi (CNP ${p.text('noc')}, ${p.text('kind') === 'senior-management' ? 'cadre supérieur' : 'autre travail qualifié'}) est valable ${p.period()}.`,
  'offer-not-yet': (p) =>
    `L’offre d’emploi débute le ${p.date('from')}, après le ${p.date('on')} : elle ne compte pas à cette date.`,
  'offer-ended': (p) =>
    `L’offre d’emploi a pris fin le ${p.date('until')}, avant le ${p.date('on')} : elle ne compte pas à cette date.`,
  'offer-not-skilled': (p) =>
    `Le code ${p.text('noc')} de la CNP (${p.occupationLevel()}) n’est pas du travail qualifié : l’offre d’emploi ne compte pas.`,
  'offer-noc-missing': () =>
    'Le code de la CNP de l’offre d’emploi est inconnu, et l’on ne peut dire si elle compte. Inscrivez-le.',
  'offer-worth-nothing': (p) =>
    `Depuis le ${p.date('from')}, une offre d’emploi ne vaut aucun point.`,
  'sibling-counted': () =>
    'Ce frère ou cette sœur a l’âge adulte, est citoyen ou résident permanent et vit au Canada : pris en compte.',
  'sibling-under-18': () =>
    'Ce frère ou cette sœur a moins de 18 ans à cette date : non pris en compte.',
  'sibling-not-in-canada': () =>
    'Ce frère ou cette sœur ne vit pas au Canada : non pris en compte.',
  'sibling-not-resident': () =>
    'Ce frère ou cette sœur n’est ni citoyen ni résident permanent du Canada : non pris en compte.',
  'sibling-fact-missing': (p) =>
    `Donnée inconnue sur ce frère ou cette sœur : ${p.field('fact')}. Inscrivez-la pour établir si les points sont dus.`,
} satisfies Partial<NotesText>;
