import { For, type JSX, Show } from 'solid-js';
import type { PlanScreenText } from '../../../text/screen/plan/text.ts';
import { IssueList } from '../../components/IssueList.tsx';
import { useApp } from '../../state/app.ts';
import { ActionsCard } from './actions/ActionsCard.tsx';
import { PlanContext, usePlan } from './context.ts';
import { ResultCard } from './result/ResultCard.tsx';
import { createPlan } from './state/createPlan.ts';
import { TargetCard } from './target/TargetCard.tsx';
import './plan.css';

/** From a score to reach and what one is ready to do, to every efficient plan on calendar dates. */
export function PlanPage(props: { readonly text: PlanScreenText }): JSX.Element {
  const { dossier } = useApp();
  const text = (): PlanScreenText => props.text;
  const state = createPlan();
  return (
    <PlanContext.Provider value={{ text, state }}>
      <div class="page">
        <header class="page-head">
          <h1>{text().title}</h1>
          <p class="soft">{text().intro}</p>
        </header>
        <Show when={dossier.origin() === 'example'}>
          <p class="notice">{text().example}</p>
        </Show>
        <Show
          when={state.subject()}
          fallback={
            <section class="card">
              <p>{text().noDossier}</p>
              <IssueList issues={dossier.issues()} />
            </section>
          }
        >
          <div class="plan-columns">
            <TargetCard />
            <ResultCard />
            <ActionsCard />
            <TimeCard />
          </div>
        </Show>
      </div>
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
