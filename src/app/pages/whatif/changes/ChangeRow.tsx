import { createUniqueId, For, type JSX, Show } from 'solid-js';
import type { ChangeEffect, Comparison, Fraction, Change } from '../../../../engine/improve.ts';
import { changeText, remarkText, shareOfGain, whyText } from '../../../../text/codes/changes.ts';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { useWhatIf } from '../context.ts';
import { signed } from '../signed.ts';
import { ChangeControls } from './ChangeControls.tsx';

/** One change: what it is, its controls, its exact share of the gain, and why it gives nothing. */
export function ChangeRow(props: {
  readonly id: number;
  readonly change: Change;
  readonly place: number;
}): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const id = createUniqueId();
  const title = (): string =>
    capitalised(changeText(props.change, text().changes, words.codes()), words.language());
  const effect = (): ChangeEffect | null =>
    comparisonOf(state.answer.state().parts)?.scenarios[state.place() - 1]?.effects[props.place] ??
    null;
  return (
    <div class="change-row" role="group" aria-labelledby={id} tabindex="-1">
      <div class="change-head">
        <h3 id={id}>{title()}</h3>
        <button
          type="button"
          class="button button-quiet button-remove"
          aria-label={text().editor.removeChange(title())}
          onClick={() => state.removeChange(props.id, props.place)}
        >
          {text().editor.removeShort}
        </button>
      </div>
      <ChangeControls
        change={props.change}
        set={(change) => state.setChange(props.id, props.place, change)}
        place={props.place}
      />
      <Show when={effect()}>{(found) => <Effect effect={found()} />}</Show>
    </div>
  );
}

export function comparisonOf(parts: ReadonlyMap<string, unknown>): Comparison | null {
  const part = parts.get('comparison') as
    { readonly comparison: { readonly ok: boolean; readonly value?: Comparison } } | undefined;
  return part?.comparison.value ?? null;
}

function Effect(props: { readonly effect: ChangeEffect }): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const gain = (): number =>
    comparisonOf(state.answer.state().parts)?.scenarios[state.place() - 1]?.gain ?? 0;
  const isWhole = (): boolean =>
    props.effect.share.denominator === 1 && props.effect.share.numerator === props.effect.alone;
  return (
    <div class="effect">
      <p class="effect-line">
        <span>
          {text().effect.share}{' '}
          <strong class="number" data-testid="share">
            {shareOfGain(props.effect.share, words.codes())}
          </strong>
        </span>
        <Show when={!isWhole()}>
          <span class="soft">
            {text().effect.alone(signed(props.effect.alone, words.language()))}
          </span>
        </Show>
      </p>
      <ShareBar share={props.effect.share} gain={gain()} />
      <Show when={props.effect.remarks.length + props.effect.why.length > 0}>
        <ul class="effect-reasons">
          <For each={props.effect.remarks}>
            {(remark) => (
              <li class="remark">{remarkText(remark, text().changes, words.codes())}</li>
            )}
          </For>
          <For each={props.effect.why}>
            {(why) => <li>{whyText(why, text().changes, words.codes())}</li>}
          </For>
        </ul>
      </Show>
    </div>
  );
}

/** How much of the gain it is; the figure beside it says it exactly. */
function ShareBar(props: { readonly share: Fraction; readonly gain: number }): JSX.Element {
  const part = (): number => {
    const { numerator, denominator } = props.share;
    const whole = Math.max(Math.abs(props.gain), Math.abs(numerator / denominator));
    return whole === 0 ? 0 : Math.abs(numerator) / denominator / whole;
  };
  return (
    <div class="share-bar" aria-hidden="true">
      <div
        class="share-part"
        classList={{ 'share-loss': props.share.numerator < 0 }}
        style={{ width: `${(part() * 100).toFixed(2)}%` }}
      />
    </div>
  );
}
