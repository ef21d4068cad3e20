import type { JSX } from 'solid-js';
import type { GuideText } from '../../../text/screen/home/guide.en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { isEmptyDossier } from '../../state/dossier/isEmpty.ts';

/** The total as it grows, said again when it changes. */
export function SoFar(props: { readonly text: GuideText['soFar'] }): JSX.Element {
  const { dossier, scores } = useApp();
  const words = useWords();
  const sentence = (): string => {
    const scored = scores.scored();
    if (scored === null) return props.text.none;
    if (isEmptyDossier(dossier.dossier())) return props.text.empty;
    const { range } = scored.reading;
    const date = words.date(scored.date);
    if (range.least === range.greatest)
      return props.text.total(words.points(scored.score.total), date);
    return props.text.range(words.number(range.least), words.number(range.greatest), date);
  };
  return (
    <p class="total-bar guide-total" role="status" data-testid="so-far">
      {sentence()}
    </p>
  );
}
