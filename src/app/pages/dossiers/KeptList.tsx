import { For, type JSX, Show } from 'solid-js';
import type { DossiersText } from '../../../text/screen/dossiers/en.ts';
import type { ListedDossier } from '../../state/dossiers/dossierList.ts';
import { DossierItem } from './DossierItem.tsx';
import type { Kept, UndoMessage } from './DossiersPage.tsx';

/** The dossiers that are whole; an item stays while what is in it changes. */
export function KeptList(props: {
  readonly text: DossiersText;
  readonly kept: readonly Kept[];
  /** All that is on the device, among which a name must tell each. */
  readonly list: readonly ListedDossier[];
  readonly attempt: (act: () => Promise<UndoMessage | null>) => Promise<void>;
}): JSX.Element {
  return (
    <ul class="dossier-list">
      <For each={props.kept.map(({ record }) => record.id)}>
        {(id) => (
          <Show when={props.kept.find(({ record }) => record.id === id)}>
            {(each) => (
              <DossierItem
                text={props.text}
                record={each().record}
                list={props.list}
                attempt={props.attempt}
              />
            )}
          </Show>
        )}
      </For>
    </ul>
  );
}
