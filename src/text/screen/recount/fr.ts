import type { RecountScreenText } from './en.ts';

export const recountScreenFr: RecountScreenText = {
  title: 'Pourquoi la note de l’agent est différente',
  intro:
    'À partir de votre dossier et de ce que vous savez des chiffres de l’agent : quelle lecture des faits les donne, selon quelle règle, et ce que cela veut dire pour le refus.',
  example:
    'Voici les faits d’une personne fictive. Vous pouvez tout essayer ici, ou mettre vos propres faits à la place.',
  exampleTag: 'Exemple',
  toLetter: 'Lire les chiffres dans ma lettre',
  toDossier: 'Aller au dossier',
  noDossier:
    'Il n’y a pas encore de dossier à recalculer. Saisissez d’abord les faits : au moins une date de naissance et une date de la demande.',
  stale:
    'Une valeur du dossier ne peut pas encore être lue. Ce qui suit date d’avant cette modification.',
  answer: {
    heading: 'En bref',
    claimedToOfficer: (claimed, officer) =>
      `Le profil déclarait ${claimed}; l’agent a compté ${officer}.`,
    claimedToDocuments: (claimed, documents) =>
      `Le profil déclarait ${claimed}; les documents prouvent ${documents}.`,
    plainToOfficer: (plain, officer) =>
      `Les documents prouvent ${plain}; l’agent a compté ${officer}.`,
    lost: (points) => `${points} de moins.`,
    gained: (points) => `${points} de plus.`,
    reasonFirst: 'La raison la plus plausible vient en premier :',
    same: 'Les deux concordent.',
    documentsOnly: (points, day) => `Les documents prouvent ${points}, ${day}.`,
    noClaim:
      'Inscrivez dans le dossier la note que le profil déclarait pour voir ce qui l’explique.',
    noFigures:
      'On ne sait encore rien des chiffres de l’agent. Lisez-les dans la lettre, ou inscrivez ce que vous savez.',
    unexplainedClaim: (points) =>
      `Aucune lecture du dossier ne donne la note déclarée de ${points}.`,
    verdict: 'Ce que cela veut dire',
    announced: (outcome, count) => `${outcome} Explications trouvées : ${count}.`,
  },
  figures: {
    heading: 'Ce que vous savez des chiffres de l’agent',
    intro: 'Inscrivez ce que disent la lettre ou les notes de l’agent. Rien n’est obligatoire.',
    total: 'La note comptée par l’agent',
    kinds: {
      unknown: 'Je ne la connais pas',
      exact: 'Je la connais',
      below: 'Elle était inférieure à une note que je connais',
      refused: 'Je sais seulement qu’elle était inférieure à la note minimale de la ronde',
    },
    exactLabel: 'Note comptée par l’agent',
    belowLabel: 'Inférieure à',
    cutOffLabel: 'Note minimale que nomme la lettre',
    cutOffHint: 'Elle sert à reconnaître la ronde; laissez vide si la lettre n’en dit rien.',
    cutOffIs: (cutOff, round) => `${round} : note minimale de ${cutOff}.`,
    date: 'Quel jour?',
    dateHint: 'Si la lettre ne le dit pas, laissez la question ouverte.',
    anyDate: 'N’importe quel jour du dossier',
    factors: 'Points par facteur',
    sections: 'Points par section',
    pointsHint: 'Un nombre, ou une limite : 40, <40, ≥13, 13-26.',
    claimed: 'Points que le profil déclarait, d’après la lettre',
    claimedHint: 'Ils précisent ce qui explique la note déclarée.',
    clear: 'Effacer ces chiffres',
    cleared: 'Les chiffres ont été effacés.',
    undo: 'Annuler',
    faults: {
      notPoints: 'Inscrivez un nombre entier de points, ou une limite comme <40 ou 13-26.',
      most: (most) => `Au plus ${most} peuvent être accordés ici.`,
      required: 'Inscrivez le nombre, ou choisissez une autre réponse ci-dessus.',
      noRound:
        'La ronde n’est pas connue, ni donc sa note minimale. Inscrivez la ronde ou le jour de l’invitation dans le dossier, ou indiquez plutôt la note.',
    },
  },
  search: {
    heading: 'Ce qui explique les chiffres de l’agent',
    claimedHeading: 'Ce qui explique la note déclarée',
    running: (visited) => `Recherche en cours : ${visited} lectures visitées.`,
    progress: 'Avancement de la recherche',
    found: (count) => `Trouvées jusqu’ici : ${count}.`,
    cancel: 'Arrêter et garder ce qui est trouvé',
    again: 'Relancer la recherche',
    failed: 'La recherche n’a pu s’exécuter dans cet onglet.',
    one: 'Une seule lecture du dossier donne les chiffres connus, quel que soit le jour visé.',
    several: (count) =>
      `${count} lectures du dossier donnent les chiffres connus : d’abord celles qui comptent le moins d’écarts, puis par plausibilité.`,
    claimedOne: 'Une seule lecture du dossier donne la note déclarée.',
    claimedSeveral: (count) =>
      `${count} lectures du dossier donnent la note déclarée : d’abord celles qui comptent le moins d’écarts, puis par plausibilité.`,
    claimedNone:
      'Aucune lecture du dossier ne donne la note déclarée. Il y manque peut-être un fait, ou la note déclarée était autre.',
    nearest: 'Les notes les plus proches qu’une lecture donne',
    nearestBelow: (total) => `En dessous : ${total}`,
    nearestAbove: (total) => `Au-dessus : ${total}`,
    unreachable: (figure, reachable) =>
      `${figure} : aucune lecture ne donne le chiffre connu. Valeurs possibles : ${reachable}.`,
    nearestInexact: 'Il y avait trop à chercher : des notes plus proches peuvent exister.',
    checkDossier:
      'Comparez les chiffres avec la lettre, et le dossier avec les documents. Le chiffre de l’agent peut lui-même être erroné.',
    more: (count) => `En montrer ${count} de plus`,
    partial: 'D’autres peuvent être trouvées pendant que la recherche se poursuit.',
    faultsFirst: 'Un des chiffres ne peut pas encore être lu : voyez le formulaire.',
  },
  explanation: {
    tryChanges: 'Essayer des changements à partir de cette lecture',
    numbered: (number) => `Explication ${number}`,
    plainTitle: 'Le dossier, lu simplement',
    days: (days) => `Jours : ${days}`,
    total: (points) => points,
    instead: 'Ou, avec le même effet :',
    alternatives: 'Autres façons d’arriver aux mêmes points',
    plausibility: (weight) => `Plausibilité énoncée : ${weight} sur 1000.`,
    law: 'Règle :',
    sources: 'Source',
    goTo: 'L’ouvrir dans le dossier',
    sums: 'Les sommes par facteur',
    sumsCaption: (day) => `Points par facteur, comparés à la simple lecture, ${day}`,
    factor: 'Facteur',
    plain: 'Simple lecture',
    here: 'Lu ainsi',
    difference: 'Écart',
    sumsSame: 'Chaque facteur a les points de la simple lecture.',
    path: 'Pas à pas',
    shortTitle: (time, years) => `${time} pour atteindre ${years} de travail`,
    shortHours: (counted, asked, missing) =>
      `Compté : ${counted}; exigé : ${asked}; il manque : ${missing}.`,
    aboutMonths: (months) => `Il manque environ ${months}`,
    aboutDays: (days) => `Il manque environ ${days}`,
  },
  chain: {
    chart: (from, to) => `De ${from} à ${to}, pas à pas; le tableau qui suit dit la même chose`,
    axis: (least) => `L’axe commence à ${least}.`,
    caption: 'De la première note à la dernière',
    step: 'Étape',
    points: 'Points',
    total: 'Note',
    claimed: 'Déclarée dans le profil',
    plain: (day) => `Les documents, lus simplement, ${day}`,
    officer: 'Comptée par l’agent',
    documents: 'Prouvée par les documents',
    kinds: {
      undone: 'Dans la note déclarée, et non prouvé',
      made: 'Dans la lecture de l’agent',
      dated: (date) => `Le ${date}`,
    },
    unexplained: 'Ce qu’aucune lecture n’explique',
    bar: (title, points, total) => `${title} : ${points}, ce qui fait ${total}`,
  },
  dates: {
    heading: 'La note à chaque jour du dossier',
    intro:
      'Les mêmes documents, lus chaque jour selon les règles alors en vigueur. La Loi vise le jour de l’invitation et le jour de la réception de la demande.',
    caption: 'Points par section et par jour',
    row: 'Section',
    between: 'Ce qui a changé entre eux',
    fromTo: (from, to) => `${from} → ${to}`,
    nothing: 'Rien qui change un point.',
    effect: (date, cause, points) => `${date} : ${cause} (${points})`,
    noPoints: 'note inchangée',
    scroll: 'Tableau des points, à faire défiler de côté',
    decisive: 'déterminant',
  },
  settle: {
    heading: 'Ce qui trancherait',
    intro:
      'Un chiffre de plus, tiré des notes de l’agent, départagerait les explications. Les meilleures questions viennent en premier.',
    answer: (value, explanations) => `${value} : reste ${explanations}`,
    plainly: 'lu tel quel',
    expected: (count) => `Explications qui resteraient, en moyenne : ${count}.`,
  },
  verdict: {
    heading: 'Par rapport à la ronde',
    intro: 'Chaque note, moins la note minimale de la ronde qui vous a invité.',
    noRound:
      'La ronde n’est pas connue : aucune note ne peut être comparée. Inscrivez son numéro, ou le jour de l’invitation, dans le dossier.',
    imported: (date) =>
      `La ronde de l’invitation est prise du fichier officiel que vous avez importé le ${date}, et non des rondes fournies avec cette application.`,
    cutOff: (round, cutOff) => `${round} : note minimale de ${cutOff}.`,
    sum: 'Calcul',
    reading: 'Lecture',
    place: 'Résultat',
    conditions: 'Conditions de la ronde',
    officer: 'La note de l’agent',
    decisive: 'jour déterminant',
    because: {
      officer: 'Cela repose sur la note de l’agent elle-même.',
      date: (day) =>
        `Cela repose sur ${day}, où les documents, lus simplement, ne suffisaient pas.`,
      criteria: (day) =>
        `Cela repose sur ${day}, où une condition de la ronde n’était pas remplie.`,
      explanation: (number) => `Cela repose sur l’explication ${number}.`,
    },
    notMet: (conditions) => `Non rempli, ou inconnu : ${conditions}.`,
    limits:
      'Il s’agit de calculs à partir de votre dossier, et non d’un avis juridique. L’agent a pu voir des faits qui n’y sont pas.',
  },
  programs: {
    heading: 'Programmes et catégories à chaque jour',
    intro:
      'La note n’est pas tout : les critères minimaux d’un programme, ou la catégorie de la ronde, doivent être remplis les mêmes jours.',
    caption: 'Critères minimaux de chaque programme par jour',
    program: 'Programme',
    categories: 'Catégories des rondes',
    categoriesCaption: 'Appartenance à chaque catégorie par jour',
    noCategories: 'Aucune catégorie n’était en vigueur ces jours-là.',
    conditions: (name, day) => `${name}, ${day}`,
    pick: 'Conditions, une à une',
  },
  order: {
    heading: 'L’ordre de plausibilité',
    intro:
      'Ces poids, de 0 (jamais essayé) à 1000, mettent les explications en ordre. C’est une opinion énoncée, non une statistique : modifiez-les à votre guise. Ils sont conservés sur cet appareil.',
    reader: 'Lecture de qui',
    readers: { officer: 'Les chiffres de l’agent', candidate: 'La note déclarée' },
    value: (weight) => `${weight} sur 1000`,
    changed: 'modifié par vous',
    reset: 'Tout rétablir',
    resetOne: (what) => `Rétablir : ${what}`,
    none: 'Rien dans ce dossier ne peut être lu autrement.',
  },
  days: {
    profile: 'le jour de la présentation du profil',
    invitation: 'le jour de l’invitation',
    application: 'le jour de la réception de la demande',
    decision: 'le jour de la décision',
  },
};
