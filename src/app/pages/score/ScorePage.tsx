import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import type { ScoreText } from '../../../text/screen/score/en.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { Terms } from '../../components/terms/Terms.tsx';
import { usePrinting } from '../../components/usePrinting.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { createDeferredSignal } from '../../state/deferredSignal.ts';
import { ExampleNotice } from './ExampleNotice.tsx';
import { Breakdown, DayChoice, DossierPart, NotesList, WorkCounts } from './parts.ts';
import './score.css';
import { TotalPanel } from './TotalPanel.tsx';

export function ScorePage(props: { readonly text: ScoreText }): JSX.Element {
  const { scores, dossiers } = useApp();
  const printing = usePrinting();
  /** The total answers a key at once, its explanation a paint later. */
  const explained = createDeferredSignal(scores.scored);
  return (
    <div class="page">
      <header class="page-head">
        <h1>{props.text.title}</h1>
        <Show when={printing() && dossiers.current().name}>
          {(name) => <p>{props.text.paper.about(name())}</p>}
        </Show>
        <p class="soft">{props.text.intro}</p>
        <Terms terms={['crs', 'ita']} />
      </header>
      <ExampleNotice text={props.text.example} />
      <div class="score-columns">
        <div class="score-head">
          <TotalPanel text={props.text} />
          <DayChoice text={props.text.day} />
        </div>
        <div class="score-side">
          <Deferred>
            <DossierPart />
          </Deferred>
        </div>
        <div class="score-why">
          <Show when={explained()}>
            {(scored) => (
              <>
                <Breakdown text={props.text} scored={scored()} />
                <WorkCounts text={props.text.work} work={scored().reading.work} />
                <NotesList text={props.text.notes} notes={scored().reading.notes} />
              </>
            )}
          </Show>
        </div>
      </div>
      <TotalAnnounced text={props.text} />
    </div>
  );
}

/** Tells who does not see the number that it has changed. */
function TotalAnnounced(props: { readonly text: ScoreText }): JSX.Element {
  const { scores } = useApp();
  const { date, points } = useWords();
  const [message, setMessage] = createSignal('');
  createEffect(
    on(
      () => [scores.scored()?.score.total, scores.date()] as const,
      ([total, day]) => {
        if (total !== undefined && day !== null)
          setMessage(props.text.total.announced(points(total), date(day)));
      },
      { defer: true },
    ),
  );
  return (
    <p class="hidden-visually" role="status" data-testid="total-announced">
      {message()}
    </p>
  );
}
