import { EXAMPLES_FR } from './examples.fr.ts';
import type { HomeText } from './en.ts';

export const homeFr: HomeText = {
  title: 'Quelle était vraiment votre note?',
  intro:
    'Recalcul SCG établit la note Entrée express que vos documents prouvent, donne la raison de chaque point et trouve ce que l’agent a vraisemblablement compté. Tout reste sur cet appareil.',
  doors: {
    heading: 'Où en êtes-vous?',
    titles: {
      refused: 'J’ai reçu un refus',
      better: 'Je veux une meilleure note',
      advise: 'Je conseille ou je conçois des outils',
    },
    leads: {
      refused:
        'Découvrez quelle note l’agent a retenue, pourquoi elle diffère de la vôtre et ce que cela signifie.',
      better: 'Voyez ce qui augmenterait votre note, de combien et à quelle date.',
      advise: 'Travaillez sur plusieurs dossiers ou intégrez le moteur à vos propres outils.',
    },
    enter: {
      refused: 'Commencer par le refus',
      better: 'Commencer par mes faits',
      advise: 'Voir ce qui est offert',
    },
  },
  resume: {
    heading: 'Là où vous vous êtes arrêté',
    where: (door, step, of) => `${door} : étape ${step} sur ${of}`,
    go: 'Continuer',
  },
  open: {
    heading: 'Ouvert en ce moment',
    example: 'Exemple',
    title: 'Votre dossier',
    unnamed: 'Votre dossier',
    proves: 'Les documents prouvent',
    on: (date) => `le ${date}`,
    outOf: (maximum) => `sur ${maximum}`,
    range: (least, greatest) => `Entre ${least} et ${greatest}, car certains faits sont inconnus`,
    none: 'Pas encore de note : il manque des faits.',
    empty: 'Rien à compter pour l’instant : la note vient avec les premiers faits.',
    see: 'Voir la raison de chaque point',
    others: 'Tous vos dossiers',
  },
  examples: {
    ...EXAMPLES_FR,
    heading: 'Exemples à explorer',
    intro:
      'Des personnes inventées, aux dossiers complets. Changez ce que vous voulez : vos propres dossiers n’en sont pas touchés.',
    tag: 'Exemple',
    explore: 'Explorer',
    exploreThis: (title) => `Explorer : ${title}`,
  },
};
