import { createSignal, For, type JSX, Show } from 'solid-js';
import type { LetterFinding } from '../../../engine/letter.ts';
import { findText } from '../../../text/codes/letter.ts';
import { useWords } from '../../components/useWords.ts';
import { FIELDS } from './correct.ts';
import { CorrectForm } from './CorrectForm.tsx';
import { type Decision, decisionOf, isUsable } from './decisions.ts';
import { useLetterText } from './letterText.ts';
import { findId, focusMark } from './places.ts';
import { useLetter } from './session.ts';

/** As much of a sentence as a line of the list repeats. Characters. */
const QUOTED = 140;

/** One find: what it says, where, how sure and why not surer; and the user's word on it. */
export function FindItem(props: {
  readonly place: number;
  readonly find: LetterFinding;
}): JSX.Element {
  const letter = useLetter();
  const page = useLetterText();
  const words = useWords();
  const [isCorrecting, setCorrecting] = createSignal(false);
  const text = () => page().screen.finds;
  const decision = () => decisionOf(letter.decisions(), props.place);
  const shown = (): LetterFinding => {
    const made = decision();
    return made.state === 'confirmed' ? made.find : props.find;
  };
  const what = (): string => findText(shown(), words.codes(), page().letter);
  const quote = (): string => {
    const found = letter
      .text()
      .slice(...props.find.span)
      .replace(/\s+/g, ' ');
    return found.length > QUOTED ? `${found.slice(0, QUOTED)}…` : found;
  };
  const decide = (next: Decision): void => {
    letter.decide([props.place], () => next);
    setCorrecting(false);
    document.getElementById(findId(props.place))?.focus({ preventScroll: true });
  };
  const confirm = (find: LetterFinding): void => {
    decide({ state: 'confirmed', find, isCorrected: false });
  };
  return (
    <li
      class={`find find-is-${decision().state}`}
      id={findId(props.place)}
      tabindex="-1"
      data-testid="find"
    >
      <p class="find-what">
        <span class="find-count">{text().number(words.number(props.place + 1))}</span> {what()}
      </p>
      <p class="row small">
        <span
          class="tag"
          classList={{
            'tag-good': props.find.certainty === 'sure',
            'tag-warn': props.find.certainty !== 'sure',
          }}
        >
          {text().certainties[props.find.certainty]}
        </span>
        <span class={`find-state find-state-${decision().state}`}>
          {text().states[decision().state]}
          <Show when={isCorrected(decision())}> ({text().corrected})</Show>
        </span>
      </p>
      <Show when={props.find.doubt !== null && decision().state === 'open'}>
        <p class="small">{page().letter.doubts[props.find.doubt!]}</p>
      </Show>
      <p class="small soft">
        {text().quote(quote())}{' '}
        <button
          type="button"
          class="link"
          aria-label={text().of(text().show, what())}
          onClick={() => focusMark(props.place)}
        >
          {text().show}
        </button>
      </p>
      <Show
        when={isCorrecting()}
        fallback={
          <div class="row">
            <Confirm
              find={props.find}
              isConfirmed={decision().state === 'confirmed'}
              confirm={confirm}
              what={what()}
            />
            <Show when={FIELDS[props.find.kind].length > 0}>
              <button
                type="button"
                class="button"
                aria-label={text().of(text().correct, what())}
                onClick={() => setCorrecting(true)}
              >
                {text().correct}
              </button>
            </Show>
            <button
              type="button"
              class="button button-quiet"
              aria-pressed={decision().state === 'refused'}
              aria-label={text().of(text().refuse, what())}
              onClick={() => decide({ state: decision().state === 'refused' ? 'open' : 'refused' })}
            >
              {text().refuse}
            </button>
          </div>
        }
      >
        <CorrectForm
          place={props.place}
          find={shown()}
          save={(find) => decide({ state: 'confirmed', find, isCorrected: true })}
          cancel={() => setCorrecting(false)}
        />
      </Show>
    </li>
  );
}

const isCorrected = (decision: Decision): boolean =>
  decision.state === 'confirmed' && decision.isCorrected;

/** One button; two where a date in digits may be either of two days; none before it is said what it is. */
function Confirm(props: {
  readonly find: LetterFinding;
  readonly what: string;
  readonly isConfirmed: boolean;
  readonly confirm: (find: LetterFinding) => void;
}): JSX.Element {
  const page = useLetterText();
  const words = useWords();
  const text = () => page().screen.finds;
  const either = (): readonly LetterFinding[] => {
    const find = props.find;
    if (find.kind !== 'date' || find.alternative === null || find.role === null) return [];
    return [find.date, find.alternative].map((date) => ({ ...find, date, alternative: null }));
  };
  return (
    <Show
      when={isUsable(props.find)}
      fallback={
        <Show when={either().length > 0} fallback={<span class="small">{text().needsRole}</span>}>
          <For each={either()}>
            {(find) => (
              <button type="button" class="button" onClick={() => props.confirm(find)}>
                {text().itIs(find.kind === 'date' ? words.date(find.date) : '')}
              </button>
            )}
          </For>
        </Show>
      }
    >
      <button
        type="button"
        class="button"
        aria-pressed={props.isConfirmed}
        aria-label={text().of(text().confirm, props.what)}
        onClick={() => props.confirm(props.find)}
      >
        {text().confirm}
      </button>
    </Show>
  );
}
