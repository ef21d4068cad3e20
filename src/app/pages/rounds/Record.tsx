import { type JSX, Show } from 'solid-js';
import type { RoundsScreenText } from '../../../text/screen/rounds/en.ts';
import { Deferred } from '../../components/Deferred.tsx';
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
        <Deferred>
          <ChanceCard />
        </Deferred>
        <Deferred>
          <InvitedCard />
        </Deferred>
        <Deferred>
          <HistoryCard />
        </Deferred>
        <Deferred>
          <ImportCard />
        </Deferred>
      </Show>
    </RoundsContext.Provider>
  );
}
