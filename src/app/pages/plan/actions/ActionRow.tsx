import { createSignal, createUniqueId, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import type { Action } from '../../../../engine/improve.ts';
import { ACTION_DEFAULTS } from '../../../../engine/tables.ts';
import { changeText } from '../../../../text/codes/changes.ts';
import { formatMoney } from '../../../../text/format.ts';
import { useWords } from '../../../components/useWords.ts';
import { useApp } from '../../../state/app.ts';
import { CheckControl } from '../../whatif/changes/controls.tsx';
import { hasFacts } from '../../whatif/changes/facts.ts';
import { usePlan } from '../context.ts';
import { usePlanWords } from '../result/words.ts';
import {
  bringsOther,
  editedAction,
  FIGURES,
  isOffAtFirst,
  isUsed,
  NO_EDIT,
} from '../state/choices.ts';
import { FigureField } from './FigureField.tsx';
import { OwnFields } from './OwnFields.tsx';

const ChangeFields = lazy(async () => ({
  default: (await import('./ChangeFields.tsx')).ChangeFields,
}));

/** One action: whether it may be used, what it takes and brings, and on what that rests. */
export function ActionRow(props: { readonly id: string }): JSX.Element {
  const { text, state } = usePlan();
  const { language } = useWords();
  const planWords = usePlanWords();
  const id = createUniqueId();
  const first = (): Action => state.actions().find((one) => one.id === props.id)!;
  const action = (): Action => editedAction(first(), state.editOf(props.id));
  const own = () => state.ownOf(props.id);
  const title = (): string => planWords.title(props.id);
  const isOn = (): boolean => isUsed(first(), state.editOf(props.id));
  const isEdited = (): boolean =>
    FIGURES.some((each) => action()[each] !== first()[each]) || bringsOther(first(), action());
  return (
    <li class="plan-action" classList={{ 'plan-action-off': !isOn() }} data-testid={props.id}>
      <label class="plan-use">
        <input
          type="checkbox"
          checked={isOn()}
          onChange={(event) => state.edit(props.id, { isOn: event.currentTarget.checked })}
        />
        <span id={id}>{title()}</span>
      </label>
      <Show when={isOn() && state.editOf(props.id).isRequired}>
        <p>
          <span class="tag">{text().actions.inEvery}</span>
        </p>
      </Show>
      <Show when={isOffAtFirst(first())}>
        <p class="small soft">{text().actions.nomination}</p>
      </Show>
      <details class="plan-details">
        <summary>
          <span class="hidden-visually">{title()} </span>
          <span>
            {text().actions.summary(action().months, formatMoney(action().cost, language()))}
            {' · '}
            {text().result.effort(action().effort)}
          </span>
          <Show when={isEdited()}>
            <span class="tag tag-soft">{text().actions.edited}</span>
          </Show>
          <Show when={own()}>
            <span class="tag tag-soft">{text().actions.own.tag}</span>
          </Show>
        </summary>
        <Show when={own()}>{(one) => <OwnFields own={one()} />}</Show>
        <div class="plan-figures" role="group" aria-labelledby={id}>
          <For each={FIGURES}>
            {(figure) => (
              <FigureField
                figure={figure}
                value={action()[figure]}
                set={(value) => {
                  const isFirst = own() === null && value === first()[figure];
                  state.edit(props.id, { [figure]: isFirst ? null : value });
                }}
              />
            )}
          </For>
        </div>
        <Show when={hasFacts(first().change)}>
          <Brings action={action()} title={title()} />
        </Show>
        <Show when={isOn()}>
          <CheckControl
            label={text().actions.require}
            checked={state.editOf(props.id).isRequired}
            onChange={(isRequired) => state.edit(props.id, { isRequired })}
          />
        </Show>
        <Basis action={action()} />
        <Show when={isEdited()}>
          <button
            type="button"
            class="button button-quiet"
            aria-label={text().actions.asAtFirst(title())}
            onClick={(event) => {
              // The button goes; what it folds in stays.
              event.currentTarget.closest('details')?.querySelector('summary')?.focus();
              const { isOn, isRequired } = state.editOf(props.id);
              state.edit(props.id, { ...NO_EDIT, isOn, isRequired });
            }}
          >
            {text().actions.asAtFirstShort}
          </button>
        </Show>
        <Show when={own()}>
          <button
            type="button"
            class="button button-quiet button-remove"
            aria-label={text().actions.own.removeOf(title())}
            onClick={() => {
              // The row goes; the heading stays.
              document.getElementById('actions-heading')?.focus();
              state.removeOwn(props.id);
            }}
          >
            {text().actions.own.remove}
          </button>
        </Show>
      </details>
    </li>
  );
}

/** The facts of what it brings; loaded when first asked for. */
function Brings(props: { readonly action: Action; readonly title: string }): JSX.Element {
  const { text, state } = usePlan();
  const { catalogue } = useApp();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="plan-brings" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {text().actions.change}
        <span class="hidden-visually"> {props.title}</span>
      </summary>
      <Show when={isOpen()}>
        <Suspense fallback={<p class="loading">{catalogue().shell.loading}</p>}>
          <ChangeFields
            change={props.action.change}
            set={(change) => state.edit(props.action.id, { change })}
          />
        </Suspense>
      </Show>
    </details>
  );
}

/** On what the figures rest, how sure they are, and what the action does to the dossier and to time. */
function Basis(props: { readonly action: Action }): JSX.Element {
  const { text } = usePlan();
  const { codes, language } = useWords();
  const known = () => ACTION_DEFAULTS.find(({ id }) => id === props.action.id);
  return (
    <div class="small plan-basis">
      <Show when={known()} fallback={<p>{text().actions.own.basis}</p>}>
        {(one) => (
          <p>
            <span class="tag" classList={{ 'tag-warn': !one().certain, 'tag-good': one().certain }}>
              {one().certain ? text().actions.sure : text().actions.unsure}
            </span>{' '}
            {language() === 'fr' ? one().basisFr : one().basisEn}
          </p>
        )}
      </Show>
      <p>
        {text().actions.does} {changeText(props.action.change, text().changes, codes())}.
      </p>
      <p>
        {text().plan.lanes[props.action.lane]}.{' '}
        <Show when={props.action.stopsWork}>{text().actions.stopsWork} </Show>
        <Show when={props.action.group !== null}>{text().actions.group}</Show>
      </p>
    </div>
  );
}
