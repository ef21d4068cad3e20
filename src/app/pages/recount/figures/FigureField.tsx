import { type JSX, Show } from 'solid-js';
import { useWords } from '../../../components/useWords.ts';
import { useRecount } from '../model.ts';
import type { FigureFault } from './figures.ts';

/** A number of points, as typed, with what is wrong with it beneath. */
export function FigureField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly fault: FigureFault | undefined;
  readonly onInput: (value: string) => void;
}): JSX.Element {
  const { text } = useRecount();
  const words = useWords();
  const id = () => `figure-${props.name.replace('.', '-')}`;
  const sentence = (fault: FigureFault): string => {
    const faults = text().figures.faults;
    switch (fault.code) {
      case 'not-points':
        return faults.notPoints;
      case 'most':
        return faults.most(words.points(fault.most));
      case 'required':
        return faults.required;
      case 'no-round':
        return faults.noRound;
    }
  };
  /** A field that is only empty is no fault until something else is typed. */
  const isWrong = (): boolean => props.fault !== undefined && props.fault.code !== 'required';
  const describedBy = (): string | undefined =>
    [props.hint && `${id()}-hint`, props.fault && `${id()}-fault`].filter(Boolean).join(' ') ||
    undefined;
  return (
    <div class="field">
      <label for={id()}>{props.label}</label>
      <Show when={props.hint}>
        <span class="field-hint" id={`${id()}-hint`}>
          {props.hint}
        </span>
      </Show>
      <input
        class="input"
        type="text"
        inputmode="text"
        autocomplete="off"
        spellcheck={false}
        id={id()}
        value={props.value}
        aria-invalid={isWrong()}
        aria-describedby={describedBy()}
        onInput={({ currentTarget }) => props.onInput(currentTarget.value)}
      />
      <Show when={props.fault}>
        {(fault) => (
          <p id={`${id()}-fault`} class={isWrong() ? 'field-error' : 'field-hint'}>
            {sentence(fault())}
          </p>
        )}
      </Show>
    </div>
  );
}
