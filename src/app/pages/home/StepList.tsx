import { For, type JSX, Show } from 'solid-js';
import type { StepId } from '../../../text/screen/home/guide.en.ts';
import { useApp } from '../../state/app.ts';
import { faultsIn, PART_PATHS } from '../dossier/parts.ts';
import type { GuideWords } from './parts.ts';

/** The steps of a path, each with what is to mend in it. */
export function StepList(props: {
  readonly text: GuideWords;
  readonly steps: readonly StepId[];
  readonly current: StepId | undefined;
  readonly addressOf: (step: number) => string;
}): JSX.Element {
  const { dossier } = useApp();
  const faults = (id: StepId): number => faultsIn(dossier.issues(), PART_PATHS[id]);
  return (
    <nav aria-label={props.text.guide.stepsLabel}>
      <ol class="guide-steps">
        <For each={props.steps}>
          {(id, index) => (
            <li>
              <a
                href={props.addressOf(index() + 1)}
                aria-current={id === props.current ? 'step' : undefined}
              >
                {props.text.guide.steps[id].short}
                <Show when={faults(id) > 0}>
                  {' '}
                  <span class="tag tag-bad">{props.text.dossier.toMend(faults(id))}</span>
                </Show>
              </a>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
