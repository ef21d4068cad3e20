import { For, type JSX, Show } from 'solid-js';
import type { Reader } from '../../../../engine/constants.ts';
import type { Departure } from '../../../../engine/recount.ts';
import { departureWeights } from '../../../../engine/tables.ts';
import { departureBasis, departureText } from '../../../../text/codes/departures.ts';
import { lawText } from '../../../../text/codes/laws.ts';
import { Citations } from '../../../components/Citations.tsx';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { Shortfall } from '../chain/ShortfallNote.tsx';
import { goToField } from '../../../components/goToField.ts';
import { useRecount } from '../model.ts';
import { usePlausibilities } from '../order/usePlausibilities.ts';
import { weightKey } from '../order/weightRows.ts';

/** One departure: what is read otherwise, whose it is, how sure, how plausible and why, by what law. */
export function DepartureItem(props: {
  readonly reader: Reader;
  readonly departure: Departure;
  readonly instead: readonly Departure[];
}): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const { own } = usePlausibilities();
  const text = () => model.text().explanation;
  const sentence = (departure: Departure): string =>
    capitalised(departureText(departure, model.words()), words.language());
  const weight = (): number =>
    own()[props.reader][weightKey(props.departure)] ??
    departureWeights(props.departure)?.[props.reader] ??
    0;
  return (
    <li class="departure">
      <Shortfall departure={props.departure} />
      <p class="departure-sentence">{sentence(props.departure)}</p>
      <p class="row">
        <span
          class="tag"
          classList={{
            'tag-good': props.departure.kind === 'certain',
            'tag-warn': props.departure.kind === 'arguable',
          }}
        >
          {capitalised(model.words().departures.kinds[props.departure.kind], words.language())}
        </span>
        <span class="tag tag-soft">
          {capitalised(model.words().departures.sides[props.departure.side], words.language())}
        </span>
      </p>
      <p class="small">
        {text().plausibility(words.number(weight()))}{' '}
        <span class="soft">{departureBasis(props.departure, words.codes())}</span>
      </p>
      <div class="small">
        {text().law} {lawText(props.departure.law, words.language())}
        <Citations ids={props.departure.source} label={text().sources} />
      </div>
      <button
        type="button"
        class="link small"
        onClick={() => goToField(props.departure.path, words.language())}
      >
        {text().goTo}
      </button>
      <Show when={props.instead.length > 0}>
        <div class="small">
          <p>{text().instead}</p>
          <ul>
            <For each={props.instead}>{(departure) => <li>{sentence(departure)}</li>}</For>
          </ul>
        </div>
      </Show>
    </li>
  );
}
