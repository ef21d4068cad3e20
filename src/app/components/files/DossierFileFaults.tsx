import { type JSX, Show } from 'solid-js';
import { IssueList } from '../IssueList.tsx';
import type { DossierFile } from './createDossierFile.ts';

/** What was wrong with the last file, and the way to open it all the same. */
export function DossierFileFaults(props: {
  readonly file: DossierFile;
  readonly text: {
    readonly unreadable: string;
    readonly refused: (name: string) => string;
    readonly openAnyway: string;
  };
}): JSX.Element {
  return (
    <div role="alert" class="live">
      <Show when={props.file.isUnreadable()}>
        <p class="notice notice-bad">{props.text.unreadable}</p>
      </Show>
      <Show when={props.file.refused()}>
        {(found) => (
          <div class="notice notice-bad" data-testid="refused">
            <p>{props.text.refused(found().name)}</p>
            <IssueList issues={found().issues} />
            <Show when={found().draft} keyed>
              {(draft) => (
                <button
                  type="button"
                  class="button"
                  onClick={() => props.file.open(draft, found().name)}
                >
                  {props.text.openAnyway}
                </button>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}
