import { createSignal, type JSX, Show } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import type { DossierText } from '../../../text/screen/dossier/en.ts';
import { focusField } from '../../components/fields/fieldId.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { DossierForm } from './DossierForm.tsx';
import './dossier.css';
import { FilePart } from './FilePart.tsx';
import { type Form, FormContext, type Notice } from './form.ts';
import { StepsBack } from './StepsBack.tsx';

/** The dossier: its form, its file, what became of the last save, and the total that it gives. */
export function DossierPanel(props: { readonly text: DossierText }): JSX.Element {
  return (
    <section class="dossier-panel" aria-labelledby="dossier-heading">
      <FormFrame
        text={props.text}
        head={
          <>
            <h2 id="dossier-heading">{props.text.heading}</h2>
            <p class="soft">{props.text.intro}</p>
          </>
        }
        foot={<TotalBar text={props.text} />}
      >
        <DossierForm />
        <FilePart />
      </FormFrame>
    </section>
  );
}

/** What any part of the form stands in: what became of the last save, steps back, and what was just done. */
export function FormFrame(props: {
  readonly text: DossierText;
  readonly head?: JSX.Element;
  readonly foot?: JSX.Element;
  /** The steps back and the state of the saving stand below the fields: on a phone these come first. */
  readonly stateLast?: true;
  readonly children: JSX.Element;
}): JSX.Element {
  const { dossier } = useApp();
  const [notice, setNotice] = createSignal<Notice | null>(null);
  const removeGroup = (path: Path, name: string): void => {
    const before = JSON.parse(JSON.stringify(dossier.at(path))) as object;
    dossier.set(path, null);
    const undo = (): void => {
      dossier.set(path, before);
      setNotice({ message: props.text.undo.restored(name), undo: null });
      focusField(path);
    };
    setNotice({ message: props.text.undo.removed(name), undo });
  };
  const state = (): JSX.Element => (
    <div class="row dossier-state">
      <SavingState text={props.text.saving} />
      <StepsBack text={props.text.undo} />
    </div>
  );
  const form: Form = { text: () => props.text, notify: setNotice, removeGroup };
  return (
    <FormContext.Provider value={form}>
      <Show when={!props.stateLast}>
        <div class="dossier-head">
          {props.head}
          {state()}
        </div>
      </Show>
      {props.children}
      <div class="dossier-foot">
        <Show when={props.stateLast}>{state()}</Show>
        <NoticeBar text={props.text} notice={notice()} />
        {props.foot}
      </div>
    </FormContext.Provider>
  );
}

function SavingState(props: { readonly text: DossierText['saving'] }): JSX.Element {
  const { saving } = useApp();
  return (
    <p
      class="small soft"
      classList={{ 'field-error': saving() === 'failed' }}
      role="status"
      data-saving={saving()}
    >
      {props.text[saving()]}
    </p>
  );
}

/** What was just done. The focus goes to the way back, since what had it is gone. */
function NoticeBar(props: {
  readonly text: DossierText;
  readonly notice: Notice | null;
}): JSX.Element {
  return (
    <div role="status" class="notice-bar">
      <Show when={props.notice} keyed>
        {(notice) => (
          <div class="row">
            <span>{notice.message}</span>
            <Show when={notice.undo} keyed>
              {(undo) => (
                <button
                  type="button"
                  class="button"
                  ref={(element) => queueMicrotask(() => element.focus())}
                  onClick={() => undo()}
                >
                  {props.text.undo.undo}
                </button>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}

/** On a small screen the total is far above: it stays in sight below the form. */
function TotalBar(props: { readonly text: DossierText }): JSX.Element {
  const { scores } = useApp();
  const words = useWords();
  return (
    <Show when={scores.scored()}>
      {(scored) => (
        <p class="total-bar" aria-hidden="true">
          {props.text.total(words.points(scored().score.total), words.date(scored().date))}
        </p>
      )}
    </Show>
  );
}
