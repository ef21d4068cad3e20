import { type JSX, Show } from 'solid-js';
import type { Dossier } from '../../../engine/index.ts';
import type { RecountPageText } from '../../../text/screen/recount/page.en.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { Answer } from './Answer.tsx';
import { Explanations } from './explanations/Explanations.tsx';
import { FiguresForm } from './figures/FiguresForm.tsx';
import { createRecountModel, RecountProvider, useRecount } from './model.ts';
import { OrderEditor } from './order/OrderEditor.tsx';
import { ProgramsOnDates } from './ProgramsOnDates.tsx';
import { ScoresOnDates } from './ScoresOnDates.tsx';
import { Settling } from './Settling.tsx';
import { VerdictCard } from './VerdictCard.tsx';

/** A dossier recounted: the officer's figures, what explains them, and what would settle which it was. */
export function Recounted(props: {
  readonly text: RecountPageText;
  readonly dossier: Dossier;
}): JSX.Element {
  const model = createRecountModel(
    () => props.text,
    () => props.dossier,
  );
  return (
    <RecountProvider value={model}>
      <div class="recount-columns">
        <div class="recount-head">
          <Answer />
        </div>
        <div class="recount-side">
          <Deferred>
            <FiguresForm />
          </Deferred>
        </div>
        <div class="recount-main">
          <Deferred>
            <OfficerExplanations />
          </Deferred>
          <Deferred>
            <Settling />
          </Deferred>
          <Deferred>
            <VerdictCard />
          </Deferred>
          <Deferred>
            <ClaimExplanations />
          </Deferred>
          <Deferred>
            <ScoresOnDates />
          </Deferred>
          <Deferred>
            <ProgramsOnDates />
          </Deferred>
          <Deferred>
            <OrderEditor />
          </Deferred>
        </div>
      </div>
    </RecountProvider>
  );
}

function OfficerExplanations(): JSX.Element {
  const { text, read } = useRecount();
  return (
    <Show when={read().known !== null}>
      <Explanations reader="officer" heading={text().search.heading} />
    </Show>
  );
}

function ClaimExplanations(): JSX.Element {
  const { text, dossier } = useRecount();
  return (
    <Show when={dossier().claimedTotal !== null}>
      <Explanations reader="candidate" heading={text().search.claimedHeading} />
    </Show>
  );
}
