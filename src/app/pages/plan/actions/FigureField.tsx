import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { useWords } from '../../../components/useWords.ts';
import { usePlan } from '../context.ts';
import { type Figure, MOST, wholeUpTo } from '../state/choices.ts';

/** A whole number that an action takes; told on only while it is one that can be used. */
export function FigureField(props: {
  readonly figure: Figure;
  readonly value: number;
  readonly set: (value: number) => void;
}): JSX.Element {
  const { text } = usePlan();
  const words = useWords();
  const id = createUniqueId();
  const [isWrong, setWrong] = createSignal(false);
  const type = (typed: string): void => {
    const value = wholeUpTo(typed, MOST[props.figure]);
    setWrong(value === null);
    if (value !== null && value !== props.value) props.set(value);
  };
  return (
    <div class="field">
      <label for={id}>{text().actions[props.figure]}</label>
      <input
        class="input"
        id={id}
        type="number"
        inputmode="numeric"
        min="0"
        max={MOST[props.figure]}
        step="1"
        aria-invalid={isWrong()}
        aria-describedby={isWrong() ? `${id}-fault` : undefined}
        value={props.value}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Show when={isWrong()}>
        <span class="field-error" id={`${id}-fault`}>
          {text().actions.range('0', words.number(MOST[props.figure]))}
        </span>
      </Show>
    </div>
  );
}
