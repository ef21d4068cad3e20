import { type JSX, Show } from 'solid-js';
import type { RoundsScreenText } from '../../../text/screen/rounds/text.ts';
import { useApp } from '../../state/app.ts';
import { ChanceCard } from './chance/ChanceCard.tsx';
import { InvitedCard } from './InvitedCard.tsx';
import { HistoryCard } from './history/HistoryCard.tsx';
import { ImportCard } from './importing/ImportCard.tsx';
import { PoolCard } from './PoolCard.tsx';
import './rounds.css';
import { createRoundsPage, RoundsContext } from './state.ts';
import { YourScore } from './YourScore.tsx';

/** The record of the rounds: what they asked for, whom they would have invited, and what may come. */
export function RoundsPage(props: { readonly text: RoundsScreenText }): JSX.Element {
  const { dossier } = useApp();
  const text = (): RoundsScreenText => props.text;
  const state = createRoundsPage();
  return (
    <RoundsContext.Provider value={{ text, state }}>
      <div class="page">
        <header class="page-head">
          <h1>{text().title}</h1>
          <p class="soft">{text().intro}</p>
        </header>
        <Show when={dossier.origin() === 'example'}>
          <p class="notice">{text().example}</p>
        </Show>
        <Show when={state.record()} fallback={<p class="loading">{text().loading}</p>}>
          <div class="rounds-columns">
            <YourScore />
            <PoolCard />
          </div>
          <ChanceCard />
          <InvitedCard />
          <HistoryCard />
          <ImportCard />
        </Show>
      </div>
    </RoundsContext.Provider>
  );
}
