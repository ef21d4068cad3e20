import type { JSX } from 'solid-js';
import { createDossierFile } from '../../components/files/createDossierFile.ts';
import { createFileDrop } from '../../components/files/createFileDrop.ts';
import { DossierFileFaults } from '../../components/files/DossierFileFaults.tsx';
import { FileButton } from '../../components/files/FileButton.tsx';
import { refusedExample } from '../../examples/examples.ts';
import { useApp } from '../../state/app.ts';
import { blankDossier } from '../../state/dossier/blank.ts';
import { exportDossier, nameOfFile } from '../../state/dossier/transfer.ts';
import type { NewDossier } from '../../state/dossiers/createDossiers.ts';
import { saveFile } from '../../state/saveFile.ts';
import { useForm } from './form.ts';

/** The dossier as a file: out, in by a button or by dropping it, and the two ways to begin anew. */
export function FilePart(): JSX.Element {
  const { dossier, dossiers, today } = useApp();
  const { text, notify } = useForm();
  /** The dossier that was open stays among the others; the way back leads to it. */
  const openBeside = (given: NewDossier, message: string): void => {
    const back = dossiers.openNew(given);
    file.forget();
    notify({
      message,
      undo: () => {
        back();
        notify({ message: text().undo.restored(text().heading), undo: null });
      },
    });
  };
  const file = createDossierFile(today, (draft, fileName) => {
    const name = nameOfFile(fileName);
    openBeside({ draft, name, keep: 'now' }, text().file.imported(fileName));
  });
  const drop = createFileDrop((dropped) => void file.read(dropped));
  return (
    <section
      class="file-part"
      classList={{ 'drop-over': drop.isOver() }}
      aria-labelledby="file-heading"
      {...drop.handlers}
    >
      <h3 id="file-heading">{text().file.heading}</h3>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(`${text().file.fileName}.json`, exportDossier(dossier.snapshot()))
          }
        >
          {text().file.export}
        </button>
        <FileButton
          label={text().file.import}
          accept=".json,application/json"
          testId="import"
          onFile={(chosen) => void file.read(chosen)}
        />
        <button
          type="button"
          class="button"
          onClick={() =>
            openBeside(
              { draft: refusedExample(), example: 'refused', keep: 'when-edited' },
              text().file.exampleOpened,
            )
          }
        >
          {text().file.example}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            openBeside({ draft: blankDossier(today), keep: 'when-edited' }, text().file.emptyOpened)
          }
        >
          {text().file.empty}
        </button>
      </div>
      <p class="field-hint">{text().file.drop}</p>
      <DossierFileFaults file={file} text={text().file} />
    </section>
  );
}
