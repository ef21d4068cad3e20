import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { Explanation } from '../../../../engine/index.ts';
import type { Reader } from '../../../../engine/constants.ts';
import type { DepartureSet } from '../../../../engine/recount.ts';
import { sameEffectText } from '../../../../text/codes/recount.ts';
import { departureText } from '../../../../text/codes/departures.ts';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { useApp } from '../../../state/app.ts';
import { routeHash } from '../../../state/route.ts';
import { START_KEY, startFromReading } from '../../whatif/state/start.ts';
import type { Chain } from '../chain/chain.ts';
import { ChainView } from '../chain/ChainView.tsx';
import { daysOf, otherReadings } from '../days.ts';
import { daysText } from '../format.ts';
import { useRecount } from '../model.ts';
import { DepartureItem } from './DepartureItem.tsx';
import { FactorSums } from './FactorSums.tsx';

/** One reading: its departures, its sums, its steps from the claimed score, and what else does the same. */
export function ExplanationItem(props: {
  readonly reader: Reader;
  readonly explanation: Explanation;
  readonly place: number;
  readonly isOpen: boolean;
  /** In place of the explanation's number. */
  readonly title?: string;
}): JSX.Element {
  const { text } = useRecount();
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- how it is first shown; then the user folds it
  const [isOpen, setOpen] = createSignal(props.isOpen);
  return (
    <details
      class="explanation"
      open={isOpen()}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-testid="explanation"
    >
      <summary>
        <span class="explanation-name">
          {props.title ?? text().explanation.numbered(words.number(props.place + 1))}
        </span>{' '}
        <span>
          <Summary explanation={props.explanation} />
        </span>
        <span class="number">{words.points(props.explanation.score.total)}</span>
      </summary>
      <Show when={isOpen()}>
        <Body reader={props.reader} explanation={props.explanation} isFirst={props.isOpen} />
      </Show>
    </details>
  );
}

/** The departures in a line. */
function Summary(props: { readonly explanation: Explanation }): JSX.Element {
  const model = useRecount();
  const { language } = useWords();
  const line = (): string => {
    const { departures } = props.explanation;
    if (departures.length === 0) return model.text().explanation.plainTitle;
    return departures
      .map((departure) => capitalised(departureText(departure, model.words()), language()))
      .join(' ');
  };
  return <>{line()}</>;
}

function Body(props: {
  readonly reader: Reader;
  readonly explanation: Explanation;
  /** Its steps stand at the top of the page already. */
  readonly isFirst: boolean;
}): JSX.Element {
  const model = useRecount();
  const { beside } = useApp();
  const { language } = useWords();
  const text = () => model.text().explanation;
  const best = () => props.explanation;
  const chain = createMemo(() => {
    if (props.reader === 'candidate') return null;
    const found = model.chainTo(best());
    return found?.ok === true ? found.value : null;
  });
  const startFromHere = (): void => {
    const start = startFromReading(best().date, best().departures);
    // Once the link has been followed: a link that goes from the page meanwhile leads nowhere.
    setTimeout(() => beside.set(START_KEY, start));
  };
  const day = () => ({ name: best().date, date: best().on });
  return (
    <div class="explanation-body">
      <p class="soft">{text().days(daysText(daysOf(best()), model.text(), language()))}</p>
      <Show when={best().departures.length > 0} fallback={<p>{model.words().recount.plain}</p>}>
        <ul class="departures">
          <For each={best().departures}>
            {(departure, place) => (
              <DepartureItem
                reader={props.reader}
                departure={departure}
                instead={best().instead[place()] ?? []}
              />
            )}
          </For>
        </ul>
      </Show>
      <Show when={best().departures.length > 0}>
        <FactorSums explanation={best()} plain={model.plainOn(day())} />
      </Show>
      <Show when={chain()}>
        {(found) => (
          <Show when={found().steps.length > 0}>
            <Steps chain={found()} isOpen={!props.isFirst} />
          </Show>
        )}
      </Show>
      <Alternatives explanation={props.explanation} />
      <Show when={props.reader === 'officer'}>
        <p>
          <a class="button" href={routeHash(language(), 'whatif')} onClick={startFromHere}>
            {text().tryChanges}
          </a>
        </p>
      </Show>
    </div>
  );
}

/** From the claimed score to this reading, drawn when it is opened. */
function Steps(props: { readonly chain: Chain; readonly isOpen: boolean }): JSX.Element {
  const { text } = useRecount();
  // eslint-disable-next-line solid/reactivity -- how it is first shown; then the user folds it
  const [isOpen, setOpen] = createSignal(props.isOpen);
  return (
    <details open={isOpen()} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text().explanation.path}</summary>
      <Show when={isOpen()}>
        <ChainView chain={props.chain} />
      </Show>
    </details>
  );
}

function Alternatives(props: { readonly explanation: Explanation }): JSX.Element {
  const model = useRecount();
  const { language } = useWords();
  const others = () => otherReadings(props.explanation);
  const line = ({ departures }: DepartureSet): string =>
    departures.length === 0
      ? model.words().recount.plain
      : departures
          .map((departure) => capitalised(departureText(departure, model.words()), language()))
          .join(' ');
  return (
    <Show when={others().length > 0}>
      <details class="alternatives">
        <summary>{model.text().explanation.alternatives}</summary>
        <ul>
          <For each={others()}>{(other) => <li>{line(other)}</li>}</For>
        </ul>
        <p class="soft small">{sameEffectText(props.explanation, model.words())}</p>
      </details>
    </Show>
  );
}
