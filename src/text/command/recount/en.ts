export const recountCommandEn = {
  usage: 'DOSSIER.json [--officer FILE] [--most N]',
  summary:
    'Tell which readings of a dossier give the officer’s figures, and what they mean for the refusal.',
  details: [
    'Scores the dossier on each of its dates, then searches every reading that departs from the plain one in up to four ways for those that give every figure known. Nothing is sampled: the answer says what was searched. Where the dossier tells the score claimed, what explains the claim is told too.',
    'FILE holds what is known of the officer’s figures: { "total"?, "factors"?, "sections"?, "date"?, "refusedBelow"? }. A figure is a number or { "least"?, "greatest"? }. Without it, the total is taken to be below the cut-off of the dossier’s round, where the round is known.',
    'The order of explanations is a stated one (tables/recount/plausibility.json), not a probability. This is not legal advice.',
  ],
  options: {
    officer: { value: 'FILE', text: 'The officer’s figures, as JSON (- for standard input).' },
    most: {
      value: 'N',
      text: 'The most departures in one explanation, from 0 to 6; 4 by default.',
    },
  },
  examples: [
    {
      command: 'crs recount dossier.json --officer officer.json',
      text: 'What explains the officer’s figures.',
    },
    {
      command: 'crs recount dossier.json --officer - --json < officer.json | jq .outcome',
      text: 'Whether one reading alone gives the figures of officer.json.',
    },
  ],
  argument: 'DOSSIER.json',
  scores: 'Scores',
  changes: (from: string, to: string) => `What changed from ${from} to ${to}`,
  claim: (total: string) => `What explains the score claimed (${total})`,
  gap: 'From the score claimed to the officer’s',
  stepKinds: { undone: 'taken back:', dated: 'in between:', made: 'read otherwise:' },
  explanations: (count: string) => `What explains the officer’s figures (${count})`,
  explanation: (number: string, day: string, total: string) => `${number}. ${day}: ${total} points`,
  or: (sentence: string) => `or: ${sentence}`,
  alsoOn: (days: string) => `The same on: ${days}.`,
  more: (count: string) => `… and ${count} more explanations (--json gives them all)`,
  nearest: (below: string | null, above: string | null) =>
    `Nearest totals that a reading gives: ${[below, above].filter((total) => total !== null).join(' and ') || 'none'}.`,
  unreachable: (figure: string, reachable: string) =>
    `No reading gives this figure: ${figure}. Possible: ${reachable}.`,
  settle: 'What would settle it',
  question: (question: string, expected: string) =>
    `${question} (explanations expected to remain: ${expected})`,
  verdict: 'Verdict',
  round: (number: string, cutOff: string) =>
    `Round ${number}: the lowest score invited was ${cutOff}.`,
  noRound:
    'The round of the invitation is not known: enter its number or the day of the invitation.',
};

export type RecountCommandText = typeof recountCommandEn;
