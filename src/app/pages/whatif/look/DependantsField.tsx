import { createSignal, createUniqueId, type JSX } from 'solid-js';
import { useWords } from '../../../components/useWords.ts';
import { dependantsFrom } from '../../../state/dependants.ts';
import { useWhatIf } from '../context.ts';

/** How many dependent children there are, which the settlement funds turn on. Empty: not told. */
export function DependantsField(): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const id = createUniqueId();
  const [isWrong, setWrong] = createSignal(false);
  const type = (typed: string): void => {
    const count = typed.trim() === '' ? null : dependantsFrom(Number(typed));
    setWrong(count === null && typed.trim() !== '');
    if (!isWrong()) state.dependants.set(count);
  };
  return (
    <div class="field">
      <label for={id}>{text().eligibility.children}</label>
      <input
        class="input"
        id={id}
        type="number"
        inputmode="numeric"
        min="0"
        max={state.dependants.most}
        step="1"
        aria-invalid={isWrong()}
        aria-describedby={`${id}-hint`}
        value={state.dependants.count() ?? ''}
        onInput={(event) => {
          const { value, validity } = event.currentTarget;
          type(validity.badInput ? '?' : value);
        }}
      />
      <span class={isWrong() ? 'field-error' : 'field-hint'} id={`${id}-hint`}>
        {isWrong()
          ? text().eligibility.childrenRange(words.number(state.dependants.most))
          : text().eligibility.childrenHint}
      </span>
    </div>
  );
}
