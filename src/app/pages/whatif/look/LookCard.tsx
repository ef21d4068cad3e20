import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { Look } from '../../../workers/whatIfAnswer.ts';
import { useWhatIf } from '../context.ts';
import { Eligibility } from './Eligibility.tsx';
import { HeatMaps } from './HeatMaps.tsx';
import { StepsTable } from './StepsTable.tsx';

const PARTS = ['steps', 'heat', 'eligibility'] as const;
type Part = (typeof PARTS)[number];

/** On a narrower screen it would push what follows far down, and is folded at first. */
const WIDE = '(min-width: 48rem)';

/** The open state looked at closely: what a next step gives, the map of levels, and the programs. */
export function LookCard(): JSX.Element {
  const { text, state } = useWhatIf();
  const [isOpen, setOpen] = createSignal(matchMedia(WIDE).matches);
  const name = (): string => state.names()[state.place()] ?? '';
  const look = createMemo((): Look | null => state.look(state.place()));
  return (
    <section class="card" aria-labelledby="look-heading" data-testid="look">
      <details
        class="look-fold"
        open={isOpen()}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <h2 id="look-heading">{text().look.heading(name())}</h2>
        </summary>
        <Show when={isOpen()}>
          <Closely look={look()} />
        </Show>
      </details>
    </section>
  );
}

/** One part of it at a time. */
function Closely(props: { readonly look: Look | null }): JSX.Element {
  const { text } = useWhatIf();
  const [part, setPart] = createSignal<Part>('steps');
  return (
    <>
      <div class="parts" role="group" aria-labelledby="look-heading">
        <For each={PARTS}>
          {(each) => (
            <button
              type="button"
              class="part"
              aria-pressed={part() === each}
              onClick={() => setPart(each)}
            >
              {text().look.parts[each]}
            </button>
          )}
        </For>
      </div>
      <WorkerState />
      <Show when={props.look}>
        {(found) => (
          <>
            <Show when={part() === 'steps'}>
              <StepsTable steps={found().steps} />
            </Show>
            <Show when={part() === 'heat'}>
              <HeatMaps maps={found().heat} />
            </Show>
            <Show when={part() === 'eligibility'}>
              <Eligibility look={found()} />
            </Show>
          </>
        )}
      </Show>
    </>
  );
}

/** How far the work in the background is, with a way to stop it. */
function WorkerState(): JSX.Element {
  const { text, state } = useWhatIf();
  const answer = () => state.answer.state();
  return (
    <>
      <Show when={answer().status === 'running' && answer().done > 0}>
        <p class="row soft small">
          <progress value={answer().done} max={answer().of} aria-label={text().look.working} />
          <button type="button" class="button button-quiet" onClick={() => state.answer.cancel()}>
            {text().look.stop}
          </button>
        </p>
      </Show>
      <Show when={answer().status === 'failed' || answer().status === 'cancelled'}>
        <p class="notice notice-warning" role="status">
          <span>{answer().status === 'failed' ? text().look.failed : text().look.stopped}</span>
          <button type="button" class="button" onClick={() => state.answer.again()}>
            {text().look.again}
          </button>
        </p>
      </Show>
    </>
  );
}
