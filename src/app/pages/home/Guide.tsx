import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js';
import type { GuideText, StepId } from '../../../text/screen/home/text.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';
import { FormFrame } from '../dossier/DossierPanel.tsx';
import '../dossier/dossier.css';
import { type GuidePlace, keepPlace, placeFrom, placeText, STEPS } from './doors.ts';
import { GuideEnd } from './GuideEnd.tsx';
import { GuideStart } from './GuideStart.tsx';
import type { GuideWords } from './parts.ts';
import { isAnswered, StepFields } from './steps.tsx';

/** A guided path: one group of questions of the dossier's form at a time. */
export function Guide(props: { readonly text: GuideWords }): JSX.Element {
  const { route, dossiers } = useApp();
  const words = useWords();
  const place = createMemo<GuidePlace>(
    (before) => placeFrom(route().place) ?? before,
    { door: 'refused', step: 0 },
    { equals: (a, b) => a.door === b.door && a.step === b.step },
  );
  const guide = (): GuideText => props.text.guide;
  const steps = (): readonly StepId[] => STEPS[place().door];
  const step = (): StepId | undefined => steps()[place().step - 1];
  const addressOf = (number: number): string =>
    routeHash(words.language(), 'home', placeText({ door: place().door, step: number }));
  const go = (number: number): void => void (location.hash = addressOf(number));
  let heading: HTMLElement | undefined;
  createEffect(
    on(place, (now) => {
      keepPlace(dossiers.current().id, now);
      queueMicrotask(() => heading?.focus());
    }),
  );
  const head = (text: string): JSX.Element => (
    <h1 tabindex="-1" class="guide-question" ref={(element) => (heading = element)}>
      {text}
    </h1>
  );
  return (
    <div class="page guide">
      <p class="guide-door">{guide().titles[place().door]}</p>
      <Show when={place().step === 0}>
        {head(guide().start.heading)}
        <GuideStart text={guide().start} begin={() => go(1)} />
      </Show>
      <Show when={step()} keyed>
        {(id) => (
          <>
            <StepList text={guide()} steps={steps()} current={id} addressOf={addressOf} />
            <div class="guide-head">
              <p class="soft">
                {guide().progress(words.number(place().step), words.number(steps().length))}
              </p>
              {head(guide().steps[id].question)}
              <p>{guide().steps[id].why}</p>
              <Terms text={guide()} step={id} />
            </div>
            <section class="card guide-card" aria-label={guide().steps[id].short}>
              <FormFrame text={props.text.dossier} foot={<SoFar text={guide().soFar} />}>
                <StepFields step={id} />
              </FormFrame>
            </section>
            <Moves text={guide()} step={id} place={place()} go={go} />
          </>
        )}
      </Show>
      <Show when={place().step > steps().length}>
        {head(guide().end.heading)}
        <GuideEnd text={guide().end} door={place().door} back={addressOf(steps().length)} />
      </Show>
    </div>
  );
}

function StepList(props: {
  readonly text: GuideText;
  readonly steps: readonly StepId[];
  readonly current: StepId;
  readonly addressOf: (step: number) => string;
}): JSX.Element {
  return (
    <nav aria-label={props.text.stepsLabel}>
      <ol class="guide-steps">
        <For each={props.steps}>
          {(id, index) => (
            <li>
              <a
                href={props.addressOf(index() + 1)}
                aria-current={id === props.current ? 'step' : undefined}
              >
                {props.text.steps[id].short}
              </a>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}

function Terms(props: { readonly text: GuideText; readonly step: StepId }): JSX.Element {
  const terms = () => props.text.steps[props.step].terms;
  return (
    <Show when={terms().length > 0}>
      <details class="guide-terms">
        <summary>{props.text.terms}</summary>
        <dl>
          <For each={terms()}>
            {({ term, meaning }) => (
              <div>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            )}
          </For>
        </dl>
      </details>
    </Show>
  );
}

function Moves(props: {
  readonly text: GuideText;
  readonly step: StepId;
  readonly place: GuidePlace;
  readonly go: (step: number) => void;
}): JSX.Element {
  const { dossier } = useApp();
  const words = useWords();
  const answered = createMemo(() => isAnswered(props.step, dossier.snapshot()));
  return (
    <div class="guide-moves">
      <button type="button" class="button" onClick={() => props.go(props.place.step - 1)}>
        {props.text.back}
      </button>
      <button
        type="button"
        class="button button-main"
        onClick={() => props.go(props.place.step + 1)}
      >
        {answered() ? props.text.next : props.text.skip}
      </button>
      <a href={routeHash(words.language(), 'home')}>{props.text.leave}</a>
      <a href={routeHash(words.language(), 'score')}>{props.text.whole}</a>
    </div>
  );
}

/** The total as it grows, said again when it changes. */
function SoFar(props: { readonly text: GuideText['soFar'] }): JSX.Element {
  const { scores } = useApp();
  const words = useWords();
  const sentence = (): string => {
    const scored = scores.scored();
    if (scored === null) return props.text.none;
    const { range } = scored.reading;
    const date = words.date(scored.date);
    if (range.least === range.greatest)
      return props.text.total(words.points(scored.score.total), date);
    return props.text.range(words.number(range.least), words.number(range.greatest), date);
  };
  return (
    <p class="total-bar guide-total" role="status" data-testid="so-far">
      {sentence()}
    </p>
  );
}
