import { type JSX, Show } from 'solid-js';
import type { GuideText } from '../../../text/screen/home/text.ts';
import { useApp } from '../../state/app.ts';

/** Whose facts the path is about: those that are open, or none yet. Nobody's facts are no start. */
export function GuideStart(props: {
  readonly text: GuideText['start'];
  readonly begin: () => void;
}): JSX.Element {
  const { dossiers } = useApp();
  const isOwn = (): boolean => dossiers.current().example === null;
  const fresh = (): void => {
    dossiers.startBlank();
    props.begin();
  };
  return (
    <>
      <p>{props.text.intro}</p>
      <div class="row">
        <Show when={isOwn()}>
          <button type="button" class="button button-main" onClick={() => props.begin()}>
            {props.text.go(dossiers.current().name ?? props.text.unnamed)}
          </button>
        </Show>
        <button
          type="button"
          class="button"
          classList={{ 'button-main': !isOwn() }}
          onClick={fresh}
        >
          {props.text.fresh}
        </button>
      </div>
    </>
  );
}
