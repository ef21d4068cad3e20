import type { JSX } from 'solid-js';
import { type AnyRound, judge } from '../../../engine/rounds.ts';
import { momentText } from '../../../text/codes/rounds.ts';
import type { TieBreakScreenText } from '../../../text/screen/tieBreak/en.ts';
import { useWords } from '../../components/useWords.ts';
import { useSubmittedAt } from '../../state/submittedAt.ts';

/** What the tie-break of a round says of a score that is the cut-off. */
export function TieBreakAnswer(props: {
  readonly text: TieBreakScreenText;
  readonly round: AnyRound;
}): JSX.Element {
  const { language } = useWords();
  const submitted = useSubmittedAt();
  const sentence = (): string => {
    const { cutOff, tieBreak } = props.round;
    const side = judge(cutOff, props.round, submitted.known()).tieBreak ?? 'unknown';
    return props.text.tieBreaks[side](tieBreak === null ? '' : momentText(tieBreak, language()));
  };
  return <p data-testid="tie-break">{sentence()}</p>;
}
