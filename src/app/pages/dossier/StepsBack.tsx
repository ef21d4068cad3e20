import { createSignal, type JSX } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import { placeText } from '../../../text/codes/places.ts';
import type { DossierText } from '../../../text/screen/dossier/en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { listenForHistory } from '../../state/history.ts';

/** Takes edits back and makes them again, by buttons and by keys, and says where. */
export function StepsBack(props: { readonly text: DossierText['undo'] }): JSX.Element {
  const { history } = useApp();
  const words = useWords();
  const [said, setSaid] = createSignal('');
  const say = (sentence: (place: string) => string, path: Path | null): void => {
    if (path !== null) setSaid(sentence(placeText(path, words.codes())));
  };
  const undo = (): void => say(props.text.undone, history.undo());
  const redo = (): void => say(props.text.redone, history.redo());
  listenForHistory({ ...history, undo, redo });
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        aria-disabled={!history.canUndo()}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        {props.text.back}
      </button>
      <button
        type="button"
        class="button button-quiet"
        aria-disabled={!history.canRedo()}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={redo}
      >
        {props.text.again}
      </button>
      <span class="small soft" role="status" data-testid="steps-back">
        {said()}
      </span>
    </>
  );
}
