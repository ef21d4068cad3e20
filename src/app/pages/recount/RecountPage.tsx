import { type JSX, Show } from 'solid-js';
import type { Dossier } from '../../../engine/index.ts';
import type { RecountPageText } from '../../../text/screen/recount/page.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';
import { Answer } from './Answer.tsx';
import { Explanations } from './explanations/Explanations.tsx';
import { FiguresForm } from './figures/FiguresForm.tsx';
import { createRecountModel, RecountProvider, useRecount } from './model.ts';
import { OrderEditor } from './order/OrderEditor.tsx';
import { ProgramsOnDates } from './ProgramsOnDates.tsx';
import './recount.css';
import { ScoresOnDates } from './ScoresOnDates.tsx';
import { Settling } from './Settling.tsx';
import { VerdictCard } from './VerdictCard.tsx';

export function RecountPage(props: { readonly text: RecountPageText }): JSX.Element {
  const { dossier } = useApp();
  const { language } = useWords();
  const screen = () => props.text.screen;
  return (
    <div class="page recount-page">
      <header class="page-head">
        <h1>{screen().title}</h1>
        <p class="soft">{screen().intro}</p>
      </header>
      <Show when={dossier.origin() === 'example'}>
        <p class="notice">
          <span>
            <span class="tag">{screen().exampleTag}</span> {screen().example}
          </span>
        </p>
      </Show>
      <Show when={dossier.stale()}>
        <p class="notice notice-warning">{screen().stale}</p>
      </Show>
      <Show
        when={dossier.dossier()}
        fallback={
          <p class="notice">
            <span>{screen().noDossier}</span>
            <a class="button" href={routeHash(language(), 'score')}>
              {screen().toDossier}
            </a>
          </p>
        }
      >
        {(current) => <Recounted page={props.text} dossier={current()} />}
      </Show>
    </div>
  );
}

function Recounted(props: {
  readonly page: RecountPageText;
  readonly dossier: Dossier;
}): JSX.Element {
  const model = createRecountModel(
    () => props.page,
    () => props.dossier,
  );
  return (
    <RecountProvider value={model}>
      <div class="recount-columns">
        <div class="recount-head">
          <Answer />
        </div>
        <div class="recount-side">
          <FiguresForm />
        </div>
        <div class="recount-main">
          <OfficerExplanations />
          <Settling />
          <VerdictCard />
          <ClaimExplanations />
          <ScoresOnDates />
          <ProgramsOnDates />
          <OrderEditor />
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
