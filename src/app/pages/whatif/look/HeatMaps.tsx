import { createSignal, For, type JSX, Show } from 'solid-js';
import { HEAT_LEVELS, type HeatRow } from '../../../../engine/constants.ts';
import type { HeatMap } from '../../../../engine/improve.ts';
import { drawElement } from '../../../charts/drawElement.ts';
import { SaveTools } from '../../../charts/SaveTools.tsx';
import { ScrollX } from '../../../components/ScrollX.tsx';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { useWhatIf } from '../context.ts';
import { signed } from '../signed.ts';
import { shadeOf } from './shade.ts';

/** What the total would be with each ability at each level: a table whose cells are also coloured. */
export function HeatMaps(props: { readonly maps: readonly HeatMap[] }): JSX.Element {
  const { text } = useWhatIf();
  return (
    <>
      <p class="soft">{text().heat.intro}</p>
      <div class="heat-maps">
        <For each={props.maps}>{(map) => <HeatTable map={map} />}</For>
      </div>
    </>
  );
}

function HeatTable(props: { readonly map: HeatMap }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const language = (): string => words.codes().names.languages[props.map.language].label;
  const scale = (): string => words.codes().names.scales[props.map.language];
  const [picture, setPicture] = createSignal<HTMLTableElement>();
  const caption = (): string =>
    text().heat.caption(language(), text().changes.slots[props.map.slot]);
  const levels = (): readonly string[] =>
    HEAT_LEVELS.map((level, place) => text().heat.level(level, place === HEAT_LEVELS.length - 1));
  const most = (): number =>
    Math.max(0, ...props.map.rows.flatMap(({ cells }) => cells.map(({ gain }) => gain)));
  const rowName = (row: HeatRow): string =>
    row === 'all'
      ? text().heat.all
      : capitalised(words.codes().names.abilities[row], words.language());
  return (
    <figure class="heat">
      <figcaption>
        <strong>{caption()}</strong>
      </figcaption>
      <ScrollX label={language()}>
        <table class="heat-table" data-testid="heat" ref={setPicture}>
          <thead>
            <tr>
              <th scope="col">{scale()}</th>
              <For each={levels()}>
                {(level) => (
                  <th scope="col" class="number">
                    {level}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.map.rows}>
              {(row) => (
                <tr>
                  <th scope="row">
                    {rowName(row.row)}
                    <span class="soft small block">{text().heat.now(row.now)}</span>
                  </th>
                  <For each={row.cells}>
                    {(cell) => (
                      <td
                        class={`number heat-${shadeOf(cell.gain, most())}`}
                        classList={{ 'heat-now': isNow(row.now, cell.level) }}
                      >
                        {signed(cell.gain, words.language())}
                        <span class="heat-total">{words.number(cell.total)}</span>
                        <Show when={isNow(row.now, cell.level)}>
                          <span class="hidden-visually">{text().heat.held}</span>
                        </Show>
                        <Show when={cell.otherOrderTotal > cell.total}>
                          <span class="heat-other" title={text().heat.otherOrder}>
                            <span aria-hidden="true">⇄</span>
                            <span class="hidden-visually">{text().heat.otherOrder}</span>{' '}
                            {words.number(cell.otherOrderTotal)}
                          </span>
                        </Show>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </ScrollX>
      <SaveTools
        title={caption()}
        drawn={() => drawElement(picture()!)}
        table={() => ({
          head: [scale(), ...levels()],
          rows: props.map.rows.map(({ row, cells }) => [
            rowName(row),
            ...cells.map(({ total }) => total),
          ]),
        })}
      />
    </figure>
  );
}

const LAST_LEVEL = HEAT_LEVELS.at(-1)!;

/** The last column stands for its level and every one above. */
const isNow = (now: number, level: number): boolean => Math.min(now, LAST_LEVEL) === level;
