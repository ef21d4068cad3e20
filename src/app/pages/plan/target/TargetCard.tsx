import { createUniqueId, type JSX, Match, Show, Switch } from 'solid-js';
import { isIsoDate } from '../../../../engine/index.ts';
import { FIRST_RULES_DATE, HIGHEST_TOTAL, PLAN_YEARS } from '../../../../engine/constants.ts';
import { addYears } from '../../../../engine/dossier.ts';
import { roundText } from '../../../../text/codes/rounds.ts';
import { ChoiceControl } from '../../whatif/changes/controls.tsx';
import { DaySaid } from '../../../components/fields/DaySaid.tsx';
import { useWords } from '../../../components/useWords.ts';
import { useApp } from '../../../state/app.ts';
import { usePlan } from '../context.ts';
import { TARGET_KINDS, type TargetKind, totalFrom } from '../state/choices.ts';
import type { ResolvedTarget } from '../state/targets.ts';
import { BeforeChoice, CutOffChoice } from './TargetChoices.tsx';

/** The total to reach, where it is from, and the day on which everything begins. */
export function TargetCard(): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  return (
    <section class="card plan-target" aria-labelledby="target-heading" data-testid="target">
      <h2 id="target-heading">{text().target.heading}</h2>
      <div class="fields">
        <ChoiceControl
          label={text().target.kind}
          value={state.choices().kind}
          choices={TARGET_KINDS.map((kind) => ({ value: kind, label: text().target.kinds[kind] }))}
          onChange={(kind) => state.choose({ kind: kind as TargetKind })}
        />
        <Switch>
          <Match when={state.choices().kind === 'cut-offs'}>
            <CutOffChoice />
          </Match>
          <Match when={state.choices().kind === 'total'}>
            <NumberChoice />
          </Match>
          <Match when={state.choices().kind === 'before'}>
            <BeforeChoice />
          </Match>
        </Switch>
        <StartDay />
      </div>
      <Show when={state.target()}>
        {(target) => (
          <>
            <p class="plan-total">
              <strong data-testid="target-total">{words.number(target().total)}</strong>{' '}
              <span class="soft">{text().target.toReach}</span>
            </p>
            <Provenance target={target()} />
          </>
        )}
      </Show>
    </section>
  );
}

/** The rounds that the target is taken from. */
function Provenance(props: { readonly target: ResolvedTarget }): JSX.Element {
  const { text } = usePlan();
  const words = useWords();
  const span = (): string => {
    const { recent, total } = props.target;
    const [first, last] = [recent[0]?.date ?? '', recent.at(-1)?.date ?? ''];
    const reached = recent.filter(({ cutOff }) => cutOff <= total).length;
    return text().target.fromRounds(recent.length, words.date(first), words.date(last), reached);
  };
  return (
    <div class="soft small" data-testid="provenance">
      <Show when={props.target.named}>
        {(round) => (
          <p>{text().target.fromRound(roundText(round(), text().rounds, words.language()))}</p>
        )}
      </Show>
      <Show when={props.target.recent.length > 1}>
        <p>{span()}</p>
      </Show>
    </div>
  );
}

function NumberChoice(): JSX.Element {
  const { text, state } = usePlan();
  return (
    <label class="field">
      <span class="field-label">{text().target.total}</span>
      <input
        class="input"
        type="number"
        inputmode="numeric"
        min="0"
        max={HIGHEST_TOTAL}
        value={state.choices().total ?? ''}
        onInput={(event) => {
          const total = totalFrom(event.currentTarget.value);
          if (total !== null) state.choose({ total });
        }}
      />
    </label>
  );
}

function StartDay(): JSX.Element {
  const { today } = useApp();
  const { text, state } = usePlan();
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>{text().target.day}</label>
      <input
        class="input"
        id={id}
        type="date"
        required
        min={FIRST_RULES_DATE}
        max={addYears(today, PLAN_YEARS)}
        aria-describedby={`${id}-said ${id}-hint`}
        value={state.subject()?.date ?? today}
        onChange={(event) => {
          const date = event.currentTarget.value;
          if (date === '') state.choose({ on: null });
          else if (isIsoDate(date) && date >= FIRST_RULES_DATE)
            state.choose({ on: date === today ? null : date });
        }}
      />
      <DaySaid id={`${id}-said`} date={state.subject()?.date ?? today} />
      <span class="field-hint" id={`${id}-hint`}>
        {text().target.dayHint}
      </span>
    </div>
  );
}
