import { For, type JSX, Show } from 'solid-js';
import type { PlanScreenText } from '../../../text/screen/plan/en.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { NoDossier } from '../../components/NoDossier.tsx';
import { ActionsCard } from './actions/ActionsCard.tsx';
import { PlanContext, usePlan } from './context.ts';
import { ResultCard } from './result/ResultCard.tsx';
import { createPlan } from './state/createPlan.ts';
import { TargetCard } from './target/TargetCard.tsx';

/** What is to be reached, the plans that reach it, and what they are made of. */
export function Planned(props: { readonly text: PlanScreenText }): JSX.Element {
  const text = (): PlanScreenText => props.text;
  const state = createPlan();
  return (
    <PlanContext.Provider value={{ text, state }}>
      <Show when={state.subject()} fallback={<NoDossier sentence={text().noDossier} />}>
        <div class="plan-columns">
          <TargetCard />
          <Deferred>
            <ResultCard />
          </Deferred>
          <Deferred>
            <ActionsCard />
          </Deferred>
          <TimeCard />
        </div>
      </Show>
    </PlanContext.Provider>
  );
}

/** How the calendar runs in a plan, and what no plan can know. */
function TimeCard(): JSX.Element {
  const { text } = usePlan();
  return (
    <section class="card plan-time" aria-labelledby="plan-time" data-testid="time">
      <h2 id="plan-time">{text().time.heading}</h2>
      <ul class="plan-points">
        <For each={[...text().time.points, ...text().plan.caution]}>
          {(point) => <li>{point}</li>}
        </For>
      </ul>
    </section>
  );
}
