import { createEffect, createSignal, type JSX, on, onMount, Show } from 'solid-js';
import type { ScoreText } from '../../../text/screen/score/text.ts';
import { Terms } from '../../components/terms/Terms.tsx';
import { usePrinting } from '../../components/usePrinting.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { Breakdown } from './Breakdown.tsx';
import { DayChoice } from './DayChoice.tsx';
import { ExampleNotice } from './ExampleNotice.tsx';
import { DossierPart } from './parts.ts';
import { NotesList } from './NotesList.tsx';
import './score.css';
import { TotalPanel } from './TotalPanel.tsx';
import { WorkCounts } from './WorkCounts.tsx';

export function ScorePage(props: { readonly text: ScoreText }): JSX.Element {
  const { scores, dossiers } = useApp();
  const printing = usePrinting();
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
          <AfterPaint>
            <DossierPart />
          </AfterPaint>
        </div>
        <div class="score-why">
          <Show when={scores.scored()}>
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

/** What may wait until the score itself is on screen. */
function AfterPaint(props: { readonly children: JSX.Element }): JSX.Element {
  const [painted, setPainted] = createSignal(false);
  onMount(() => requestAnimationFrame(() => setTimeout(() => setPainted(true))));
  return <Show when={painted()}>{props.children}</Show>;
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
