import type { JSX } from 'solid-js';
import type { ScoreText } from '../../../text/screen/score/text.ts';
import { useApp } from '../../state/app.ts';

export function ScorePage(props: { readonly text: ScoreText }): JSX.Element {
  const { scores } = useApp();
  return (
    <div class="page">
      <h1>{props.text.title}</h1>
      <p>{scores.scored()?.score.total}</p>
    </div>
  );
}
