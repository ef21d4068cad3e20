import { type JSX, Show } from 'solid-js';
import type { ExampleId } from '../../../text/screen/home/examples.en.ts';
import type { HomeText } from '../../../text/screen/home/en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { isEmptyDossier } from '../../state/dossier/isEmpty.ts';
import { routeHash } from '../../state/route.ts';

/** What is open, and the one number that it gives. */
export function OpenNow(props: {
  readonly text: HomeText['open'];
  readonly title: Readonly<Record<ExampleId, string>>;
}): JSX.Element {
  const { dossier, dossiers, scores } = useApp();
  const words = useWords();
  const name = (): string => {
    const { name: given, example } = dossiers.current();
    if (given !== null) return given;
    return example === null ? props.text.unnamed : props.title[example];
  };
  const told = () => (isEmptyDossier(dossier.dossier()) ? null : scores.scored());
  const untold = (): string => (scores.scored() === null ? props.text.none : props.text.empty);
  return (
    <section class="card open-now" aria-labelledby="open-heading">
      <div class="open-now-what">
        <h2 id="open-heading">{props.text.heading}</h2>
        <p class="row">
          <Show when={dossiers.current().example !== null}>
            <span class="tag">{props.text.example}</span>
          </Show>
          <strong>{name()}</strong>
        </p>
      </div>
      <Show when={told()} fallback={<p>{untold()}</p>}>
        {(scored) => (
          <div>
            <p class="soft">{props.text.proves}</p>
            <p class="open-now-total">
              <strong data-testid="total">{words.number(scored().score.total)}</strong>{' '}
              <span class="soft">
                {props.text.outOf(words.number(scored().rules.caps.total))}{' '}
                {props.text.on(words.date(scored().date))}
              </span>
            </p>
            <Show when={scored().reading.range.least !== scored().reading.range.greatest}>
              <p>
                {props.text.range(
                  words.number(scored().reading.range.least),
                  words.number(scored().reading.range.greatest),
                )}
              </p>
            </Show>
          </div>
        )}
      </Show>
      <p class="row">
        <a class="button button-main" href={routeHash(words.language(), 'score')}>
          {props.text.see}
        </a>
        <a href={routeHash(words.language(), 'dossiers')}>{props.text.others}</a>
      </p>
    </section>
  );
}
