import { For, type JSX, Show } from 'solid-js';
import type { DoorId } from '../../../text/screen/home/en.ts';
import type { GuideText } from '../../../text/screen/home/guide.en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';
import { isEmptyDossier } from '../../state/dossier/isEmpty.ts';
import { endsOf } from './doors.ts';

/** Where a path leads: first what the door was opened for, then what stands beside it. */
export function GuideEnd(props: {
  readonly text: GuideText['end'];
  readonly door: DoorId;
}): JSX.Element {
  const { dossier, scores } = useApp();
  const words = useWords();
  const isEmpty = (): boolean => isEmptyDossier(dossier.dossier());
  return (
    <section class="card">
      <Show when={scores.scored()} fallback={<p>{props.text.none}</p>}>
        {(scored) => (
          <>
            <p class="lead">
              {isEmpty()
                ? props.text.empty
                : props.text.total(words.points(scored().score.total), words.date(scored().date))}
            </p>
            <Show
              when={!isEmpty() && scored().reading.range.least !== scored().reading.range.greatest}
            >
              <p>{props.text.missing}</p>
            </Show>
          </>
        )}
      </Show>
      <p>{props.text.leads[props.door]}</p>
      <ul class="guide-ends">
        <For each={endsOf(props.door)}>
          {(id, index) => (
            <li>
              <a
                class="button"
                classList={{ 'button-main': index() === 0 }}
                href={routeHash(words.language(), id)}
              >
                {props.text.pages[id]}
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
