import { type JSX, Show } from 'solid-js';
import type { ScoreText } from '../../../text/screen/score/en.ts';
import { focusField } from '../../components/fields/fieldId.ts';
import { useApp } from '../../state/app.ts';

/** Says plainly that the facts on screen are nobody's, and how to put one's own in their place. */
export function ExampleNotice(props: { readonly text: ScoreText['example'] }): JSX.Element {
  const { dossier, dossiers } = useApp();
  const start = (): void => {
    dossiers.startBlank();
    focusField(['candidate', 'birthDate']);
  };
  const sentence = (): string => {
    const { example, isKept } = dossiers.current();
    return example === null || isKept ? props.text.edited : props.text.sentences[example];
  };
  return (
    <Show when={dossier.origin() === 'example'}>
      <section class="notice example-notice">
        <p>
          <span class="tag">{props.text.tag}</span> {sentence()}
        </p>
        <button type="button" class="button" onClick={start}>
          {props.text.startEmpty}
        </button>
      </section>
    </Show>
  );
}
