import { For, type JSX } from 'solid-js';
import type { LegendEntry } from './picture.ts';

/** What each colour and shape of a chart stands for; the chart's table says the same in words. */
export function Legend(props: { readonly entries: readonly LegendEntry[] }): JSX.Element {
  return (
    <ul class="legend" aria-hidden="true">
      <For each={props.entries}>
        {({ label, colour, shape }) => (
          <li>
            <span class={`mark mark-${shape}`} style={{ background: colour }} />
            {label}
          </li>
        )}
      </For>
    </ul>
  );
}
