import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import type { IsoDate } from '../../../engine/index.ts';
import { type ReportWords } from '../../../text/codes/report.ts';
import { reportMarkdown } from '../../../text/codes/report.markdown.ts';
import { reportSaid } from '../../../text/codes/report.said.ts';
import { type Language, LANGUAGES } from '../../../text/language.ts';
import type { ReportScreenText } from '../../../text/screen/report/en.ts';
import { useWords } from '../../components/useWords.ts';
import { routeHash } from '../../state/route.ts';
import { saveFile } from '../../state/saveFile.ts';
import type { ReportModel } from './model.ts';
import { NotifiedField } from './NotifiedField.tsx';

/** What the report is made with, and the ways to take it along. None of it is printed. */
export function Options(props: {
  readonly text: ReportScreenText;
  readonly model: ReportModel;
  readonly words: ReportWords;
  readonly head: readonly string[];
  readonly language: Language;
  readonly choose: (language: Language) => void;
  readonly decision: IsoDate | null;
}): JSX.Element {
  const { language } = useWords();
  const text = () => props.text.options;
  const fileName = (ending: string): string =>
    `${props.text.fileName}-${props.model.report().madeOn}.${ending}`;
  const saveMarkdown = (): void => {
    const text = reportMarkdown(props.model.report(), props.words, props.head);
    saveFile(fileName('md'), text, 'text/markdown');
  };
  const saveJson = (): void => {
    const said = reportSaid(props.model.report(), props.words);
    saveFile(fileName('json'), `${JSON.stringify({ ...said, head: props.head }, null, 2)}\n`);
  };
  return (
    <section class="card report-options no-print" aria-labelledby="report-options">
      <h2 id="report-options">{text().heading}</h2>
      <Show
        when={props.model.isKnown()}
        fallback={
          <div class="notice">
            <p>{text().noFigures}</p>
            <div class="row">
              <a class="button" href={routeHash(language(), 'recount')}>
                {text().toRecount}
              </a>
              <a class="button" href={routeHash(language(), 'letter')}>
                {text().toLetter}
              </a>
            </div>
          </div>
        }
      >
        <p class="soft">
          {text().figures} <a href={routeHash(language(), 'recount')}>{text().toRecount}</a>
        </p>
      </Show>
      <div class="fields">
        <NotifiedField text={text()} notified={props.model.notified} decision={props.decision} />
        <fieldset class="field report-language">
          <legend>{text().language}</legend>
          <div class="row">
            <For each={LANGUAGES}>
              {(each) => (
                <label class="row report-choice">
                  <input
                    type="radio"
                    name="report-language"
                    checked={props.language === each}
                    onChange={() => props.choose(each)}
                  />
                  <span lang={`${each}-CA`}>{text().languages[each]}</span>
                </label>
              )}
            </For>
          </div>
        </fieldset>
      </div>
      <Searching text={props.text.search} model={props.model} />
      <div class="row">
        <button type="button" class="button button-main" onClick={() => print()}>
          {text().print}
        </button>
        <button type="button" class="button" onClick={saveMarkdown}>
          {text().markdown}
        </button>
        <button type="button" class="button" onClick={saveJson}>
          {text().json}
        </button>
      </div>
      <p class="soft small">{text().printHint}</p>
    </section>
  );
}

/** Where the searches stand, and the way to end them early. */
function Searching(props: {
  readonly text: ReportScreenText['search'];
  readonly model: ReportModel;
}): JSX.Element {
  const { number } = useWords();
  const [message, setMessage] = createSignal('');
  const states = () => props.model.searches.map(({ state }) => state());
  const isRunning = (): boolean => states().some(({ status }) => status === 'running');
  const isFailed = (): boolean => states().some(({ status }) => status === 'failed');
  const visited = (): number =>
    states().reduce((sum, { progress }) => sum + (progress?.visited ?? 0), 0);
  createEffect(
    on(isRunning, (running, before) => {
      if (!running && before === true) setMessage(props.text.ready);
    }),
  );
  const each = (of: 'cancel' | 'again'): void => {
    for (const search of props.model.searches) {
      const wanted = of === 'cancel' ? 'running' : 'failed';
      if (search.state().status === wanted) search[of]();
    }
  };
  return (
    <>
      <Show when={isRunning()}>
        <div class="row">
          <span data-testid="searching">{props.text.running(number(visited()))}</span>
          <button type="button" class="button" onClick={() => each('cancel')}>
            {props.text.stop}
          </button>
        </div>
      </Show>
      <Show when={isFailed()}>
        <div class="notice notice-warning" role="alert">
          <p>{props.text.failed}</p>
          <button type="button" class="button" onClick={() => each('again')}>
            {props.text.retry}
          </button>
        </div>
      </Show>
      <p class="hidden-visually" role="status" data-testid="report-status">
        {message()}
      </p>
    </>
  );
}
