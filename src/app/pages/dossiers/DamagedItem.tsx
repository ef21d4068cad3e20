import type { JSX } from 'solid-js';
import type { DossiersText } from '../../../text/screen/dossiers/en.ts';
import { useApp } from '../../state/app.ts';
import type { ListedDossier } from '../../state/dossiers/dossierList.ts';
import { saveFile } from '../../state/saveFile.ts';
import type { UndoMessage } from './DossiersPage.tsx';

type Damaged = Extract<ListedDossier, { kind: 'damaged' }>;

/** What could not be read, to be saved as it is or deleted. */
export function DamagedItem(props: {
  readonly text: DossiersText;
  readonly damaged: Damaged;
  readonly attempt: (act: () => Promise<UndoMessage | null>) => Promise<void>;
}): JSX.Element {
  const { dossiers } = useApp();
  const asText = (): string => {
    const { held } = props.damaged;
    return typeof held === 'string' ? held : JSON.stringify(held, null, 2);
  };
  const remove = (): void => {
    const { key } = props.damaged;
    void props.attempt(async () => {
      const undo = await dossiers.remove(key);
      return { message: () => props.text.list.removed(key), undo };
    });
  };
  return (
    <li class="dossier-item">
      <p>
        <code>{props.damaged.key}</code>
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${props.text.damaged.fileName}.json`, asText())}
        >
          {props.text.damaged.download}
        </button>
        <button
          type="button"
          class="button button-quiet button-remove"
          aria-label={props.text.list.of(props.text.list.remove, props.damaged.key)}
          onClick={remove}
        >
          {props.text.list.remove}
        </button>
      </div>
    </li>
  );
}
