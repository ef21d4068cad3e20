import { createMemo, type JSX, Show } from 'solid-js';
import type { Dossier } from '../../../engine/index.ts';
import { readRoundNumber, type RoundFinding } from '../../../engine/rounds.ts';
import { formatDate, formatList } from '../../../text/format.ts';
import type { ScoreText } from '../../../text/screen/score/en.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { useWords, type Words } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { createDeferredSignal } from '../../state/deferredSignal.ts';
import { createDossierRound } from '../../state/roundOf.ts';
import { TieBreakAnswer } from '../tieBreak/views.ts';
import { decisiveTotal } from './decisive.ts';

type Text = ScoreText['compare'];

/** What was claimed and what the round asked for, beside what the documents prove on the day that decides. */
export function Comparison(props: { readonly text: Text }): JSX.Element {
  const { dossier } = useApp();
  // What the round asked for may come a paint after the answer to a key.
  const followed = createDeferredSignal(dossier.dossier);
  const known = (): Dossier | null => {
    const current = followed();
    const { claimedTotal, round, dates } = current ?? {};
    return [claimedTotal, round, dates?.invitation].some((told) => (told ?? null) !== null)
      ? current
      : null;
  };
  return (
    <Show when={known()}>
      {(current) => (
        // The record of the rounds is as large as a third of the page.
        <Deferred>
          <ComparisonRows text={props.text} dossier={current()} />
        </Deferred>
      )}
    </Show>
  );
}

function ComparisonRows(props: { readonly text: Text; readonly dossier: Dossier }): JSX.Element {
  const { scores } = useApp();
  const { finding, round } = createDossierRound(() => props.dossier);
  const words = useWords();
  const proved = createMemo(() => decisiveTotal(props.dossier));
  const total = (): number | undefined => proved()?.total ?? scores.scored()?.score.total;
  const claimed = (): number | null => props.dossier.claimedTotal;
  const dayText = (): string => {
    const [day, date] = [proved(), scores.date()];
    if (day !== null) return `${words.codes().names.dates[day.name]}, ${words.date(day.date)}`;
    return date === null ? '' : words.date(date);
  };
  const roundFault = (): string | null =>
    faultOf(finding(), props.dossier.round, props.text, words);
  return (
    <Show when={claimed() !== null || round() !== null || roundFault() !== null}>
      <div class="comparison">
        <h3>{props.text.heading}</h3>
        <dl>
          <Show when={claimed() !== null}>
            <Figure name={props.text.claimed} value={words.number(claimed() ?? 0)} />
          </Show>
          <Show when={round()}>
            {(found) => (
              <Figure
                name={props.text.cutOff(found().number, words.date(found().date))}
                detail={words.language() === 'fr' ? found().nameFr : found().nameEn}
                value={words.number(found().cutOff)}
              />
            )}
          </Show>
          <Show when={total() !== undefined}>
            <Figure
              name={props.text.documents}
              detail={dayText()}
              value={words.number(total() ?? 0)}
              strong
            />
          </Show>
        </dl>
        <Show when={roundFault()}>{(fault) => <p>{fault()}</p>}</Show>
        <Show when={round() !== null && total() !== undefined}>
          <p class="comparison-sum" data-testid="against-cut-off">
            {againstCutOff(props.text, (total() ?? 0) - (round()?.cutOff ?? 0), words.points)}
          </p>
        </Show>
        <Show when={total() === round()?.cutOff ? round() : undefined}>
          {(found) => <TieBreakAnswer round={found()} />}
        </Show>
        <Show when={claimed() !== null && total() !== undefined}>
          <p class="soft" data-testid="against-claim">
            {againstClaim(props.text, (claimed() ?? 0) - (total() ?? 0), words.points)}
          </p>
        </Show>
      </div>
    </Show>
  );
}

/** Why a round that was told is not the one compared with; null: it is, or none was told. */
function faultOf(
  finding: RoundFinding | null,
  told: string | null,
  text: Text,
  { language }: Words,
): string | null {
  if (finding?.kind === 'other-cut-off') {
    const held = finding.rounds.map(({ number, cutOff }) => `${number} (${cutOff})`);
    return text.otherCutOff(String(finding.cutOff), formatList(held, language()));
  }
  if (finding === null || told === null) return null;
  if (finding.kind === 'ambiguous') {
    const numbers = finding.rounds.map(({ number }) => number);
    return text.severalRounds(formatList(numbers, language()));
  }
  if (finding.kind === 'other-day') {
    const held = finding.rounds.map(({ date }) => formatDate(date, language()));
    return text.otherDay(told, formatList([...new Set(held)], language()));
  }
  const number = readRoundNumber(told);
  const isIt = finding.kind === 'found' && (number === null || finding.round.number.startsWith(number)); // prettier-ignore
  return isIt ? null : text.unknownRound(told);
}

function Figure(props: {
  readonly name: string;
  readonly detail?: string;
  readonly value: string;
  readonly strong?: true;
}): JSX.Element {
  return (
    <div classList={{ 'figure-strong': props.strong === true }}>
      <dt>
        {props.name}
        <Show when={props.detail}>
          <span class="soft small"> {props.detail}</span>
        </Show>
      </dt>
      <dd class="number">{props.value}</dd>
    </div>
  );
}

function againstCutOff(text: Text, margin: number, points: (count: number) => string): string {
  if (margin === 0) return text.at;
  return margin > 0 ? text.above(points(margin)) : text.below(points(-margin));
}

function againstClaim(text: Text, excess: number, points: (count: number) => string): string {
  if (excess === 0) return text.claimedSame;
  return excess > 0 ? text.claimedMore(points(excess)) : text.claimedLess(points(-excess));
}
