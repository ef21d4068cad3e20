import type { GuideText } from './guide.en.ts';

export const guideFr: GuideText = {
  titles: {
    refused: 'J’ai reçu un refus',
    better: 'Je veux une meilleure note',
    advise: 'Je conseille ou je conçois des outils',
  },
  start: {
    heading: 'Les faits de qui?',
    intro:
      'Le parcours remplit le même dossier que le formulaire complet. Vous pouvez le quitter à tout moment.',
    go: (name) => `Continuer avec « ${name} »`,
    goFrom: (name, step, of) => `Continuer avec « ${name} », à partir de l’étape ${step} sur ${of}`,
    fresh: 'Commencer un dossier vide',
    unnamed: 'le dossier ouvert',
  },
  progress: (step, of) => `Étape ${step} sur ${of}`,
  stepsLabel: 'Étapes',
  steps: {
    dates: {
      short: 'Dates',
      question: 'Quand les choses se sont-elles passées?',
      why: 'La note est vérifiée le jour de l’invitation et le jour de la réception de la demande. La lettre de refus et l’invitation donnent la plupart de ces dates.',
      terms: [
        {
          term: 'SCG',
          meaning:
            'Système de classement global : les points, jusqu’à 1 200, qui classent les candidats.',
        },
        {
          term: 'Ronde',
          meaning:
            'Un jour où le ministère invite les candidats dont la note atteint un seuil, la note minimale.',
        },
        {
          term: 'Invitation',
          meaning:
            'L’invitation à présenter une demande, qui donne 60 jours pour envoyer la demande.',
        },
      ],
    },
    candidate: {
      short: 'Vous',
      question: 'Qui êtes-vous?',
      why: 'L’âge donne jusqu’à 110 points et en perd aux anniversaires à partir de 30 ans. La première langue officielle est celle qui compte le plus.',
      terms: [],
    },
    languageTests: {
      short: 'Langues',
      question: 'Quels tests de langue avez-vous passés?',
      why: 'Seuls comptent les tests approuvés passés depuis moins de deux ans. Copiez les quatre résultats tels que le rapport les montre.',
      terms: [
        {
          term: 'NCLC',
          meaning:
            'Niveaux de compétence linguistique canadiens : l’échelle à laquelle on convertit les résultats en français. Son pendant anglais est le CLB.',
        },
      ],
    },
    credentials: {
      short: 'Études',
      question: 'Qu’avez-vous étudié?',
      why: 'Indiquez chaque diplôme que vous avez obtenu. Hors du Canada, il ne compte qu’avec son évaluation.',
      terms: [
        {
          term: 'EDE',
          meaning:
            'Évaluation des diplômes d’études : le rapport d’un organisme désigné qui dit à quoi un diplôme étranger équivaut au Canada. Elle vaut cinq ans.',
        },
      ],
    },
    jobs: {
      short: 'Travail',
      question: 'Où avez-vous travaillé?',
      why: 'Chaque emploi avec son premier et son dernier jour et ses heures habituelles. La loi compte les heures vraiment travaillées, non les mois du calendrier.',
      terms: [
        {
          term: 'CNP',
          meaning:
            'Classification nationale des professions : le code à cinq chiffres d’une profession. Cherchez par mots; ce sont les fonctions qui comptent, non le titre.',
        },
        {
          term: 'FEER',
          meaning:
            'Le deuxième chiffre du code, de 0 à 5 : formation, études, expérience et responsabilités. Seuls 0 à 3 comptent.',
        },
      ],
    },
    spouse: {
      short: 'Conjoint',
      question: 'Y a-t-il un époux ou un conjoint de fait?',
      why: 'Même s’il ne vous accompagne pas, il doit être déclaré; s’il vous accompagne, les points changent. Sinon, passez à la suite.',
      terms: [
        {
          term: 'Conjoint de fait',
          meaning: 'Personne avec qui l’on vit en couple depuis au moins un an.',
        },
      ],
    },
    additional: {
      short: 'Autres',
      question: 'Autre chose qui ajoute des points?',
      why: 'La désignation d’une province, un frère ou une sœur au Canada, un certificat de compétence, une offre d’emploi (pour les dates antérieures au 25 mars 2025).',
      terms: [
        {
          term: 'Désignation',
          meaning: 'Le choix d’un candidat par une province : 600 points.',
        },
        {
          term: 'Certificat de compétence',
          meaning: 'L’autorisation d’une province d’exercer un métier spécialisé.',
        },
      ],
    },
  },
  letterFirst: {
    go: 'Commencez par la lettre de refus',
    lead: 'si vous l’avez : elle donne ses dates et la note déclarée.',
  },
  terms: 'Mots employés ici',
  back: 'Précédent',
  next: 'Suivant',
  skip: 'Passer pour l’instant',
  finish: 'Voir le résultat',
  leave: 'Quitter en gardant ce que j’ai saisi',
  whole: 'Voir le formulaire complet',
  soFar: {
    total: (points, date) => `Jusqu’ici : ${points} le ${date}`,
    range: (least, greatest, date) => `Jusqu’ici : entre ${least} et ${greatest} points le ${date}`,
    none: 'Pas encore de note',
    empty: 'Jusqu’ici : rien à compter pour l’instant',
  },
  end: {
    heading: 'C’est tout ce qu’il y avait à demander',
    total: (points, date) => `Les documents prouvent ${points} le ${date}.`,
    none: 'Il n’y a pas encore de note : certains faits sont illisibles, ou une date manque.',
    empty: 'Il n’y a encore rien à compter : la note vient avec les premiers faits.',
    missing:
      'Certains faits sont encore inconnus, de sorte que la note est un intervalle. La page de la note en donne la liste.',
    leads: {
      refused:
        'Passons à l’agent : ce que dit la lettre, et quelle lecture donne la note de l’agent.',
      better: 'Passons à ce qui la changerait.',
      advise: 'Le dossier est conservé avec les autres.',
    },
    pages: {
      score: 'Voir chaque point de la note',
      recount: 'Trouver ce que l’agent a compté',
      letter: 'Lire la lettre de refus',
      whatif: 'Voir ce qui l’augmenterait',
      rounds: 'La comparer aux rondes',
      audit: 'Voir ce qu’un agent pourrait contester',
      report: 'Produire le rapport',
      dossiers: 'Voir tous les dossiers',
    },
  },
  advise: {
    intro:
      'Pour les consultants, les avocats, les intervenants communautaires et les développeurs.',
    clients: {
      heading: 'Pour vos clients',
      lead: 'Un dossier par client, nommé à votre guise, conservé sur ce seul appareil, exporté et importé sous forme de fichier.',
      name: 'Nom du dossier',
      nameHint: 'Préférez un numéro de dossier au nom du client : c’est plus discret.',
      start: 'Commencer le dossier d’un client',
      list: 'Voir tous les dossiers',
    },
    builders: {
      heading: 'Pour vos outils',
      lead: 'Le moteur de cette page est aussi une commande et un module TypeScript : pur, typé, sans réseau.',
      command: 'La commande',
      commandLead:
        'Des dossiers et des profils en entrée, en JSON, un par ligne; des notes, des recalculs et des rapports en sortie.',
      package: 'Le module',
      packageLead: 'Les mêmes fonctions, pour un programme à vous.',
      example: 'Un fichier de dossier à essayer, l’exemple de cette page :',
    },
  },
};
