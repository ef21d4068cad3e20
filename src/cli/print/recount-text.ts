import type { Explanation, Recount } from '../../engine/index.ts';
import type { Fraction } from '../../engine/improve.ts';
import type { Departure, GapStep } from '../../engine/recount.ts';
import {
  eventText,
  departureText,
  formatDate,
  formatList,
  formatNumber,
  nodeTitle,
  questionText,
  type RecountCommandText,
  type RecountWords,
  sameEffectText,
  searchedText,
  verdictText,
} from '../../text/index.ts';
import type { RecountAnswer } from '../commands/recount.ts';
import type { Output } from '../streams/output.ts';
import { styleOf, table, wrap } from './table.ts';

export interface RecountPrint {
  readonly text: RecountCommandText;
  readonly words: RecountWords;
  readonly out: Output;
}

const LISTED = 10;
const QUESTIONS = 3;
const MINUS = '−';

/** A recount as text: scores by date, explanations, questions that would decide between them, verdict. */
export function recountText(answer: RecountAnswer, print: RecountPrint): string {
  const { text, out } = print;
  const { bold } = styleOf(out);
  const titled = (title: string, body: string): string =>
    body === '' ? '' : `${bold(title)}\n${body}`;
  const { found, claim, claimedTotal } = answer;
  const count = formatNumber(found.explanations.length, print.words.codes.language);
  return [
    titled(text.scores, scoresText(answer, print)),
    ...answer.changes.map((change) =>
      titled(
        text.changes(dayName(change.from.name, print), dayName(change.to.name, print)),
        change.effects
          .map(({ cause, total }) =>
            line(
              `${signed(total, print)}  ${formatDate(cause.on, language(print))} – ${eventText(cause, print.words.recount.events, print.words.codes)}`,
              print,
            ),
          )
          .join(''),
      ),
    ),
    claim === null
      ? ''
      : titled(
          text.claim(String(claimedTotal)),
          claim.explanations.length === 0 ? outcomeText(claim, print) : listText(claim, 1, print),
        ),
    titled(text.explanations(count), outcomeText(found, print) + listText(found, LISTED, print)),
    titled(text.gap, (answer.gap?.steps ?? []).map((step) => stepText(step, print)).join('')),
    titled(
      text.settle,
      answer.settle
        .slice(0, QUESTIONS)
        .map(({ question, expected }) =>
          line(text.question(questionText(question, print.words), fractionText(expected)), print),
        )
        .join(''),
    ),
    titled(text.verdict, verdictLines(answer, print)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const language = ({ words }: RecountPrint) => words.codes.language;
const dayName = (name: Explanation['date'], { words }: RecountPrint): string =>
  words.codes.names.dates[name];
const line = (sentence: string, { out }: RecountPrint): string =>
  `  ${wrap(sentence, out.width - 2).replaceAll('\n', '\n    ')}\n`;
const signed = (points: number, print: RecountPrint): string =>
  `${points < 0 ? MINUS : '+'}${formatNumber(Math.abs(points), language(print))}`;
const fractionText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;

function scoresText({ scores, verdict }: RecountAnswer, print: RecountPrint): string {
  const { words, out } = print;
  const rows = scores.map(({ name, date, score }) => {
    const judged = verdict.dates.find((each) => each.name === name);
    const place =
      judged === undefined
        ? ''
        : `${words.recount.places[judged.judgement.place]} (${words.recount.margin(
            String(judged.total),
            String(judged.total - judged.judgement.margin),
            String(judged.judgement.margin).replace('-', MINUS),
          )})`;
    return [dayName(name, print), formatDate(date, language(print)), String(score.total), place];
  });
  const columns = (['left', 'left', 'right', 'left'] as const).map((align) => ({
    title: '',
    align,
  }));
  return table(columns, rows, out.width - 2).replace(/^(?=.)/gm, '  ');
}

function outcomeText(found: Recount, print: RecountPrint): string {
  const { words, text } = print;
  const { nearest, bound } = found;
  const total = (explanation: Explanation | null): string | null =>
    explanation === null ? null : String(explanation.score.total);
  return [
    words.recount.outcomes[found.outcome],
    bound === null ? null : words.recount.bounds[bound],
    nearest === null ? null : text.nearest(total(nearest.below), total(nearest.above)),
    ...(nearest?.unreachable ?? []).map(({ figure, reachable }) =>
      text.unreachable(
        nodeTitle(figure.slice(figure.indexOf('.') + 1), words.codes),
        reachable.join(', '),
      ),
    ),
    searchedText(found, words),
  ]
    .filter((sentence) => sentence !== null)
    .map((sentence) => line(sentence, print))
    .join('');
}

function listText({ explanations }: Recount, most: number, print: RecountPrint): string {
  const shown = explanations
    .slice(0, most)
    .map((each, place) => explanationText(each, place, print));
  const rest = explanations.length - shown.length;
  const more = rest > 0 ? line(print.text.more(formatNumber(rest, language(print))), print) : '';
  return shown.join('') + more;
}

function explanationText(explanation: Explanation, place: number, print: RecountPrint): string {
  const { words, text, out } = print;
  const { departures, instead, score } = explanation;
  const number = formatNumber(place + 1, language(print));
  const day = `${dayName(explanation.date, print)} (${formatDate(explanation.on, language(print))})`;
  const sentences =
    departures.length === 0
      ? [words.recount.plain]
      : departures.flatMap((departure, at) => [
          departureText(departure, words),
          ...(instead[at] ?? []).map((other: Departure) => text.or(departureText(other, words))),
        ]);
  const same = sameEffectText(explanation, words);
  const indented = [...sentences, alsoOnText(explanation, print), same]
    .filter((sentence) => sentence !== '')
    .map((sentence) => `     ${wrap(sentence, out.width - 5).replaceAll('\n', '\n       ')}\n`);
  return `  ${text.explanation(number, day, String(score.total))}\n${indented.join('')}`;
}

/** The other dates on which the very same departures are an explanation of the same points. */
function alsoOnText({ departures, alternatives }: Explanation, print: RecountPrint): string {
  const key = (set: readonly Departure[]): string =>
    JSON.stringify(set.map(({ code, fact, changes }) => [code, fact, changes]));
  const days = alternatives
    .filter((other) => key(other.departures) === key(departures))
    .map(({ date }) => dayName(date, print));
  return days.length === 0 ? '' : print.text.alsoOn(formatList(days, language(print)));
}

function stepText(
  { kind, departure, effect, before, after }: GapStep,
  print: RecountPrint,
): string {
  const { words, text } = print;
  const what =
    departure === null
      ? effect === null
        ? ''
        : `${formatDate(effect.cause.on, language(print))} – ${eventText(effect.cause, words.recount.events, words.codes)}`
      : departureText(departure, words);
  return line(
    `${signed(after - before, print)} → ${after}  ${text.stepKinds[kind]} ${what}`,
    print,
  );
}

function verdictLines({ verdict }: RecountAnswer, print: RecountPrint): string {
  const { text, words } = print;
  if (verdict.round === null) return line(text.noRound, print);
  return [
    text.round(verdict.round.number, String(verdict.round.cutOff)),
    verdictText(verdict, words),
  ]
    .map((sentence) => line(sentence, print))
    .join('');
}
