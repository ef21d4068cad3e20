import { type JSX, Show } from 'solid-js';
import type { LetterPageText } from '../../../text/screen/letter/en.ts';
import { deferredPart } from '../../components/deferredPart.tsx';
import './letter.css';
import { LetterTextContext } from './letterText.ts';
import { LetterSource } from './LetterSource.tsx';
import { useLetter } from './session.ts';

const ReadLetter = deferredPart(async () => (await import('./ReadLetter.tsx')).ReadLetter);

/** A refusal letter or an officer's notes, read, shown with what was found, and used once confirmed. */
export function LetterPage(props: { readonly text: LetterPageText }): JSX.Element {
  const { reading } = useLetter();
  const screen = () => props.text.screen;
  const hasFinds = (): boolean => reading()?.outcome === 'finds';
  const text = (): LetterPageText => props.text;
  return (
    <LetterTextContext.Provider value={text}>
      <div class="page letter-page">
        <header class="page-head">
          <h1>{screen().title}</h1>
          <p class="soft">{screen().intro}</p>
          <p>
            <strong>{screen().source.private}</strong>
          </p>
        </header>
        <LetterSource />
        <Show when={reading()}>
          {(found) => (
            <Show
              when={hasFinds()}
              fallback={
                <p class="notice notice-warning" role="status" data-testid="outcome">
                  {found().outcome === 'finds'
                    ? ''
                    : props.text.letter.outcomes[found().outcome as 'no-text' | 'nothing-found']}
                </p>
              }
            >
              <ReadLetter reading={found()} />
            </Show>
          )}
        </Show>
      </div>
    </LetterTextContext.Provider>
  );
}
