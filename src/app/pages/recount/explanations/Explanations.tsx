import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Explanation } from '../../../../engine/index.ts';
import type { Reader } from '../../../../engine/constants.ts';
import { issueText } from '../../../../text/codes/issues.ts';
import { nodeTitle } from '../../../../text/codes/grid.ts';
import { searchedText } from '../../../../text/codes/recount.ts';
import { formatChoice } from '../../../../text/format.ts';
import { useWords } from '../../../components/useWords.ts';
import { daysOf } from '../days.ts';
import { useRecount } from '../model.ts';
import { ExplanationItem } from './ExplanationItem.tsx';

const SHOWN_AT_FIRST = 5;
const SHOWN_MORE = 10;

/** The readings that give a reader's figures, with what was searched, while it goes on and after. */
export function Explanations(props: {
  readonly reader: Reader;
  readonly heading: string;
}): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const [shown, setShown] = createSignal(SHOWN_AT_FIRST);
  const found = () => model.found(props.reader);
  const rest = (): number => Math.min(SHOWN_MORE, found().length - shown());
  return (
    <section class="card" data-testid={`explanations-${props.reader}`}>
      <h2>{props.heading}</h2>
      <Status reader={props.reader} />
      <ol class="explanations">
        <For each={found().slice(0, shown())}>
          {(explanation, place) => (
            <li>
              <ExplanationItem
                reader={props.reader}
                explanation={explanation}
                place={place()}
                isOpen={place() === 0}
              />
            </li>
          )}
        </For>
      </ol>
      <Show when={rest() > 0}>
        <button type="button" class="button" onClick={() => setShown(shown() + SHOWN_MORE)}>
          {model.text().search.more(words.number(rest()))}
        </button>
      </Show>
      <Nearest reader={props.reader} />
    </section>
  );
}

function Status(props: { readonly reader: Reader }): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const search = () => model.searches[props.reader];
  const state = () => search().state();
  const text = () => model.text().search;
  return (
    <>
      <Show when={state().status === 'running'}>
        <div class="search-running" data-testid="search-running">
          <p>
            {text().running(words.number(state().progress?.visited ?? 0))}{' '}
            <Show when={model.found(props.reader).length > 0}>
              {text().found(words.number(model.found(props.reader).length))}
            </Show>
          </p>
          <Show when={state().progress} fallback={<progress aria-label={text().progress} />}>
            {(progress) => (
              <progress aria-label={text().progress} value={progress().done} max={progress().of} />
            )}
          </Show>
          <button type="button" class="button" onClick={() => search().cancel()}>
            {text().cancel}
          </button>
        </div>
      </Show>
      <Show when={state().status === 'failed'}>
        <div class="notice notice-bad" role="alert">
          <p>{text().failed}</p>
          <button type="button" class="button" onClick={() => search().again()}>
            {text().again}
          </button>
        </div>
      </Show>
      <For each={state().issues}>
        {(issue) => (
          <p class="notice notice-bad" role="alert">
            {issueText(issue, words.codes())}
          </p>
        )}
      </For>
      <Show when={state().recount}>
        {(recount) => (
          <div class="search-outcome" data-testid={`outcome-${props.reader}`}>
            <p>
              <strong>{outcome(props.reader, model, words)}</strong>
            </p>
            <Show when={recount().bound}>
              {(bound) => (
                <div class="notice notice-warning">
                  <p>
                    {model.words().recount.outcomes.truncated}{' '}
                    {model.words().recount.bounds[bound()]}
                  </p>
                  <button type="button" class="button" onClick={() => search().again()}>
                    {text().again}
                  </button>
                </div>
              )}
            </Show>
            <p class="soft small">{searchedText(recount(), model.words())}</p>
          </div>
        )}
      </Show>
    </>
  );
}

/** Said of readings, dates being one: to the search the same reading on two days is two. */
function outcome(
  reader: Reader,
  { searches, found, text, words }: ReturnType<typeof useRecount>,
  { number }: ReturnType<typeof useWords>,
): string {
  const recount = searches[reader].state().recount;
  const [first, ...others] = found(reader);
  if (recount === null) return '';
  if (first === undefined)
    return reader === 'candidate' && recount.outcome === 'impossible'
      ? text().search.claimedNone
      : words().recount.outcomes[recount.outcome];
  const count = number(others.length + 1);
  if (others.length > 0)
    return reader === 'officer'
      ? text().search.several(count)
      : text().search.claimedSeveral(count);
  if (reader === 'candidate') return text().search.claimedOne;
  return daysOf(first).length === 1 ? words().recount.outcomes.unique : text().search.one;
}

/** What comes nearest where nothing gives the figures. */
function Nearest(props: { readonly reader: Reader }): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const text = () => model.text().search;
  const nearest = () => model.searches[props.reader].state().recount?.nearest ?? null;
  const listed = (): readonly (readonly [string, Explanation])[] => {
    const found = nearest();
    return [
      ...(found?.below === null || found === null
        ? []
        : [[text().nearestBelow(words.number(found.below.score.total)), found.below] as const]),
      ...(found?.above === null || found === null
        ? []
        : [[text().nearestAbove(words.number(found.above.score.total)), found.above] as const]),
    ];
  };
  return (
    <Show when={nearest()}>
      {(found) => (
        <div class="nearest" data-testid="nearest">
          <p>{text().checkDossier}</p>
          <Show when={listed().length > 0}>
            <h3>{text().nearest}</h3>
            <For each={listed()}>
              {([title, explanation]) => (
                <ExplanationItem
                  reader={props.reader}
                  title={title}
                  explanation={explanation}
                  place={0}
                  isOpen={false}
                />
              )}
            </For>
          </Show>
          <ul>
            <For each={found().unreachable}>
              {({ figure, reachable }) => (
                <li>
                  {text().unreachable(
                    nodeTitle(figure.slice(figure.indexOf('.') + 1), words.codes()),
                    formatChoice(reachable.map(words.number), words.language()),
                  )}
                </li>
              )}
            </For>
          </ul>
          <Show when={!found().exact}>
            <p class="soft">{text().nearestInexact}</p>
          </Show>
        </div>
      )}
    </Show>
  );
}
