import { createSignal, createUniqueId, For, type JSX } from 'solid-js';
import { type IsoDate, isIsoDate } from '../../../../engine/index.ts';
import { isKnownNoc } from '../../../../engine/dossier.ts';
import { DaySaid } from '../../../components/fields/DaySaid.tsx';
import type { Choice } from '../../../components/fields/SelectField.tsx';

/** Controls of a change: each shows a value and tells a new one, and holds nothing. */

export function RangeControl(props: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly shown: string;
  readonly onInput: (value: number) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field range">
      <div class="range-label">
        <label class="field-label" for={id}>
          {props.label}
        </label>
        <span class="number" aria-hidden="true">
          {props.shown}
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={props.min}
        max={props.max}
        value={props.value}
        aria-valuetext={props.shown}
        onInput={(event) => props.onInput(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

export function ChoiceControl(props: {
  readonly label: string;
  readonly value: Choice['value'];
  readonly choices: readonly Choice[];
  readonly onChange: (value: Choice['value']) => void;
}): JSX.Element {
  return (
    <label class="field">
      <span class="field-label">{props.label}</span>
      <select
        class="input"
        onChange={(event) => {
          const choice = props.choices[Number(event.currentTarget.value)];
          if (choice !== undefined) props.onChange(choice.value);
        }}
      >
        <For each={props.choices}>
          {(choice, place) => (
            <option value={place()} selected={choice.value === props.value}>
              {choice.label}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

export function DayControl(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: IsoDate | null;
  readonly onChange: (value: IsoDate | null) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        class="input"
        id={id}
        type="date"
        aria-describedby={`${id}-said ${id}-hint`}
        value={props.value ?? ''}
        onChange={(event) => {
          const text = event.currentTarget.value;
          if (text === '') props.onChange(null);
          else if (isIsoDate(text)) props.onChange(text);
        }}
      />
      <DaySaid id={`${id}-said`} date={props.value} />
      <span class="field-hint" id={`${id}-hint`}>
        {props.hint}
      </span>
    </div>
  );
}

export function CheckControl(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** The code of an occupation; told on only once it is the code of one. */
export function NocControl(props: {
  readonly label: string;
  readonly hint: string;
  readonly fault: string;
  readonly value: string | null;
  readonly mayBeBlank: boolean;
  readonly onChange: (value: string | null) => void;
}): JSX.Element {
  const id = createUniqueId();
  const [isWrong, setWrong] = createSignal(false);
  const change = (typed: string): void => {
    const code = typed.trim();
    const isBlank = code === '' && props.mayBeBlank;
    const isGood = isBlank || isKnownNoc(code);
    setWrong(!isGood);
    if (isGood) props.onChange(isBlank ? null : code);
  };
  return (
    <label class="field">
      <span class="field-label">{props.label}</span>
      <input
        class="input"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={isWrong()}
        aria-describedby={id}
        value={props.value ?? ''}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <span class={isWrong() ? 'field-error' : 'field-hint'} id={id}>
        {isWrong() ? props.fault : props.hint}
      </span>
    </label>
  );
}
