import { createMemo, For, type JSX, Show } from 'solid-js';
import type { AnyCategory, Chance, HorizonChance, Share } from '../../../../engine/rounds.ts';
import { chanceText, roundCategory, shareText } from '../../../../text/codes/rounds.ts';
import { ScrollX } from '../../../components/ScrollX.tsx';
import { useWords } from '../../../components/useWords.ts';
import { useApp } from '../../../state/app.ts';
import { useRoundsPage } from '../state.ts';

type Told = Extract<Chance, { readonly kind: 'chance' }>;

/** The chance within 6 and 12 months, category by category, with what it cannot know. */
export function ChanceCard(): JSX.Element {
  const { today } = useApp();
  const { text, state } = useRoundsPage();
  const words = useWords();
  const chances = createMemo((): readonly Chance[] =>
    state.categories().flatMap((category) => {
      const part = state.answer.state().parts.get(`chance ${category}`);
      return part?.kind === 'chance' ? [part.chance] : [];
    }),
  );
  const told = () => chances().filter((chance): chance is Told => chance.kind === 'chance');
  const untold = () => chances().filter(({ kind }) => kind !== 'chance');
  const name = (category: AnyCategory): string =>
    roundCategory(category, text().rounds, words.language());
  return (
    <section class="card" aria-labelledby="chance-heading" data-testid="chance">
      <h2 id="chance-heading">{text().chance.heading(words.number(state.total() ?? 0))}</h2>
      <p class="soft">{text().chance.intro(words.date(state.on()))}</p>
      <Show when={state.on() < today}>
        <p class="notice notice-warning small">{text().chance.stale(words.date(state.on()))}</p>
      </Show>
      <Show when={state.answer.state().status === 'failed'}>
        <p class="notice notice-warning" role="status">
          <span>{text().failed}</span>
          <button type="button" class="button" onClick={() => state.answer.again()}>
            {text().again}
          </button>
        </p>
      </Show>
      <Show when={chances().length > 0} fallback={<p class="loading">{text().loading}</p>}>
        <ScrollX label={text().chance.table}>
          <table class="chance-table">
            <caption class="hidden-visually">{text().chance.table}</caption>
            <thead>
              <tr>
                <th scope="col">{text().chance.category}</th>
                <th scope="col">{text().rounds.chance.horizons[6]}</th>
                <th scope="col">{text().rounds.chance.horizons[12]}</th>
              </tr>
            </thead>
            <tbody>
              <For each={told()}>
                {(chance) => (
                  <tr>
                    <th scope="row">
                      {name(chance.category)}
                      <span class="block soft small">
                        {chanceText(chance, text().rounds, words.language()).at(-1)}
                      </span>
                    </th>
                    <For each={chance.horizons}>{(horizon) => <Horizon horizon={horizon} />}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </ScrollX>
        <Show when={untold().length > 0}>
          <details>
            <summary>{text().chance.untold(untold().length)}</summary>
            <ul class="untold">
              <For each={untold()}>
                {(chance) => (
                  <li>
                    <strong>{name(chance.category)}</strong>{' '}
                    {chanceText(chance, text().rounds, words.language()).join(' ')}
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      </Show>
      <h3>{text().chance.limits}</h3>
      <ul class="limits" data-testid="limits">
        <For each={text().rounds.chance.limits}>{(limit) => <li>{limit}</li>}</For>
      </ul>
    </section>
  );
}

function Horizon(props: { readonly horizon: HorizonChance }): JSX.Element {
  const { text } = useRoundsPage();
  const words = useWords();
  const share = (each: Share): string => shareText(each, text().rounds, words.language());
  const part = ({ count, of }: Share): number => (of === 0 ? 0 : (count / of) * 100);
  const low = (): number => part(props.horizon.interval.low);
  const high = (): number => part(props.horizon.interval.high);
  const lowest = (): string => {
    const { low: from, high: to } = props.horizon.lowestCutOff;
    if (from === null) return text().rounds.chance.noRound;
    return to === null
      ? text().chance.lowestOpen(words.number(from))
      : text().chance.lowest(words.number(from), words.number(to));
  };
  return (
    <td>
      <strong class="chance-figure">{share(props.horizon.chance)}</strong>
      <span class="block small">
        {text().chance.interval(
          share(props.horizon.interval.low),
          share(props.horizon.interval.high),
        )}
      </span>
      <div class="chance-bar" aria-hidden="true">
        <div
          class="chance-interval"
          style={{
            left: `${low().toFixed(1)}%`,
            width: `${Math.max(1, high() - low()).toFixed(1)}%`,
          }}
        />
        <div class="chance-point" style={{ left: `${part(props.horizon.chance).toFixed(1)}%` }} />
      </div>
      <span class="block soft small">{lowest()}</span>
    </td>
  );
}
