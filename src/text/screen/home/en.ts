import { EXAMPLES_EN } from './examples.en.ts';

/** The first page: three ways in, what is open, and the examples. */
export const homeEn = {
  title: 'What was your score, really?',
  intro:
    'CRS Recount works out the Express Entry score that your documents prove, shows the reason for every point, and finds what an officer likely counted. Everything stays on this device.',
  doors: {
    heading: 'Where are you?',
    titles: {
      refused: 'I was refused',
      better: 'I want a better score',
      advise: 'I advise, or I build tools',
    } satisfies Record<DoorId, string>,
    leads: {
      refused:
        'Find out which score the officer used, why it differs from yours, and what it means.',
      better: 'See what would raise your score, by how much, and by when.',
      advise: 'Work on several dossiers, or put the engine to work in your own tools.',
    } satisfies Record<DoorId, string>,
    enter: {
      refused: 'Start with the refusal',
      better: 'Start with my facts',
      advise: 'See what is there',
    } satisfies Record<DoorId, string>,
  },
  resume: {
    heading: 'Where you left off',
    where: (door: string, step: string, of: string) => `${door}: step ${step} of ${of}`,
    go: 'Go on from there',
  },
  open: {
    heading: 'Open now',
    example: 'Example',
    title: 'Your dossier',
    unnamed: 'Your dossier',
    proves: 'The documents prove',
    on: (date: string) => `on ${date}`,
    outOf: (maximum: string) => `out of ${maximum}`,
    range: (least: string, greatest: string) =>
      `Between ${least} and ${greatest}, since some facts are not known`,
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
    exploreThis: (title: string) => `Explore: ${title}`,
  },
};

export type HomeText = typeof homeEn;

/** The ways in. */
export type DoorId = 'refused' | 'better' | 'advise';
