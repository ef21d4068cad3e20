import { createMemo, For, type JSX, Show } from 'solid-js';
import { type PossibleAnswer, discriminatingQuestions } from '../../../engine/recount.ts';
import { departureText } from '../../../text/codes/departures.ts';
import { questionText } from '../../../text/codes/recount.ts';
import { formatList } from '../../../text/format.ts';
import { useWords } from '../../components/useWords.ts';
import { useRecount } from './model.ts';

const SHOWN = 4;
/** Very many explanations need no question of their own: they need more figures. */
const LOOKED_AT = 200;

/** The figure or fact of the notes that would tell the explanations apart best. */
export function Settling(): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const text = () => model.text().settle;
  const questions = createMemo(() => {
    if (model.searches.officer.state().recount === null) return [];
    return discriminatingQuestions(model.found('officer').slice(0, LOOKED_AT)).slice(0, SHOWN);
  });
  const value = ({ value: found }: PossibleAnswer): string => {
    if (found === null) return text().plainly;
    if (typeof found === 'number') return words.points(found);
    return departureText(found, model.words()).replace(/\.$/, '');
  };
  const left = ({ explanations }: PossibleAnswer): string => {
    const numbers = explanations.slice(0, SHOWN * 2).map((place) => words.number(place + 1));
    const rest = explanations.length > numbers.length ? ['…'] : [];
    return formatList([...numbers, ...rest], words.language());
  };
  return (
    <Show when={questions().length > 0}>
      <section class="card" data-testid="settle">
        <h2>{text().heading}</h2>
        <p class="soft">{text().intro}</p>
        <ol class="settling">
          <For each={questions()}>
            {({ question, answers, expected }) => (
              <li>
                <h3>{questionText(question, model.words())}</h3>
                <ul>
                  <For each={answers}>
                    {(answer) => <li>{text().answer(value(answer), left(answer))}</li>}
                  </For>
                </ul>
                <p class="soft small">
                  {text().expected(
                    words.number((expected.numerator / expected.denominator).toFixed(1)),
                  )}
                </p>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
