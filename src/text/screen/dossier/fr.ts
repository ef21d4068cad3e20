import { plural } from '../../format.ts';
import type { DossierText } from './text.ts';

export const dossierFr: DossierText = {
  heading: 'Les faits',
  intro: 'Ce que disent vos documents, avec leurs dates. La note suit à mesure que vous écrivez.',
  saving: {
    saved: 'Enregistré sur cet appareil',
    pending: 'Enregistrement…',
    failed:
      'Vos modifications n’ont pu être enregistrées sur cet appareil (espace plein ou désactivé). Exportez le fichier pour les conserver.',
    corrupt: (key) =>
      `Ce qui était enregistré sur cet appareil est illisible. Rien n’a été effacé : le contenu est conservé dans ce navigateur sous « ${key} ».`,
    refused:
      'Ce navigateur ne permet pas d’enregistrer sur cet appareil. Exportez le fichier pour conserver votre travail.',
  },
  file: {
    heading: 'Fichier',
    export: 'Exporter',
    import: 'Importer',
    example: 'Charger l’exemple',
    empty: 'Commencer à vide',
    drop: 'Déposez ici un fichier de dossier pour l’ouvrir',
    fileName: 'recalcul-scg',
    imported: (name) => `« ${name} » est ouvert.`,
    exampleOpened: 'L’exemple est ouvert.',
    emptyOpened: 'Le formulaire est vide.',
    refused: (name) =>
      `« ${name} » n’a pas été ouvert, et vos faits sont inchangés. Dans le fichier :`,
    openAnyway: 'L’ouvrir et le corriger ici',
    unreadable: 'Le fichier n’a pu être lu sur cet appareil.',
  },
  undo: {
    removed: (row) => `Retiré : ${row}.`,
    undo: 'Annuler',
    restored: (row) => `Rétabli : ${row}.`,
  },
  toMend: (count) => `${count} à corriger`,
  notKnown: 'Inconnu',
  rows: {
    add: {
      languageTests: 'Ajouter un test de langue',
      credentials: 'Ajouter un diplôme',
      jobs: 'Ajouter un emploi',
      siblings: 'Ajouter un frère ou une sœur',
    },
    none: {
      languageTests: 'Aucun test pour l’instant.',
      credentials: 'Aucun diplôme pour l’instant.',
      jobs: 'Aucun emploi pour l’instant.',
      siblings: 'Aucun frère ni aucune sœur au Canada.',
    },
    remove: 'Retirer',
    duplicate: 'Dupliquer',
    of: (action, row) => `${action} : ${row}`,
  },
  sections: {
    dates: 'Dates du dossier',
    candidate: 'Vous',
    languageTests: 'Tests de langue',
    credentials: 'Études',
    jobs: 'Travail',
    spouse: 'Époux ou conjoint de fait',
    additional: 'Désignation, offre, famille au Canada',
    spousePart: (part) => `Époux ou conjoint : ${part}`,
  },
  hints: {
    date: 'Année-mois-jour, par exemple 2023-01-14',
    untilJob: 'Laissez vide si l’emploi se poursuit.',
    score: (min, max, step) =>
      step === '1' ? `De ${min} à ${max}` : `De ${min} à ${max}, par pas de ${step}`,
    marks: (marks) => `ou ${marks}`,
    round: 'Son numéro, comme dans la liste des rondes',
    claimedTotal: 'La note que le profil affichait',
    firstOfficialLanguage: 'Sans choix, l’ordre le plus avantageux est retenu.',
    eca: 'Requise pour un diplôme obtenu hors du Canada.',
    eligibleCanadianStudy:
      'Au moins huit mois, à temps plein et au Canada pendant au moins la moitié du programme, avec un statut légal.',
    hours: 'Heures d’une semaine ordinaire',
    authorized: 'Un permis de travail, ou le droit de travailler sans permis',
    letter: 'Complète : titre, fonctions, heures, salaire et dates, signée par l’employeur',
    noc: 'Cherchez par code, titre ou mots',
    since: 'Laissez vide si elle a commencé avant toutes les dates du dossier.',
    dates: 'Il en faut au moins une.',
  },
  firstLanguageBest: 'La plus avantageuse',
  otherBody: 'Un autre organisme',
  add: {
    eca: 'Ajouter son évaluation (EDE)',
    spouse: 'Ajouter un époux ou un conjoint de fait',
    tradeCertificate: 'Ajouter un certificat de compétence',
    nomination: 'Ajouter une désignation',
    offer: 'Ajouter une offre d’emploi',
  },
  remove: {
    eca: 'Retirer l’évaluation',
    spouse: 'Retirer l’époux ou le conjoint',
    tradeCertificate: 'Retirer le certificat',
    nomination: 'Retirer la désignation',
    offer: 'Retirer l’offre',
  },
  noc: {
    show: 'Afficher les professions',
    results: (count) => `${count} ${plural(count, 'profession', 'professions', 'fr')}`,
    none: 'Aucune profession ne contient tous ces mots.',
  },
  ongoing: 'maintenant',
  total: (points, date) => `${points} le ${date}`,
};
