import {
  createMemo,
  createSignal,
  For,
  type JSX,
  Match,
  on,
  Show,
  Switch,
  createEffect,
} from 'solid-js';
import { eventText } from '../../../../text/codes/events.ts';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { routeHash } from '../../../state/route.ts';
import { usePlan } from '../context.ts';
import type { ShownPlan } from '../state/createPlan.ts';
import { type Moment, momentsOf } from './moments.ts';
import { usePlanWords } from './words.ts';

/** The plan chosen, day by day, with the score on each day that changes it. */
export function ChosenPlan(props: { readonly shown: ShownPlan }): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  const planWords = usePlanWords();
  const moments = createMemo((): readonly Moment[] => {
    const [subject, found] = [state.subject(), state.found()];
    if (subject === null || found?.ok !== true) return [];
    return momentsOf(props.shown.plan, subject, found.value.now);
  });
  return (
    <div class="plan-chosen" data-testid="chosen">
      <h3>{text().chosen.heading(planWords.name(props.shown))}</h3>
      <ol class="plan-timeline">
        <For each={moments()}>
          {(moment) => (
            <li class={`plan-moment plan-${moment.kind}`}>
              <time datetime={moment.date}>{words.date(moment.date)}</time>
              <span>{said(moment)}</span>
              <Show when={moment.total !== null}>
                <span class="plan-score">
                  <strong class="number">{words.number(moment.total ?? 0)}</strong>{' '}
                  <span class="soft small">{text().chosen.score}</span>
                </span>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <TryIt shown={props.shown} />
    </div>
  );

  function said(moment: Moment): string {
    const { chosen } = text();
    switch (moment.kind) {
      case 'start':
        return chosen.start;
      case 'begins':
      case 'done':
        return chosen[moment.kind](planWords.title(moment.action));
      case 'event':
        return capitalised(
          eventText(moment.event, text().plan.events, words.codes()),
          words.language(),
        );
      case 'end':
        return props.shown.number === null
          ? chosen.end
          : chosen.reached(words.number(state.target()?.total ?? 0));
    }
  }
}

/** The plan's changes as a scenario, to be looked at beside others. */
function TryIt(props: { readonly shown: ShownPlan }): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  let link: HTMLAnchorElement | undefined;
  const [outcome, setOutcome] = createSignal<'tried' | 'full' | null>(null);
  createEffect(
    on(
      () => props.shown.plan,
      () => setOutcome(null),
    ),
  );
  const name = (): string =>
    text().chosen.scenario(words.number(props.shown.plan.total), words.date(props.shown.plan.date));
  return (
    <div class="row" role="status">
      <Switch>
        <Match when={outcome() === null}>
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              setOutcome(state.tryAsScenario(props.shown, name()) ? 'tried' : 'full');
              link?.focus();
            }}
          >
            {text().chosen.tryIt}
          </button>
        </Match>
        <Match when={outcome() === 'tried'}>
          <span>{text().chosen.tried}</span>
          <a ref={(element) => (link = element)} href={routeHash(words.language(), 'whatif')}>
            {text().chosen.see}
          </a>
        </Match>
        <Match when={outcome() === 'full'}>
          <span>{text().chosen.full}</span>
          <a ref={(element) => (link = element)} href={routeHash(words.language(), 'whatif')}>
            {text().chosen.see}
          </a>
        </Match>
      </Switch>
    </div>
  );
}
