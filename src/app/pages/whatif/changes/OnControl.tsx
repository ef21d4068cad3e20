import { type JSX, Show } from 'solid-js';
import type { IsoDate } from '../../../../engine/index.ts';
import type { Change } from '../../../../engine/improve.ts';
import { useChanging } from './changing.ts';
import { DayControl } from './controls.tsx';
import type { ControlsProps } from './controlsProps.ts';

/** From when the change counts; behind a fold, for most changes are looked at as if they were made. */
export function OnControl(props: ControlsProps): JSX.Element {
  const { text, isDated } = useChanging();
  const on = (): IsoDate | null => ('on' in props.change ? props.change.on : null);
  return (
    <Show when={isDated && 'on' in props.change}>
      <details class="change-day" open={on() !== null}>
        <summary>{text().controls.when}</summary>
        <DayControl
          label={text().controls.on}
          hint={text().controls.onHint}
          value={on()}
          onChange={(date) => props.set({ ...props.change, on: date } as Change)}
        />
      </details>
    </Show>
  );
}
