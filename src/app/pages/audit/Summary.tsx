import { For, type JSX, Show } from 'solid-js';
import type { Finding, IsoDate } from '../../../engine/index.ts';
import { SEVERITIES, type Severity } from '../../../engine/constants.ts';
import type { AnyRound } from '../../../engine/rounds.ts';
import type { AuditText } from '../../../text/codes/audit.ts';
import type { AuditScreenText } from '../../../text/screen/audit/en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { SeverityTag } from '../../components/severity/SeverityTag.tsx';
import { countOf } from './state.ts';

/** How many findings of each severity there are, and which are shown. */
export function Summary(props: {
  readonly text: AuditScreenText['summary'];
  readonly audit: AuditText;
  readonly all: readonly Finding[];
  readonly shown: readonly Finding[];
  readonly severities: readonly Severity[];
  readonly toggle: (severity: Severity) => void;
  readonly round: AnyRound | null;
  /** The day of the import that the round is from. */
  readonly importedOn: IsoDate | null;
}): JSX.Element {
  const { today } = useApp();
  const words = useWords();
  const against = (): string =>
    props.round === null
      ? props.text.noRound
      : props.text.round(
          props.round.number,
          words.date(props.round.date),
          words.number(props.round.cutOff),
        );
  return (
    <section class="card audit-summary" aria-labelledby="audit-summary">
      <h2 id="audit-summary">{props.text.heading}</h2>
      <p>
        {props.text.asOf(words.date(today))} {against()}
      </p>
      <Show when={props.importedOn}>
        {(day) => <p data-testid="round-imported">{props.text.imported(words.date(day()))}</p>}
      </Show>
      <Show when={props.all.length > 0} fallback={<p>{props.text.clean}</p>}>
        <fieldset class="severity-filter">
          <legend>{props.text.filter}</legend>
          <For each={SEVERITIES}>
            {(severity) => (
              <label class="severity-choice">
                <input
                  type="checkbox"
                  checked={props.severities.includes(severity)}
                  aria-describedby={`severity-${severity}`}
                  onChange={() => props.toggle(severity)}
                />
                <span class="severity-choice-text">
                  <SeverityTag severity={severity}>
                    <span data-testid={`count-${severity}`}>
                      {props.text.count(
                        props.audit.severities[severity],
                        words.number(countOf(props.all, severity)),
                      )}
                    </span>
                  </SeverityTag>
                  <span class="soft small" id={`severity-${severity}`}>
                    {props.text.meanings[severity]}
                  </span>
                </span>
              </label>
            )}
          </For>
        </fieldset>
        <p role="status" class="soft small">
          {props.text.shown(words.number(props.shown.length), words.number(props.all.length))}
        </p>
      </Show>
      <div class="row no-print">
        <button type="button" class="button" onClick={() => print()}>
          {props.text.print}
        </button>
      </div>
    </section>
  );
}
