import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { READERS, type Reader } from '../../../../engine/constants.ts';
import { departureBasis, departureText } from '../../../../text/codes/departures.ts';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { useRecount } from '../model.ts';
import { isReader, usePlausibilities } from './usePlausibilities.ts';
import { type WeightRow, weightRows } from './weightRows.ts';

const STEP = 10;
const MOST = 1000;

/** The stated order of plausibility, each weight with its basis, for the user to change. */
export function OrderEditor(): JSX.Element {
  const { text, dossier } = useRecount();
  const [reader, setReader] = createSignal<Reader>('officer');
  const [isOpen, setOpen] = createSignal(false);
  const { own, reset } = usePlausibilities();
  const rows = createMemo(() => (isOpen() ? weightRows(dossier(), reader()) : []));
  return (
    <section class="card" data-testid="order">
      <h2>{text().order.heading}</h2>
      <p class="soft">{text().order.intro}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text().order.heading}</summary>
        <div class="order-body">
          <label class="field">
            <span class="field-label">{text().order.reader}</span>
            <select
              class="input"
              onChange={({ currentTarget }) => {
                if (isReader(currentTarget.value)) setReader(currentTarget.value);
              }}
            >
              <For each={READERS}>
                {(each) => (
                  <option value={each} selected={each === reader()}>
                    {text().order.readers[each]}
                  </option>
                )}
              </For>
            </select>
          </label>
          <Show when={rows().length > 0} fallback={<p>{text().order.none}</p>}>
            <ul class="weights">
              <For each={rows()}>{(row) => <Weight reader={reader()} row={row} />}</For>
            </ul>
          </Show>
          <button
            type="button"
            class="button"
            disabled={Object.keys(own()[reader()]).length === 0}
            onClick={() => reset(reader())}
          >
            {text().order.reset}
          </button>
        </div>
      </details>
    </section>
  );
}

function Weight(props: { readonly reader: Reader; readonly row: WeightRow }): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const { own, set, reset } = usePlausibilities();
  const id = () => `weight-${props.reader}-${props.row.key.replaceAll(/\W/g, '-')}`;
  const changed = (): number | undefined => own()[props.reader][props.row.key];
  const weight = (): number => changed() ?? props.row.stated;
  const title = (): string =>
    capitalised(departureText(props.row.departure, model.words()), words.language());
  const text = () => model.text().order;
  return (
    <li class="weight">
      <label for={id()}>{title()}</label>
      <div class="weight-line">
        <input
          id={id()}
          type="range"
          min="0"
          max={MOST}
          step={STEP}
          value={weight()}
          aria-valuetext={text().value(words.number(weight()))}
          aria-describedby={`${id()}-basis`}
          onChange={({ currentTarget }) =>
            set(props.reader, props.row.key, currentTarget.valueAsNumber)
          }
        />
        <span class="number">{words.number(weight())}</span>
      </div>
      <p class="soft small" id={`${id()}-basis`}>
        {departureBasis(props.row.departure, words.codes())}
      </p>
      <Show when={changed() !== undefined}>
        <p class="row small">
          <span class="tag">{text().changed}</span>
          <button type="button" class="link" onClick={() => reset(props.reader, props.row.key)}>
            {text().resetOne(words.number(props.row.stated))}
          </button>
        </p>
      </Show>
    </li>
  );
}
