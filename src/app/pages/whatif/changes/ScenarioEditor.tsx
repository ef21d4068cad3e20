import { createUniqueId, Index, type JSX, Show } from 'solid-js';
import { useWords } from '../../../components/useWords.ts';
import { useWhatIf } from '../context.ts';
import { signed } from '../signed.ts';
import { subjectBefore } from '../state/levels.ts';
import type { KeptScenario } from '../state/scenarios.ts';
import { AddChange } from './AddChange.tsx';
import { type Changing, ChangingContext } from './changing.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { DayControl } from './controls.tsx';

/** The open scenario: its name, its day, and its changes, each with what it is worth. */
export function ScenarioEditor(): JSX.Element {
  const { text, state } = useWhatIf();
  const scenario = (): KeptScenario | undefined =>
    state.scenarios().find(({ id }) => id === state.opened());
  return (
    <section class="card scenario-editor" aria-labelledby="editor-heading">
      <Show
        when={scenario()}
        fallback={
          <>
            <h2 id="editor-heading">{text().cards.asItStands}</h2>
            <p class="soft">{text().editor.standing}</p>
          </>
        }
      >
        {(open) => <OpenScenario scenario={open()} />}
      </Show>
    </section>
  );
}

function OpenScenario(props: { readonly scenario: KeptScenario }): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const nameId = createUniqueId();
  const outcome = () => state.outcomes()[state.place() - 1] ?? null;
  const changing: Changing = {
    text,
    subject: state.subject,
    before: (place) => {
      const subject = state.subject();
      return subject === null ? null : subjectBefore(subject, props.scenario.changes, place);
    },
    isDated: true,
  };
  const gain = (): number => (outcome()?.score.total ?? 0) - (state.before()?.score.total ?? 0);
  return (
    <>
      <div class="editor-head">
        <h2 id="editor-heading">{state.nameOf(props.scenario)}</h2>
        <Show when={outcome()}>
          {(after) => (
            <p class="whatif-total">
              <strong data-testid="after">{words.number(after().score.total)}</strong>{' '}
              <span
                class="number scenario-gain"
                classList={{ rises: gain() > 0, falls: gain() < 0 }}
                data-testid="gain"
              >
                {signed(gain(), words.language())}
              </span>{' '}
              <span class="soft">{text().editor.on(words.date(after().date))}</span>
            </p>
          )}
        </Show>
        <Show when={outcome()?.range}>
          {(range) => (
            <Show when={range().least !== range().greatest}>
              <p class="soft small">
                {text().editor.range(words.number(range().least), words.number(range().greatest))}
              </p>
            </Show>
          )}
        </Show>
      </div>
      <Show
        when={props.scenario.changes.length > 0}
        fallback={<p class="soft">{text().editor.empty}</p>}
      >
        <ChangingContext.Provider value={changing}>
          <ol class="changes">
            <Index each={props.scenario.changes}>
              {(change, place) => (
                <li>
                  <ChangeRow id={props.scenario.id} change={change()} place={place} />
                </li>
              )}
            </Index>
          </ol>
        </ChangingContext.Provider>
      </Show>
      <AddChange id={props.scenario.id} />
      <details class="whatif-reading">
        <summary>{text().editor.more}</summary>
        <div class="fields">
          <div class="field">
            <label for={nameId}>{text().editor.name}</label>
            <input
              class="input"
              id={nameId}
              type="text"
              maxlength="80"
              autocomplete="off"
              value={props.scenario.name ?? ''}
              placeholder={state.nameOf(props.scenario)}
              onInput={(event) => state.rename(props.scenario.id, event.currentTarget.value)}
            />
          </div>
          <DayControl
            label={text().editor.day}
            hint={text().editor.dayHint}
            value={props.scenario.on}
            onChange={(on) => state.setOn(props.scenario.id, on)}
          />
        </div>
        <button
          type="button"
          class="button button-quiet button-remove"
          onClick={() => state.remove(props.scenario.id)}
        >
          {text().editor.remove}
        </button>
      </details>
    </>
  );
}
