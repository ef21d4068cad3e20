import { EXAMPLES_EN } from './examples.en.ts';
import type { HomeText } from './text.ts';

export const homeEn: HomeText = {
  title: 'What was your score, really?',
  intro:
    'CRS Recount works out the Express Entry score that your documents prove, shows the reason for every point, and finds what an officer likely counted. Everything stays on this device.',
  doors: {
    heading: 'Where are you?',
    titles: {
      refused: 'I was refused',
      better: 'I want a better score',
      advise: 'I advise, or I build tools',
    },
    leads: {
      refused:
        'Find out which score the officer used, why it differs from yours, and what it means.',
      better: 'See what would raise your score, by how much, and by when.',
      advise: 'Work on several dossiers, or put the engine to work in your own tools.',
    },
    enter: {
      refused: 'Start with the refusal',
      better: 'Start with my facts',
      advise: 'See what is there',
    },
  },
  resume: {
    heading: 'Where you left off',
    where: (door, step, of) => `${door}: step ${step} of ${of}`,
    go: 'Go on from there',
  },
  open: {
    heading: 'Open now',
    example: 'Example',
    title: 'Your dossier',
    unnamed: 'Your dossier',
    proves: 'The documents prove',
    on: (date) => `on ${date}`,
    outOf: (maximum) => `out of ${maximum}`,
    range: (least, greatest) => `Between ${least} and ${greatest}, since some facts are not known`,
    none: 'No score yet: some facts are missing.',
    empty: 'Nothing to count yet: the score comes with the first facts.',
    see: 'See the reason for every point',
    others: 'All your dossiers',
  },
  examples: {
    ...EXAMPLES_EN,
    heading: 'Examples to explore',
    intro:
      'Invented people with complete files. Change anything: your own dossiers are not touched.',
    tag: 'Example',
    explore: 'Explore',
    exploreThis: (title) => `Explore: ${title}`,
  },
};
