import { type JSX, Show } from 'solid-js';
import type { ScoreText } from '../../../text/screen/score/text.ts';
import { InTurn } from '../../components/InTurn.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { useRounds } from '../../state/rounds.ts';
import { TieBreakAnswer } from '../tieBreak/views.ts';

type Text = ScoreText['compare'];

/** What was claimed and what the round asked for, beside what the documents prove. */
export function Comparison(props: { readonly text: Text }): JSX.Element {
  const { dossier } = useApp();
  const asked = (): boolean => {
    const current = dossier.dossier();
    return current !== null && (current.claimedTotal !== null || current.round !== null);
  };
  return (
    <Show when={asked()}>
      {/* The record of the rounds is as large as a third of the page. */}
      <InTurn>
        <ComparisonRows text={props.text} />
      </InTurn>
    </Show>
  );
}

function ComparisonRows(props: { readonly text: Text }): JSX.Element {
  const { dossier, scores } = useApp();
  const rounds = useRounds();
  const words = useWords();
  const total = () => scores.scored()?.score.total;
  const claimed = () => dossier.dossier()?.claimedTotal ?? null;
  const number = () => dossier.dossier()?.round ?? null;
  const round = () => rounds.latest?.get(number() ?? '');
  const unknownRound = () =>
    rounds.latest !== undefined && round() === undefined ? number() : null;
  return (
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
          <Figure name={props.text.documents} value={words.number(total() ?? 0)} strong />
        </Show>
      </dl>
      <Show when={unknownRound()}>{(missing) => <p>{props.text.unknownRound(missing())}</p>}</Show>
      <Show when={round() && total() !== undefined}>
        <p class="comparison-sum" data-testid="against-cut-off">
          {againstCutOff(props.text, (total() ?? 0) - (round()?.cutOff ?? 0), words.points)}
        </p>
      </Show>
      <Show when={total() === round()?.cutOff ? round() : undefined}>
        {(found) => <TieBreakAnswer round={found()} />}
      </Show>
      <Show when={claimed() !== null && total() !== undefined}>
        <p class="soft">
          {againstClaim(props.text, (claimed() ?? 0) - (total() ?? 0), words.points)}
        </p>
      </Show>
    </div>
  );
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
