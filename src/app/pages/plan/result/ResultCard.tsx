import { createMemo, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import type { Plans } from '../../../../engine/improve.ts';
import { IssueList } from '../../../components/IssueList.tsx';
import { useWords } from '../../../components/useWords.ts';
import { useApp } from '../../../state/app.ts';
import { usePlan } from '../context.ts';
import { ChosenPlan } from './ChosenPlan.tsx';
import { PlanCards } from './PlanCards.tsx';
import { PlanTable } from './PlanTable.tsx';
import { usePlanWords } from './words.ts';
import { Search } from './Search.tsx';

const PlanChart = lazy(async () => ({ default: (await import('./PlanChart.tsx')).PlanChart }));

/** What the search found: every efficient plan, or the highest total there is. */
export function ResultCard(): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  const { catalogue } = useApp();
  const found = createMemo((): Plans | null => {
    const result = state.found();
    return result?.ok === true ? result.value : null;
  });
  const issues = () => {
    const result = state.found();
    return result?.ok === false ? result.issues : [];
  };
  const isRunning = (): boolean => state.answer.state().status === 'running';
  const target = (): string => words.number(state.target()?.total ?? 0);
  return (
    <section
      class="card plan-result"
      aria-labelledby="result-heading"
      aria-busy={isRunning()}
      data-testid="result"
    >
      <div class="plan-head">
        <h2 id="result-heading" tabindex="-1">
          {text().result.heading(target())}
        </h2>
        <Search />
      </div>
      <IssueList issues={issues()} />
      <Show when={found()}>
        {(plans) => (
          <>
            <Summary plans={plans()} />
            <Show when={hasSomethingToDo(plans())}>
              <div class="plan-found" classList={{ 'plan-stale': isRunning() }}>
                <NoneEligible />
                <PlanCards />
                <Show when={state.shown().length > 1}>
                  <h3>{text().chart.heading}</h3>
                  <Suspense fallback={<p class="loading">{catalogue().shell.loading}</p>}>
                    <PlanChart />
                  </Suspense>
                  <PlanTable />
                </Show>
                <Show when={state.chosen()}>{(chosen) => <ChosenPlan shown={chosen()} />}</Show>
              </div>
            </Show>
            <p class="soft small">
              {text().plan.searched(
                words.number(plans().search.considered),
                words.number(plans().search.sets),
              )}
            </p>
          </>
        )}
      </Show>
    </section>
  );
}

/** Nothing but the documents, on the day of the start. */
const reachedNow = ({ plans, now, target }: Plans): boolean =>
  now >= target && plans[0]?.steps.length === 0;
const isImpossible = ({ plans, highest }: Plans): boolean => plans.length === 0 && highest === null;
const cannotRise = ({ highest, now }: Plans): boolean => highest !== null && highest.total <= now;
const hasSomethingToDo = (plans: Plans): boolean =>
  !reachedNow(plans) && !cannotRise(plans) && !isImpossible(plans);

/** The answer in a sentence, told to who does not see it change. */
function Summary(props: { readonly plans: Plans }): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  const start = (): string => words.date(state.subject()?.date ?? '');
  const sentences = (): readonly string[] => {
    const { plans, now, target, highest } = props.plans;
    const { result } = text();
    if (reachedNow(props.plans)) return [result.already(words.number(now), start())];
    if (isImpossible(props.plans)) return [result.together];
    const today = text().target.now(words.number(now), start());
    if (highest === null) return [today, result.found(plans.length)];
    const most = words.number(highest.total);
    return [
      today,
      result.none(words.number(target)),
      cannotRise(props.plans)
        ? result.noneHigher(words.number(now))
        : result.highest(most, words.date(highest.date)),
      result.noneHint,
    ];
  };
  return (
    <p
      class="notice plan-summary"
      classList={{ 'notice-warning': props.plans.highest !== null }}
      role="status"
      data-testid="summary"
    >
      {sentences().join(' ')}
    </p>
  );
}

/** Points that come without what the category asks for are of no use in its rounds. */
function NoneEligible(): JSX.Element {
  const { text, state } = usePlan();
  const planWords = usePlanWords();
  const isSo = (): boolean =>
    state.shown().length > 0 &&
    state.shown().every(({ eligible }) => eligible?.verdict === 'not-met');
  return (
    <Show when={isSo()}>
      <div class="notice notice-warning" data-testid="not-eligible">
        <p>{text().result.notEligible}</p>
        <Show when={state.helps().length > 0}>
          <p>{text().result.notEligibleHelp}</p>
          <For each={state.helps()}>
            {(id) => (
              <button
                type="button"
                class="button"
                onClick={() => {
                  // The notice goes with its answer; the heading stays.
                  document.getElementById('result-heading')?.focus();
                  state.edit(id, { isRequired: true });
                }}
              >
                {text().result.requireHelp(planWords.title(id))}
              </button>
            )}
          </For>
        </Show>
      </div>
    </Show>
  );
}
