import type { ScoreText } from './en.ts';

export const scoreFr: ScoreText = {
  title: 'Votre note du SCG, d’après vos documents',
  intro:
    'La note du Système de classement global (SCG) que vos documents prouvent un jour donné, et la raison de chaque point.',
  example: {
    tag: 'Exemple',
    sentences: {
      refused:
        'Voici les faits d’une personne fictive dont la demande a été refusée : le profil déclarait deux années de travail au Canada, et les documents en prouvent une. Modifiez un fait pour en voir l’effet, ou commencez avec les vôtres.',
      francophone:
        'Voici les faits d’une infirmière fictive à l’étranger, à qui le français ajoute des points et ouvre les rondes qui lui sont réservées. Modifiez un fait pour en voir l’effet, ou commencez avec les vôtres.',
      couple:
        'Voici les faits d’un couple fictif : l’époux obtiendrait bien plus comme demandeur principal. Modifiez un fait pour en voir l’effet, ou commencez avec les vôtres.',
      trade:
        'Voici les faits d’une soudeuse fictive à qui son certificat de compétence ajoute des points. Modifiez un fait pour en voir l’effet, ou commencez avec les vôtres.',
    },
    edited:
      'Vous avez modifié l’exemple. Les autres faits sont toujours ceux d’une personne fictive.',
    startEmpty: 'Commencer avec mes propres faits',
  },
  total: {
    heading: 'Note que les documents prouvent',
    on: (date) => `Le ${date}`,
    onDate: {
      profile: (date) => `Le ${date}, jour de la présentation du profil`,
      invitation: (date) => `Le ${date}, jour de l’invitation`,
      application: (date) => `Le ${date}, jour de la réception de la demande`,
      decision: (date) => `Le ${date}, jour de la décision`,
    },
    outOf: (maximum) => `sur ${maximum}`,
    announced: (points, date) => `La note est maintenant de ${points} le ${date}.`,
    none: 'Il n’y a pas encore de note. Elle paraîtra quand ces faits pourront être lus; chacun est conservé tel quel :',
    stale:
      'Voici la note d’avant vos dernières modifications. Une valeur saisie ne peut pas encore être lue; elle est conservée telle quelle :',
    range: (least, greatest) => `Entre ${least} et ${greatest}, car certains faits sont inconnus`,
    empty: 'Rien à compter pour l’instant : la note vient avec les premiers faits.',
    rangeFacts: 'Pour préciser la note, il faudrait :',
    standsOut: 'Ce qui ressort',
  },
  compare: {
    heading: 'Par rapport à l’invitation',
    claimed: 'Déclarée dans le profil',
    documents: 'Prouvée par les documents',
    cutOff: (number, date) => `Note minimale de la ronde ${number}, ${date}`,
    unknownRound: (number) => `La ronde ${number} n’est pas dans la table des rondes.`,
    otherDay: (number, held) =>
      `La ronde ${number} a eu lieu le ${held}, un autre jour que celui de l’invitation : vérifiez les deux.`,
    severalRounds: (numbers) =>
      `Plusieurs rondes conviennent : ${numbers}. Donnez le numéro en entier.`,
    otherCutOff: (told, rounds) =>
      `La lettre nomme une note minimale de ${told}, et la ronde indiquée en avait une autre : ${rounds}. Vérifiez le numéro, le jour et la note minimale.`,
    above: (points) => `Les documents prouvent ${points} de plus que la note minimale.`,
    below: (points) => `Les documents prouvent ${points} de moins que la note minimale.`,
    at: 'Les documents prouvent exactement la note minimale : la règle de départage tranche, selon le moment où le profil a été présenté.',
    claimedMore: (points) =>
      `Le profil déclarait ${points} de plus que ce que les documents prouvent.`,
    claimedLess: (points) =>
      `Le profil déclarait ${points} de moins que ce que les documents prouvent.`,
    claimedSame: 'Le profil déclarait exactement ce que les documents prouvent.',
  },
  day: {
    heading: 'Quel jour?',
    hint: 'L’agent vérifie la note le jour de l’invitation et le jour de la réception de la demande.',
    other: 'Un autre jour',
    date: 'Jour',
    slider: 'Parcourir le temps',
    rules: (date) => `Règles en vigueur depuis le ${date}.`,
  },
  breakdown: {
    heading: 'D’où viennent les points',
    intro:
      'Ouvrez une ligne pour voir les faits retenus, le tableau de la règle avec votre rangée, et sa source.',
    chart: 'Points par facteur, sur le maximum que chacun peut donner',
    table: 'Points par section et par facteur',
    factor: 'Facteur',
    points: 'Points',
    most: 'Maximum',
    why: (title) => `${title} : pourquoi`,
    bar: (title, points, most) => `${title} : ${points} sur ${most}`,
  },
  reason: {
    facts: 'Faits retenus',
    fact: (name, value) => `${name} : ${value}`,
    tableOf: (title) => `Le tableau : ${title}`,
    decides: 'votre rangée',
    noRow: 'Aucune rangée du tableau ne s’applique : aucun point.',
    sum: 'La somme',
    passed: (terms) => `Ensemble, ces éléments dépassent la limite : ${terms}.`,
    cap: (limit) => `Au plus ${limit}.`,
    notInForce: (date) => `Ce facteur ne donne plus de points depuis le ${date}.`,
    inForce: (date) => `En vigueur depuis le ${date}.`,
    sources: 'Source',
    documents: 'Lecture de vos documents',
  },
  paper: {
    heading: 'La raison de chaque point',
    reason: 'Faits retenus et ligne de la loi',
    row: (when, points) => `${when} : ${points}.`,
    about: (name) => `Dossier : ${name}`,
  },
  notes: {
    heading: 'Lecture de vos documents',
    intro: 'Ce qui est advenu de chaque fait ce jour-là.',
    counted: 'Compté',
    notCounted: 'Non compté',
    unknown: 'Inconnu',
    remark: 'Bon à savoir',
  },
  work: {
    heading: 'Deux façons de compter votre travail',
    intro:
      'Le profil en ligne compte des mois civils. La règle compte les heures réellement travaillées, sans dépasser le temps plein chaque semaine. En cas d’écart, l’agent retient les heures.',
    kind: 'Travail',
    exact: 'En heures, selon la règle',
    calendar: 'En mois civils, selon le profil',
    hoursAndDays: (hours, days) => `${hours} sur ${days}`,
    months: (months) => months,
    differs: 'Écart',
    same: 'Concordance',
    next: (date) => `Si le travail se poursuit, l’année suivante sera atteinte le ${date}.`,
  },
  order: {
    heading: 'Première langue officielle',
    sentence: (total, other) =>
      `L’ordre retenu donne ${total}. Avec l’autre langue en premier, le total serait de ${other}.`,
  },
};
