import type { Path } from '../errors/issue.ts';
import type { Departure } from './departure.ts';
import { type Fraction, fraction } from '../improve/shares.ts';
import type { Explanation } from './explanation.ts';

/** One more figure of the officer's, or one fact that a document or the notes would show. */
export type QuestionAsked =
  | {
      readonly kind: 'figure';
      /** `total`, `factors.age`, `sections.core` … */
      readonly figure: string;
    }
  | {
      readonly kind: 'fact';
      readonly fact: Path;
      /** Where in the dossier to look. */
      readonly path: Path;
    };

/** One answer to a question, and the explanations that it leaves, by their place in the list. */
export interface PossibleAnswer {
  /** The points; or, of a fact, the departure read into it, null where it is plainly read. */
  readonly value: number | Departure | null;
  readonly explanations: readonly number[];
}

/** How well a question tells the explanations apart. */
export interface DiscriminatingQuestion {
  readonly question: QuestionAsked;
  readonly answers: readonly PossibleAnswer[];
  /** Explanations expected to remain once it is answered, each being as likely as the next. */
  readonly expected: Fraction;
}

/**
 * Which one more figure or fact would tell the explanations apart best: fewest expected to remain
 * first, a figure before a fact. Facts are asked of each explanation's most plausible set. Questions
 * whose answer all explanations share are left out; so is everything where one explanation remains.
 */
export function discriminatingQuestions(
  explanations: readonly Explanation[],
): readonly DiscriminatingQuestion[] {
  return [...figureQuestions(explanations), ...factQuestions(explanations)]
    .filter(({ answers }) => answers.length > 1)
    .sort((a, b) => compare(a.expected, b.expected));
}

const compare = (a: Fraction, b: Fraction): number =>
  a.numerator * b.denominator - b.numerator * a.denominator;

function figureQuestions(explanations: readonly Explanation[]): readonly DiscriminatingQuestion[] {
  const keys = (of: 'factors' | 'sections'): readonly string[] => [
    ...new Set(explanations.flatMap(({ score }) => Object.keys(score[of]))),
  ];
  const question = (
    figure: string,
    points: (explanation: Explanation) => number,
  ): DiscriminatingQuestion =>
    discriminating({ kind: 'figure', figure }, explanations, (explanation) => {
      const value = points(explanation);
      return { key: String(value), value };
    });
  return [
    question('total', ({ score }) => score.total),
    ...keys('sections').map((id) =>
      question(
        `sections.${id}`,
        ({ score }) => (score.sections as Readonly<Record<string, number>>)[id] ?? 0,
      ),
    ),
    ...keys('factors').map((id) =>
      question(`factors.${id}`, ({ score }) => score.factors[id] ?? 0),
    ),
  ];
}

function factQuestions(explanations: readonly Explanation[]): readonly DiscriminatingQuestion[] {
  const facts = new Map<string, Departure>();
  for (const departure of explanations.flatMap(({ departures }) => departures)) {
    const key = departure.fact.join('.');
    if (!facts.has(key)) facts.set(key, departure);
  }
  return [...facts].map(([key, { fact, path }]) =>
    discriminating({ kind: 'fact', fact, path }, explanations, ({ departures }) => {
      const value = departures.find((departure) => departure.fact.join('.') === key) ?? null;
      return { key: JSON.stringify(value?.changes ?? null), value };
    }),
  );
}

function discriminating(
  question: QuestionAsked,
  explanations: readonly Explanation[],
  answerOf: (explanation: Explanation) => {
    readonly key: string;
    readonly value: PossibleAnswer['value'];
  },
): DiscriminatingQuestion {
  const answers = new Map<string, { value: PossibleAnswer['value']; explanations: number[] }>();
  explanations.forEach((explanation, place) => {
    const { key, value } = answerOf(explanation);
    const answer = answers.get(key) ?? { value, explanations: [] };
    answer.explanations.push(place);
    answers.set(key, answer);
  });
  const numerator = [...answers.values()].reduce(
    (sum, each) => sum + each.explanations.length ** 2,
    0,
  );
  return {
    question,
    answers: [...answers.values()],
    expected: fraction(numerator, explanations.length),
  };
}
