import { createEffect, createMemo, For, type JSX, Match, on, Show, Switch } from 'solid-js';
import type { HomeText } from '../../../text/screen/home/en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';
import { DOORS, placeFrom, placeLeft, placeText, STEPS } from './doors.ts';
import { Examples } from './Examples.tsx';
import './home.css';
import { OpenNow } from './OpenNow.tsx';
import { AdvisePart, GuidePart } from './parts.ts';

/** The first page: three ways in, what is open now, and the examples; behind a door, its guided path. */
export function HomePage(props: { readonly text: HomeText }): JSX.Element {
  const { route } = useApp();
  const place = createMemo(() => placeFrom(route().place));
  const behind = createMemo(() => {
    const found = place();
    if (found === null) return 'doors';
    return found.door === 'advise' && found.step === 0 ? 'advise' : 'guide';
  });
  createEffect(on(behind, () => document.getElementById('main')?.focus(), { defer: true }));
  return (
    <Switch fallback={<Doors text={props.text} />}>
      <Match when={behind() === 'advise'}>
        <AdvisePart />
      </Match>
      <Match when={behind() === 'guide'}>
        <GuidePart />
      </Match>
    </Switch>
  );
}

function Doors(props: { readonly text: HomeText }): JSX.Element {
  const words = useWords();
  return (
    <div class="page">
      <header class="page-head">
        <h1>{props.text.title}</h1>
        <p class="lead">{props.text.intro}</p>
      </header>
      <Resume text={props.text} />
      <section aria-labelledby="doors-heading">
        <h2 id="doors-heading" class="hidden-visually">
          {props.text.doors.heading}
        </h2>
        <ul class="doors">
          <For each={DOORS}>
            {(door) => (
              <li class={`door door-${door}`}>
                <h3>{props.text.doors.titles[door]}</h3>
                <p>{props.text.doors.leads[door]}</p>
                <a class="button button-main" href={routeHash(words.language(), 'home', door)}>
                  {props.text.doors.enter[door]}
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
      <OpenNow text={props.text.open} title={props.text.examples.titles} />
      <Examples text={props.text.examples} />
    </div>
  );
}

function Resume(props: { readonly text: HomeText }): JSX.Element {
  const { dossiers } = useApp();
  const words = useWords();
  const left = createMemo(() => placeLeft(dossiers.current().id));
  return (
    <Show when={left()}>
      {(place) => (
        <section class="notice" aria-labelledby="resume-heading">
          <h2 id="resume-heading">{props.text.resume.heading}</h2>
          <p>
            {props.text.resume.where(
              props.text.doors.titles[place().door],
              words.number(place().step),
              words.number(STEPS[place().door].length),
            )}
          </p>
          <a class="button" href={routeHash(words.language(), 'home', placeText(place()))}>
            {props.text.resume.go}
          </a>
        </section>
      )}
    </Show>
  );
}
