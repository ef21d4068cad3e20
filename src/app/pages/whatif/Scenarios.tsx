import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import type { WhatIfScreenText } from '../../../text/screen/whatif/en.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { NoDossier } from '../../components/NoDossier.tsx';
import { useWords } from '../../components/useWords.ts';
import { ScenarioEditor } from './changes/ScenarioEditor.tsx';
import { ComparisonCard } from './compare/ComparisonCard.tsx';
import { ScenarioCards } from './compare/ScenarioCards.tsx';
import { useWhatIf, WhatIfContext } from './context.ts';
import { HypothesisCard } from './hypothesis/HypothesisCard.tsx';
import { LookCard } from './look/LookCard.tsx';
import { StartCard } from './StartCard.tsx';
import { createWhatIf } from './state/createWhatIf.ts';
import { TimelineCard } from './timeline/TimelineCard.tsx';

/** The scenarios, compared with the dossier as it is. */
export function Scenarios(props: { readonly text: WhatIfScreenText }): JSX.Element {
  const text = (): WhatIfScreenText => props.text;
  const state = createWhatIf(text);
  return (
    <WhatIfContext.Provider value={{ text, state }}>
      <Show when={state.subject()} fallback={<NoDossier sentence={text().noDossier} />}>
        <div class="whatif-columns">
          <div class="whatif-side">
            <StartCard />
            <Deferred>
              <ScenarioCards />
              <ScenarioEditor />
            </Deferred>
          </div>
          <Deferred>
            <ComparisonCard />
          </Deferred>
        </div>
        <Deferred>
          <LookCard />
        </Deferred>
        <Deferred>
          <TimelineCard />
        </Deferred>
        <Deferred>
          <HypothesisCard />
        </Deferred>
        <TotalsAnnounced />
      </Show>
    </WhatIfContext.Provider>
  );
}

/** Tells who does not see the number that it has changed. */
function TotalsAnnounced(): JSX.Element {
  const { text, state } = useWhatIf();
  const { points } = useWords();
  const [message, setMessage] = createSignal('');
  const total = (): number | undefined => state.outcomes()[state.place() - 1]?.score.total;
  createEffect(
    on(
      total,
      (now) => {
        if (now !== undefined) setMessage(text().announced(points(now)));
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
