import { type JSX, Show } from 'solid-js';
import type { RoundsScreenText } from '../../../text/screen/rounds/en.ts';
import { InTurn } from '../../components/InTurn.tsx';
import { ChanceCard } from './chance/ChanceCard.tsx';
import { HistoryCard } from './history/HistoryCard.tsx';
import { ImportCard } from './importing/ImportCard.tsx';
import { InvitedCard } from './InvitedCard.tsx';
import { PoolCard } from './PoolCard.tsx';
import { createRoundsPage, RoundsContext } from './state.ts';
import { YourScore } from './YourScore.tsx';

/** The record of the rounds, beside the dossier's score. */
export function Record(props: { readonly text: RoundsScreenText }): JSX.Element {
  const text = (): RoundsScreenText => props.text;
  const state = createRoundsPage();
  return (
    <RoundsContext.Provider value={{ text, state }}>
      <Show when={state.record()} fallback={<p class="loading">{text().loading}</p>}>
        <div class="rounds-columns">
          <YourScore />
          <PoolCard />
        </div>
        <InTurn>
          <ChanceCard />
        </InTurn>
        <InTurn>
          <InvitedCard />
        </InTurn>
        <InTurn>
          <HistoryCard />
        </InTurn>
        <InTurn>
          <ImportCard />
        </InTurn>
      </Show>
    </RoundsContext.Provider>
  );
}
