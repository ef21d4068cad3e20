export const glossaryEn = {
  heading: 'Terms used here',
  explain: (term: string) => `What is ${term}?`,
  close: 'Close',
  terms: {
    crs: {
      term: 'CRS',
      long: 'Comprehensive Ranking System',
      meaning:
        'The points that rank the candidates in the Express Entry pool: for age, studies, languages and work, and for what they give together. The highest are invited first.',
    },
    clb: {
      term: 'CLB',
      long: 'Canadian Language Benchmarks',
      meaning:
        'The scale on which Canada places English, for each of reading, writing, listening and speaking. The results of an approved test are turned into these levels.',
    },
    nclc: {
      term: 'NCLC',
      long: 'Niveaux de compétence linguistique canadiens',
      meaning:
        'The scale on which Canada places French, as the CLB is for English. An NCLC level is worth the same points as the CLB level of the same number.',
    },
    eca: {
      term: 'ECA',
      long: 'Educational Credential Assessment',
      meaning:
        'A report by a designated organization that says what a diploma earned abroad equals in Canada. It counts for some years from its date.',
    },
    noc: {
      term: 'NOC',
      long: 'National Occupational Classification',
      meaning:
        'Canada’s list of occupations, each with a code of five digits. A job’s duties decide its code, not its title.',
    },
    teer: {
      term: 'TEER',
      long: 'Training, Education, Experience and Responsibilities',
      meaning:
        'The second digit of a NOC code. It says how much training an occupation asks for, from 0 (management) to 5 (the least). Only the first four count here.',
    },
    ita: {
      term: 'ITA',
      long: 'invitation to apply',
      meaning:
        'The message by which Canada invites a candidate to apply for permanent residence. It opens a short time in which to apply.',
    },
    transferability: {
      term: 'Skill transferability',
      long: null,
      meaning:
        'Points for two strengths held together, such as a degree with good language results, or work abroad with work in Canada.',
    },
  } satisfies Record<Term, GlossaryEntry>,
};

export type GlossaryText = typeof glossaryEn;

/** The terms of the field that a page explains in place. */
export type Term = 'crs' | 'clb' | 'nclc' | 'eca' | 'noc' | 'teer' | 'ita' | 'transferability';

export interface GlossaryEntry {
  /** The term inside a sentence. */
  readonly term: string;
  /** The words an acronym abbreviates; null when the term is no acronym. */
  readonly long: string | null;
  /** One or two sentences in plain words. */
  readonly meaning: string;
}
