import { createMemo, type JSX, Show } from 'solid-js';
import type { ScoreText } from '../../../text/screen/score/text.ts';
import { focusField } from '../../components/fields/fieldId.ts';
import { refusedExample } from '../../examples/examples.ts';
import { useApp } from '../../state/app.ts';
import { blankDossier } from '../../state/dossier/blank.ts';

/** Says plainly that the facts on screen are nobody's, and how to put one's own in their place. */
export function ExampleNotice(props: { readonly text: ScoreText['example'] }): JSX.Element {
  const { dossier, today } = useApp();
  const example = JSON.stringify(refusedExample());
  const isEdited = createMemo(() => JSON.stringify(dossier.snapshot()) !== example);
  const start = (): void => {
    dossier.open({ draft: blankDossier(today), origin: 'own' });
    focusField(['candidate', 'birthDate']);
  };
  return (
    <Show when={dossier.origin() === 'example'}>
      <section class="notice example-notice">
        <p>
          <span class="tag">{props.text.tag}</span>{' '}
          {isEdited() ? props.text.edited : props.text.sentence}
        </p>
        <button type="button" class="button" onClick={start}>
          {props.text.startEmpty}
        </button>
      </section>
    </Show>
  );
}
