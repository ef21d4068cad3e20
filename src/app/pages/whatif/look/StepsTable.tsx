import { createMemo, For, Index, type JSX, Show } from 'solid-js';
import type { InputId, Sensitivity, Step } from '../../../../engine/improve.ts';
import { inputText, whyText } from '../../../../text/codes/changes.ts';
import { factName, factValue, nodeTitle } from '../../../../text/codes/grid.ts';
import { ScrollX } from '../../../components/ScrollX.tsx';
import { useWords } from '../../../components/useWords.ts';
import { useWhatIf } from '../context.ts';
import { signed } from '../signed.ts';
import { factOf, isLoss, opensMore, pays } from './steps.ts';

/** What one step of each input gives: those that pay first, then those that do not, with why. */
export function StepsTable(props: { readonly steps: readonly Sensitivity[] }): JSX.Element {
  const { text } = useWhatIf();
  const paying = createMemo(() =>
    props.steps.filter(pays).toSorted((a, b) => (b.most?.gain ?? 0) - (a.most?.gain ?? 0)),
  );
  const losing = createMemo(() => props.steps.filter(isLoss));
  const nothing = createMemo(() => props.steps.filter((one) => !pays(one) && !isLoss(one)));
  return (
    <>
      <p class="soft">{text().steps.intro}</p>
      <Show when={paying().length > 0} fallback={<p>{text().steps.noneGains}</p>}>
        <ScrollX label={text().steps.table}>
          <table class="steps-table stacks" role="table" data-testid="steps">
            <caption class="hidden-visually">{text().steps.table}</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  {text().steps.input}
                </th>
                <th role="columnheader" scope="col">
                  {text().steps.next}
                </th>
                <th role="columnheader" scope="col">
                  {text().steps.most}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              <Index each={paying()}>{(one) => <StepRow one={one()} />}</Index>
            </tbody>
          </table>
        </ScrollX>
      </Show>
      <Show when={losing().length > 0}>
        <h3>{text().steps.loses}</h3>
        <NothingList steps={losing()} />
      </Show>
      <Show when={nothing().length > 0}>
        <h3>{text().steps.nothing}</h3>
        <NothingList steps={nothing()} />
      </Show>
    </>
  );
}

function useValues(): (input: InputId, value: Step['to']) => string {
  const { text } = useWhatIf();
  const words = useWords();
  return (input, value) => {
    const fact = factOf(input);
    if (fact !== null && factName(fact, words.codes()) !== fact)
      return factValue(fact, value, words.codes());
    if (typeof value === 'number') return text().steps.level(words.number(value));
    if (typeof value === 'boolean') return value ? words.codes().names.yes : words.codes().names.no;
    return value === 'english' || value === 'french'
      ? words.codes().names.languages[value].label
      : String(value);
  };
}

function StepRow(props: { readonly one: Sensitivity }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const value = useValues();
  const isSame = (): boolean => props.one.next?.to === props.one.most?.to;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {inputText(props.one.input, text().changes, words.codes())}
        <span class="soft small block">{value(props.one.input, props.one.now)}</span>
      </th>
      <td role="cell" data-label={text().steps.next}>
        <Show when={props.one.next}>{(step) => <StepCell one={props.one} step={step()} />}</Show>
      </td>
      <td role="cell" data-label={text().steps.most}>
        <Show when={isSame() ? null : props.one.most}>
          {(step) => <StepCell one={props.one} step={step()} />}
        </Show>
      </td>
    </tr>
  );
}

function StepCell(props: { readonly one: Sensitivity; readonly step: Step }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const value = useValues();
  return (
    <>
      <strong
        class="step-gain"
        classList={{ rises: props.step.gain > 0, falls: props.step.gain < 0 }}
      >
        {signed(props.step.gain, words.language())}
      </strong>{' '}
      {value(props.one.input, props.step.to)}
      <Show when={opensMore(props.one, props.step)}>
        <span class="cliff">
          <span class="tag tag-warn">{text().steps.cliff}</span>{' '}
          {props.step.factors
            .filter(({ before, after }) => after > before)
            .map(
              ({ id, before, after }) =>
                `${nodeTitle(id, words.codes())} ${signed(after - before, words.language())}`,
            )
            .join(', ')}
        </span>
      </Show>
    </>
  );
}

/** What gives nothing at its next step nor at any later, and why. */
function NothingList(props: { readonly steps: readonly Sensitivity[] }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const gain = (one: Sensitivity): string => {
    const lost = one.next?.gain ?? 0;
    return lost < 0 ? ` (${signed(lost, words.language())})` : '';
  };
  return (
    <ul class="nothing-list">
      <For each={props.steps}>
        {(one) => (
          <li>
            <strong>
              {inputText(one.input, text().changes, words.codes())}
              {gain(one)}
            </strong>
            <Show when={one.next} fallback={<span class="soft block">{text().steps.atMost}</span>}>
              {(step) => (
                <For each={step().why}>
                  {(why) => (
                    <span class="soft block">{whyText(why, text().changes, words.codes())}</span>
                  )}
                </For>
              )}
            </Show>
            <Show when={one.input === 'arrangedEmployment' && one.next !== null}>
              <span class="soft block">{text().steps.offerCounts}</span>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
