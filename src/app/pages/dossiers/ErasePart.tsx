import * as AlertDialog from '@kobalte/core/alert-dialog';
import { createSignal, type JSX } from 'solid-js';
import type { DossiersText } from '../../../text/screen/dossiers/en.ts';
import { useApp } from '../../state/app.ts';

/** Everything off the device, for real, after one more question. */
export function ErasePart(props: {
  readonly text: DossiersText['erase'];
  readonly count: number;
}): JSX.Element {
  const { erase } = useApp();
  const [working, setWorking] = createSignal(false);
  const confirm = (): void => {
    setWorking(true);
    void erase();
  };
  return (
    <section class="card" aria-labelledby="erase-heading">
      <h2 id="erase-heading">{props.text.heading}</h2>
      <p class="soft">{props.text.intro}</p>
      <AlertDialog.Root>
        <div>
          <AlertDialog.Trigger class="button button-remove">
            {props.text.button}
          </AlertDialog.Trigger>
        </div>
        <AlertDialog.Portal>
          <AlertDialog.Overlay class="dialog-overlay" />
          <div class="dialog-place">
            <AlertDialog.Content class="dialog">
              <AlertDialog.Title class="dialog-title">{props.text.title}</AlertDialog.Title>
              <AlertDialog.Description>{props.text.question(props.count)}</AlertDialog.Description>
              <p class="soft">{props.text.what}</p>
              <div class="row">
                <AlertDialog.CloseButton class="button" aria-label={props.text.cancel}>
                  {props.text.cancel}
                </AlertDialog.CloseButton>
                <button
                  type="button"
                  class="button button-danger"
                  disabled={working()}
                  onClick={confirm}
                >
                  {working() ? props.text.working : props.text.confirm}
                </button>
              </div>
            </AlertDialog.Content>
          </div>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </section>
  );
}
