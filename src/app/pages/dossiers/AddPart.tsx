import type { JSX } from 'solid-js';
import type { DossiersText } from '../../../text/screen/dossiers/en.ts';
import { createDossierFile } from '../../components/files/createDossierFile.ts';
import { DossierFileFaults } from '../../components/files/DossierFileFaults.tsx';
import { FileButton } from '../../components/files/FileButton.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { nameOfFile } from '../../state/dossier/transfer.ts';
import { routeHash } from '../../state/route.ts';
import type { UndoMessage } from './DossiersPage.tsx';

/** New dossiers: empty, or from a file. */
export function AddPart(props: {
  readonly text: DossiersText['add'];
  readonly say: (said: UndoMessage) => void;
}): JSX.Element {
  const { dossiers, today } = useApp();
  const words = useWords();
  const file = createDossierFile(today, (draft, fileName) => {
    dossiers.openNew({ draft, name: nameOfFile(fileName), keep: 'now' });
    props.say({ message: () => props.text.imported(fileName) });
  });
  const startEmpty = (): void => {
    dossiers.startBlank();
    location.hash = routeHash(words.language(), 'score');
  };
  return (
    <section class="card" aria-labelledby="add-heading">
      <h2 id="add-heading">{props.text.heading}</h2>
      <div class="row">
        <button type="button" class="button" onClick={startEmpty}>
          {props.text.empty}
        </button>
        <FileButton
          label={props.text.import}
          accept=".json,application/json"
          testId="import-dossier"
          onFile={(chosen) => void file.read(chosen)}
        />
      </div>
      <DossierFileFaults file={file} text={props.text} />
    </section>
  );
}
