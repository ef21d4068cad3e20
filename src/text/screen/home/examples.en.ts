export const EXAMPLES_EN = {
  titles: {
    refused: 'A refused candidate',
    francophone: 'A French-speaking nurse abroad',
    couple: 'A couple, either of whom can apply',
    trade: 'A welder with a certificate',
  } satisfies Record<ExampleId, string>,
  stories: {
    refused:
      'The profile claimed two years of work in Canada, and the documents prove one: refused under section 11.2.',
    francophone:
      'Too few points for a general round; French makes the difference, in the score and in the rounds for French.',
    couple:
      'The one who made the profile scores far less than the spouse would as principal applicant.',
    trade:
      'A certificate of qualification and a year of study in Canada, invited in a round for trades.',
  } satisfies Record<ExampleId, string>,
};

export type ExamplesText = typeof EXAMPLES_EN;

/** The examples to explore, as the app names them. */
export type ExampleId = 'refused' | 'francophone' | 'couple' | 'trade';
