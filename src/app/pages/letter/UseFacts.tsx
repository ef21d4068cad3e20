import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { isIsoDate } from '../../../engine/index.ts';
import { type LetterReading, toKnownFigures } from '../../../engine/letter.ts';
import { nodeTitle } from '../../../text/codes/grid.ts';
import { findText } from '../../../text/codes/letter.ts';
import { placeText } from '../../../text/codes/places.ts';
import { capitalised, useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';
import { useFigures } from '../recount/figures/useFigures.ts';
import { confirmedOf } from './decisions.ts';
import { type FactRow, factRows } from './facts.ts';
import { useLetterText } from './letterText.ts';
import { useLetter } from './session.ts';
import { useFactsInDossier } from './useFactsInDossier.ts';

interface Done {
  readonly message: string;
  readonly undo: (() => void) | null;
}

/** What the confirmed facts will fill in, beside what stands there; done at one press, and undone at one. */
export function UseFacts(props: { readonly reading: LetterReading }): JSX.Element {
  const letter = useLetter();
  const page = useLetterText();
  const { dossier } = useApp();
  const words = useWords();
  const figures = useFigures();
  const put = useFactsInDossier();
  const [done, setDone] = createSignal<Done | null>(null);
  const text = () => page().screen.use;
  const confirmed = createMemo(() => confirmedOf(props.reading.finds, letter.decisions()));
  const facts = createMemo(() => toKnownFigures(confirmed()));
  const beginsNew = (): boolean => dossier.origin() === 'example' && !letter.isExample();
  const rows = createMemo(() =>
    factRows(facts(), figures.draft(), beginsNew() ? () => '' : dossier.textAt),
  );
  const use = (): void => {
    const isNew = beginsNew();
    const undo = put(facts(), isNew ? 'new' : 'current');
    setDone({
      message: isNew ? text().doneNew : text().done,
      undo: () => {
        undo();
        setDone({ message: text().undone, undo: null });
      },
    });
  };
  return (
    <section class="card" aria-labelledby="use-heading" data-testid="use">
      <h2 id="use-heading">{text().heading}</h2>
      <Show when={rows().length > 0} fallback={<p>{text().none}</p>}>
        <p>{text().intro}</p>
        <Show when={beginsNew()}>
          <p class="notice">{text().newDossier}</p>
        </Show>
        <FactsTable rows={rows()} />
      </Show>
      <Show when={facts().reasons.length > 0}>
        <div>
          <p>{text().reasons}</p>
          <ul>
            <For each={facts().reasons}>{(reason) => <li>{page().letter.reasons[reason]}</li>}</For>
          </ul>
        </div>
      </Show>
      <Show when={facts().conflicts.length > 0}>
        <div class="notice notice-warning">
          <p>{text().conflicts}</p>
          <ul>
            <For each={facts().conflicts}>
              {(find) => <li>{findText(find, words.codes(), page().letter)}</li>}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={rows().length > 0}>
        <button type="button" class="button button-main" onClick={use}>
          {text().button}
        </button>
      </Show>
      <div role="status" data-testid="used">
        <Show when={done()}>
          {(what) => (
            <div class="notice">
              <p>{what().message}</p>
              <p class="row">
                <Show when={what().undo}>
                  {(undo) => (
                    <>
                      <a
                        class="button button-main"
                        href={routeHash(words.language(), 'recount')}
                        ref={(element) => queueMicrotask(() => element.focus())}
                      >
                        {text().toRecount}
                      </a>
                      <button type="button" class="button" onClick={() => undo()()}>
                        {text().undo}
                      </button>
                    </>
                  )}
                </Show>
              </p>
            </div>
          )}
        </Show>
      </div>
    </section>
  );
}

function FactsTable(props: { readonly rows: readonly FactRow[] }): JSX.Element {
  const page = useLetterText();
  const words = useWords();
  const text = () => page().screen.use;
  const name = ({ place }: FactRow): string => {
    switch (place.kind) {
      case 'dossier':
        return capitalised(placeText(place.path.slice(-1), words.codes()), words.language());
      case 'total':
        return text().officerTotal;
      case 'below':
        return text().officerBelow;
      case 'cut-off':
        return text().cutOff;
      case 'factor':
      case 'section':
        return text().officer(nodeTitle(place.id, words.codes()));
      case 'claimed-factor':
        return text().claimed(nodeTitle(place.id, words.codes()));
    }
  };
  const now = (row: FactRow): string =>
    row.now === '' ? text().empty : row.now === row.value ? text().same : written(row.now);
  const written = (value: string): string => (isIsoDate(value) ? words.date(value) : value);
  return (
    <table class="facts-table">
      <caption class="hidden-visually">{text().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text().what}</th>
          <th scope="col">{text().letter}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <th scope="row">{name(row)}</th>
              <td>
                <strong>{written(row.value)}</strong>
                <span class="soft small fact-now">{text().now(now(row))}</span>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
