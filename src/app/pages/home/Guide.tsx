import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js';
import type { GuideText, StepId } from '../../../text/screen/home/guide.en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';
import { FormFrame } from '../dossier/DossierPanel.tsx';
import '../dossier/dossier.css';
import { type GuidePlace, keepPlace, placeFrom, placeText, STEPS } from './doors.ts';
import { GuideEnd } from './GuideEnd.tsx';
import { GuideStart, useFreshStart, useHasOwnFacts } from './GuideStart.tsx';
import type { GuideWords } from './parts.ts';
import { SoFar } from './SoFar.tsx';
import { StepList } from './StepList.tsx';
import { isAnswered, StepFields } from './steps.tsx';

/** A guided path: one group of questions of the dossier's form at a time. */
export function Guide(props: { readonly text: GuideWords }): JSX.Element {
  const { route, dossiers } = useApp();
  const words = useWords();
  const startFresh = useFreshStart();
  const hasOwnFacts = useHasOwnFacts();
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
  const go = (number: number): void => {
    const isHome = number === 0 && !hasOwnFacts();
    location.hash = isHome ? routeHash(words.language(), 'home') : addressOf(number);
  };
  let head: HTMLElement | undefined;
  let heading: HTMLElement | undefined;
  const showQuestion = (): void => {
    heading?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'start' });
  };
  createEffect(
    on(place, (now) => {
      if (now.step === 0 && !hasOwnFacts()) {
        startFresh(now.door);
        location.replace(addressOf(1));
        return;
      }
      if (now.step > 0) keepPlace(dossiers.current().id, now);
      queueMicrotask(showQuestion);
    }),
  );
  const question = (text: string): JSX.Element => (
    <h1 tabindex="-1" class="guide-question" ref={(element) => (heading = element)}>
      {text}
    </h1>
  );
  return (
    <div class="page guide">
      <p class="guide-door">{guide().titles[place().door]}</p>
      <Show when={place().step > 0}>
        <StepList text={props.text} steps={steps()} current={step()} addressOf={addressOf} />
      </Show>
      <div class="guide-head" ref={(element) => (head = element)}>
        <Show when={place().step === 0}>
          {question(guide().start.heading)}
          <GuideStart text={guide()} door={place().door} begin={go} />
        </Show>
        <Show when={step()} keyed>
          {(id) => (
            <>
              <p class="soft">
                {guide().progress(words.number(place().step), words.number(steps().length))}
              </p>
              {question(guide().steps[id].question)}
              <p>{guide().steps[id].why}</p>
              <Show when={place().door === 'refused' && id === 'dates'}>
                <LetterFirst text={guide().letterFirst} />
              </Show>
              <Terms text={guide()} step={id} />
            </>
          )}
        </Show>
        <Show when={place().step > steps().length}>{question(guide().end.heading)}</Show>
      </div>
      <Show when={step()} keyed>
        {(id) => (
          <>
            <section class="card guide-card" aria-label={guide().steps[id].short}>
              <FormFrame text={props.text.dossier} stateLast foot={<SoFar text={guide().soFar} />}>
                <StepFields step={id} />
              </FormFrame>
            </section>
            <Moves text={guide()} step={id} place={place()} go={go} />
          </>
        )}
      </Show>
      <Show when={place().step > steps().length}>
        <GuideEnd text={guide().end} door={place().door} />
      </Show>
    </div>
  );
}

/** A refusal letter tells most of what the first step asks: reading it saves the typing. */
function LetterFirst(props: { readonly text: GuideText['letterFirst'] }): JSX.Element {
  const words = useWords();
  return (
    <p>
      <a href={routeHash(words.language(), 'letter')}>{props.text.go}</a> {props.text.lead}
    </p>
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
  const onward = (): string => {
    if (props.place.step === STEPS[props.place.door].length) return props.text.finish;
    return answered() ? props.text.next : props.text.skip;
  };
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
        {onward()}
      </button>
      <a href={routeHash(words.language(), 'home')}>{props.text.leave}</a>
      <a href={routeHash(words.language(), 'score')}>{props.text.whole}</a>
    </div>
  );
}
