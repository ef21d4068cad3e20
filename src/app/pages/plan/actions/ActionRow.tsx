import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { type Action, ACTION_DEFAULTS } from '../../../../engine/index.ts';
import { changeText } from '../../../../text/codes/changes.ts';
import { actionText } from '../../../../text/codes/plan.ts';
import { formatMoney } from '../../../../text/format.ts';
import { useWords } from '../../../components/useWords.ts';
import { CheckControl } from '../../whatif/changes/controls.tsx';
import { usePlan } from '../context.ts';
import { editedAction, FIGURES, isOffAtFirst, isUsed, NO_EDIT } from '../state/choices.ts';
import { FigureField } from './FigureField.tsx';

/** One action: whether it may be used, what it takes, and on what that rests. */
export function ActionRow(props: { readonly id: string }): JSX.Element {
  const { text, state } = usePlan();
  const { codes, language } = useWords();
  const id = createUniqueId();
  const own = (): Action => state.actions().find((one) => one.id === props.id)!;
  const action = (): Action => editedAction(own(), state.editOf(props.id));
  const title = (): string => actionText(props.id, codes());
  const isOn = (): boolean => isUsed(own(), state.editOf(props.id));
  const isEdited = (): boolean => FIGURES.some((each) => action()[each] !== own()[each]);
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
      <Show when={isOffAtFirst(own())}>
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
        </summary>
        <div class="plan-figures" role="group" aria-labelledby={id}>
          <For each={FIGURES}>
            {(figure) => (
              <FigureField
                figure={figure}
                value={action()[figure]}
                set={(value) => {
                  const isOwn = value === own()[figure];
                  state.edit(props.id, { [figure]: isOwn ? null : value });
                }}
              />
            )}
          </For>
        </div>
        <Show when={isOn()}>
          <CheckControl
            label={text().actions.require}
            checked={state.editOf(props.id).isRequired}
            onChange={(isRequired) => state.edit(props.id, { isRequired })}
          />
        </Show>
        <Basis action={own()} />
        <Show when={isEdited()}>
          <button
            type="button"
            class="button button-quiet"
            aria-label={text().actions.asAtFirst(title())}
            onClick={() =>
              state.edit(props.id, {
                ...NO_EDIT,
                isOn: state.editOf(props.id).isOn,
                isRequired: state.editOf(props.id).isRequired,
              })
            }
          >
            {text().actions.asAtFirstShort}
          </button>
        </Show>
      </details>
    </li>
  );
}

/** On what the figures rest, how sure they are, and what the action does to the dossier and to time. */
function Basis(props: { readonly action: Action }): JSX.Element {
  const { text } = usePlan();
  const { codes, language } = useWords();
  const known = () => ACTION_DEFAULTS.find(({ id }) => id === props.action.id);
  const basis = (): string => {
    const one = known();
    return (language() === 'fr' ? one?.basisFr : one?.basisEn) ?? '';
  };
  return (
    <div class="small plan-basis">
      <p>
        <span
          class="tag"
          classList={{
            'tag-warn': known()?.certain !== true,
            'tag-good': known()?.certain === true,
          }}
        >
          {known()?.certain === true ? text().actions.sure : text().actions.unsure}
        </span>{' '}
        {basis()}
      </p>
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
