import { auditFr } from '../../codes/audit.fr.ts';
import { programsFr } from '../../codes/programs.fr.ts';
import type { AuditPageText, AuditScreenText } from './en.ts';

export const auditScreenFr: AuditScreenText = {
  title: 'Vérifier mon dossier',
  intro:
    'Ce qu’un agent pourrait remettre en question dans votre dossier, et comment y remédier : la note, les documents, la cohérence des dates et les critères aux jours que la loi regarde.',
  exampleTag: 'Exemple',
  example: 'Ce dossier est inventé. Inscrivez le vôtre pour le vérifier.',
  stale: 'Un champ ne peut être lu : voici la vérification d’avant vos dernières modifications.',
  noDossier: 'Il n’y a pas encore de dossier à vérifier.',
  toDossier: 'Aller au dossier',
  summary: {
    heading: 'Ce qui a été trouvé',
    asOf: (date) => `Vérifié en date du ${date}.`,
    round: (number, date, cutOff) =>
      `Par rapport à la ronde ${number} du ${date}, dont la note minimale était de ${cutOff}.`,
    noRound:
      'La ronde de l’invitation est inconnue : ni note minimale, ni programme, ni catégorie ne sont vérifiés.',
    imported: (date) =>
      `La ronde de l’invitation est prise du fichier officiel que vous avez importé le ${date}, et non des rondes fournies avec cette application.`,
    clean:
      'Rien à remettre en question n’a été trouvé. L’agent peut tout de même apprécier autrement.',
    filter: 'Afficher',
    count: (severity, count) => `${severity} : ${count}`,
    meanings: {
      error: 'Tel quel, cela contredit la déclaration, la loi ou le dossier lui-même.',
      warning: 'L’agent peut le remettre en question.',
      notice: 'Bon à savoir ou à prévoir.',
    },
    shown: (shown, of) => `${shown} sur ${of} affichés.`,
    print: 'Imprimer',
  },
  families: {
    intros: {
      score: 'La note déclarée et la note minimale, mises à l’épreuve des documents.',
      documents: 'Lettres, tests et évaluations : présents, complets et valides au jour dit.',
      consistency: 'Dates, emplois, études et unions qui se contredisent.',
      criteria:
        'Le programme et la catégorie, à l’envoi de l’invitation et à la réception de la demande.',
    },
    none: 'Rien n’a été trouvé ici.',
    hidden: (count) =>
      count === 1
        ? 'Un constat est masqué par le choix ci-dessus.'
        : `${count} constats sont masqués par le choix ci-dessus.`,
  },
  finding: { where: 'Où :', why: 'Pourquoi :', mend: 'Que faire :', sources: 'Sources :' },
  expiry: {
    heading: 'Jusqu’à quand vos documents sont valides',
    intro: 'Un test et une évaluation doivent être valides au moment où la demande est reçue.',
    none: 'Aucun test ni aucune évaluation datés ne figurent au dossier.',
    states: { expired: 'Expiré', soon: 'Expire bientôt', valid: 'Valide' },
  },
  criteria: {
    heading: 'Les critères au jour dit',
    intro:
      'Les critères minimaux de chaque programme et l’appartenance à chaque catégorie, condition par condition.',
    day: 'Jour',
    today: 'Aujourd’hui',
    days: {
      profile: 'Profil',
      invitation: 'Invitation',
      application: 'Demande',
      decision: 'Décision',
    },
    on: (date) => `Le ${date}`,
    programs: 'Programmes',
    any: (verdict) => `Au moins un programme : ${verdict}`,
    categories: 'Catégories',
    noCategories: 'Aucune catégorie n’était en vigueur ce jour-là.',
    toFind: 'Encore inconnu :',
    law: 'Disposition :',
    grid: 'La grille de 100 points, partie par partie',
    factor: 'Facteur',
    points: 'Points',
    most: 'Maximum',
    between: (least, greatest) => `${least} à ${greatest}`,
  },
};

export const auditPageFr: AuditPageText = {
  screen: auditScreenFr,
  audit: auditFr,
  programs: programsFr,
};
