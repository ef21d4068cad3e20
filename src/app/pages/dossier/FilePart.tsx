import { createSignal, type JSX, Show } from 'solid-js';
import { IssueList } from '../../components/IssueList.tsx';
import { refusedExample } from '../../examples/examples.ts';
import { useApp } from '../../state/app.ts';
import { blankDossier } from '../../state/dossier/blank.ts';
import type { Draft } from '../../state/dossier/draft.ts';
import {
  exportDossier,
  type Imported,
  importDossier,
  nameOfFile,
} from '../../state/dossier/transfer.ts';
import type { NewDossier } from '../../state/dossiers/createDossiers.ts';
import { saveFile } from '../../state/saveFile.ts';
import { useForm } from './form.ts';

type Refused = Extract<Imported, { ok: false }> & { readonly name: string };

/** The dossier as a file: out, in by a button or by dropping it, and the two ways to begin anew. */
export function FilePart(): JSX.Element {
  const { dossier, dossiers, today } = useApp();
  const { text, notify } = useForm();
  const [refused, setRefused] = createSignal<Refused | null>(null);
  const [unreadable, setUnreadable] = createSignal(false);
  const [over, setOver] = createSignal(false);
  let input: HTMLInputElement | undefined;

  /** The dossier that was open stays among the others; the way back leads to it. */
  const openBeside = (given: NewDossier, message: string): void => {
    const back = dossiers.openNew(given);
    setRefused(null);
    notify({
      message,
      undo: () => {
        back();
        notify({ message: text().undo.restored(text().heading), undo: null });
      },
    });
  };
  const openFile = (draft: Draft, fileName: string): void => {
    const name = nameOfFile(fileName);
    openBeside({ draft, name, keep: 'now' }, text().file.imported(fileName));
  };
  const read = async (file: File): Promise<void> => {
    setUnreadable(false);
    const content = await file.text().catch(() => null);
    if (content === null) return void setUnreadable(true);
    const found = importDossier(content, today);
    if (found.ok) openFile(found.draft, file.name);
    else setRefused({ ...found, name: file.name });
  };
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) void read(file);
  };
  return (
    <section
      class="file-part"
      classList={{ 'file-part-over': over() }}
      aria-labelledby="file-heading"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
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
        <button type="button" class="button" onClick={() => input?.click()}>
          {text().file.import}
        </button>
        <input
          ref={(element) => (input = element)}
          type="file"
          accept=".json,application/json"
          hidden
          data-testid="import"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
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
      <Show when={unreadable()}>
        <p class="notice notice-bad" role="alert">
          {text().file.unreadable}
        </p>
      </Show>
      <Show when={refused()}>
        {(found) => (
          <div class="notice notice-bad" role="alert" data-testid="refused">
            <p>{text().file.refused(found().name)}</p>
            <IssueList issues={found().issues} />
            <Show when={found().draft} keyed>
              {(draft) => (
                <button type="button" class="button" onClick={() => openFile(draft, found().name)}>
                  {text().file.openAnyway}
                </button>
              )}
            </Show>
          </div>
        )}
      </Show>
    </section>
  );
}
