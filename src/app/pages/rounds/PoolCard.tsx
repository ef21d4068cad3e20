import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { placeInPool, type PoolPlace } from '../../../engine/rounds.ts';
import { poolText } from '../../../text/codes/rounds.ts';
import { drawElement } from '../../charts/drawElement.ts';
import { SaveTools } from '../../charts/SaveTools.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { bandsIn, type PoolBand, poolAsOf } from './bands.ts';
import { useRoundsPage } from './state.ts';

/** Where the total stands in the pool: the distribution nearest to today, with the user's band. */
export function PoolCard(): JSX.Element {
  const { today } = useApp();
  const { text, state } = useRoundsPage();
  const words = useWords();
  const place = createMemo((): PoolPlace | null => {
    const total = state.total();
    return total === null ? null : placeInPool(state.rounds(), total, today);
  });
  const bands = createMemo((): readonly PoolBand[] => {
    const found = place();
    const pool = found === null ? null : poolAsOf(state.rounds(), found.asOf);
    return pool === null ? [] : bandsIn(pool.bands);
  });
  const [picture, setPicture] = createSignal<HTMLTableElement>();
  const most = (): number => Math.max(1, ...bands().map(({ count }) => count));
  return (
    <section class="card" aria-labelledby="pool-heading" data-testid="pool">
      <h2 id="pool-heading">{text().pool.heading}</h2>
      <p>{poolText(place(), text().rounds, words.language())}</p>
      <Show when={bands().length > 0}>
        <table class="bands-table" ref={setPicture}>
          <caption class="hidden-visually">{text().pool.table}</caption>
          <thead>
            <tr>
              <th scope="col">{text().pool.band}</th>
              <th scope="col" class="number">
                {text().pool.profiles}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            <For each={bands()}>
              {(band) => (
                <tr classList={{ lit: band.id === place()?.band }}>
                  <th scope="row">
                    {text().pool.range(band.low, band.high)}
                    <Show when={band.id === place()?.band}>
                      {' '}
                      <span class="tag tag-good">{text().pool.you}</span>
                    </Show>
                  </th>
                  <td class="number">{words.number(band.count)}</td>
                  <td class="band-cell" aria-hidden="true">
                    <div
                      class="band-bar"
                      style={{ width: `${((band.count / most()) * 100).toFixed(1)}%` }}
                    />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <SaveTools
          title={text().pool.table}
          drawn={() => drawElement(picture()!)}
          table={() => ({
            head: [text().pool.band, text().pool.profiles, text().pool.you],
            rows: bands().map(({ id, count }) => [id, count, id === place()?.band ? 1 : 0]),
          })}
        />
      </Show>
    </section>
  );
}
