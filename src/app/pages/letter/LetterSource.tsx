import { For, type JSX, Show } from 'solid-js';
import type { Language } from '../../../text/language.ts';
import { createFileDrop } from '../../components/files/createFileDrop.ts';
import { FileButton } from '../../components/files/FileButton.tsx';
import { useWords } from '../../components/useWords.ts';
import { mainPlaces } from './decisions.ts';
import { useLetterText } from './letterText.ts';
import { goToFinds } from './places.ts';
import { useLetter } from './session.ts';

const EXAMPLES: Readonly<Record<Language, () => Promise<string>>> = {
  en: async () => (await import('../../../text/screen/letter/example.en.ts')).exampleLetterEn,
  fr: async () => (await import('../../../text/screen/letter/example.fr.ts')).exampleLetterFr,
};

/** Where the text comes from: pasted, a file chosen or dropped, or the example. */
export function LetterSource(): JSX.Element {
  const letter = useLetter();
  const page = useLetterText();
  const words = useWords();
  const text = () => page().screen.source;
  const take = (file: File): void => void letter.readFile(file);
  const drop = createFileDrop(take);
  const example = async (): Promise<void> => {
    letter.setExample(await EXAMPLES[words.language()]());
  };
  return (
    <section
      class="card letter-source"
      classList={{ 'drop-over': drop.isOver() }}
      aria-labelledby="source-heading"
      {...drop.handlers}
    >
      <h2 id="source-heading">{text().heading}</h2>
      <div class="row">
        <FileButton
          label={text().file}
          accept=".pdf,.txt,.text,.md,application/pdf,text/plain"
          testId="letter-file"
          main
          onFile={take}
        />
        <button type="button" class="button" onClick={() => void example()}>
          {text().example}
        </button>
        <Show when={letter.text() !== ''}>
          <button type="button" class="button button-quiet" onClick={() => letter.setText('')}>
            {text().clear}
          </button>
        </Show>
      </div>
      <p class="field-hint">{text().drop}</p>
      <p role="status" class="small">
        {status()}
      </p>
      <Fault />
      <div class="field">
        <label for="letter-text">{text().paste}</label>
        <span class="field-hint" id="letter-text-hint">
          {text().pasteHint}
        </span>
        <textarea
          id="letter-text"
          class="input"
          rows="8"
          spellcheck={false}
          autocomplete="off"
          aria-describedby="letter-text-hint"
          value={letter.text()}
          onInput={({ currentTarget }) => letter.setText(currentTarget.value)}
        />
      </div>
      <ToFinds />
      <label class="choice">
        <input
          type="checkbox"
          checked={letter.isKept()}
          aria-describedby="letter-keep-hint"
          onChange={({ currentTarget }) =>
            letter.keep(currentTarget.checked ? 'kept' : 'forgotten')
          }
        />
        <span>{text().keep}</span>
      </label>
      <p class="field-hint" id="letter-keep-hint">
        {text().keepHint}
      </p>
    </section>
  );

  function status(): string {
    const opening = letter.opening();
    if (opening !== null) return text().reading(opening);
    const source = letter.source();
    if (source === null) return '';
    return text().read(source.name, pages(source.pages ?? 1));
  }

  function pages(count: number): string {
    return text().pages(count, words.number(count));
  }
}

/** On a telephone what was found is further down than the eye reaches. */
function ToFinds(): JSX.Element {
  const letter = useLetter();
  const page = useLetterText();
  const words = useWords();
  const count = (): number => mainPlaces(letter.reading()?.finds ?? []).length;
  return (
    <Show when={count() > 0}>
      <p>
        <button type="button" class="link" onClick={goToFinds}>
          {page().screen.source.toFinds(count(), words.number(count()))}
        </button>
      </p>
    </Show>
  );
}

/** What kept a file from being read, and what can be done. */
function Fault(): JSX.Element {
  const letter = useLetter();
  const page = useLetterText();
  const text = () => page().screen.source;
  return (
    <Show when={letter.fault()}>
      {(found) => (
        <div class="notice notice-bad" role="alert" data-testid="file-fault">
          <p>{text().faults[found().fault](found().name)}</p>
          <Show when={found().fault === 'scan'}>
            <ul>
              <For each={text().scanHelp}>{(line) => <li>{line}</li>}</For>
            </ul>
          </Show>
        </div>
      )}
    </Show>
  );
}
