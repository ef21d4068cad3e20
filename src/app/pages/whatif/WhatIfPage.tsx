import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import type { WhatIfScreenText } from '../../../text/screen/whatif/text.ts';
import { IssueList } from '../../components/IssueList.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { ComparisonCard } from './compare/ComparisonCard.tsx';
import { ScenarioCards } from './compare/ScenarioCards.tsx';
import { WhatIfContext } from './context.ts';
import { HypothesisCard } from './hypothesis/HypothesisCard.tsx';
import { LookCard } from './look/LookCard.tsx';
import { ScenarioEditor } from './changes/ScenarioEditor.tsx';
import { StartCard } from './StartCard.tsx';
import { createWhatIf } from './state/createWhatIf.ts';
import { TimelineCard } from './timeline/TimelineCard.tsx';
import './whatif.css';

/** Scenarios over the dossier, side by side: what each is worth, why, when, and for which programs. */
export function WhatIfPage(props: { readonly text: WhatIfScreenText }): JSX.Element {
  const { dossier } = useApp();
  const text = (): WhatIfScreenText => props.text;
  const state = createWhatIf(text);
  return (
    <WhatIfContext.Provider value={{ text, state }}>
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
          <div class="whatif-columns">
            <div class="whatif-side">
              <StartCard />
              <ScenarioCards />
              <ScenarioEditor />
            </div>
            <ComparisonCard />
          </div>
          <LookCard />
          <TimelineCard />
          <HypothesisCard />
          <TotalsAnnounced text={text()} />
        </Show>
      </div>
    </WhatIfContext.Provider>
  );

  /** Tells who does not see the number that it has changed. */
  function TotalsAnnounced(inner: { readonly text: WhatIfScreenText }): JSX.Element {
    const { points } = useWords();
    const [message, setMessage] = createSignal('');
    const total = (): number | undefined => state.outcomes()[state.place() - 1]?.score.total;
    createEffect(
      on(
        total,
        (now) => {
          if (now !== undefined) setMessage(inner.text.announced(points(now)));
        },
        { defer: true },
      ),
    );
    return (
      <p class="hidden-visually" role="status" data-testid="announced">
        {message()}
      </p>
    );
  }
}
