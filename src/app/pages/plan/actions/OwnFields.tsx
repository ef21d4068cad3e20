import { createUniqueId, type JSX, Show } from 'solid-js';
import { type Lane, LANES } from '../../../../engine/constants.ts';
import { CheckControl, ChoiceControl } from '../../whatif/changes/controls.tsx';
import { usePlan } from '../context.ts';
import { usePlanWords } from '../result/words.ts';
import { mayStopWork, NAME_MAX, type OwnAction } from '../state/ownActions.ts';

/** The name of an action of one's own, and what it keeps one from doing meanwhile. */
export function OwnFields(props: { readonly own: OwnAction }): JSX.Element {
  const { text, state } = usePlan();
  const { title } = usePlanWords();
  const words = () => text().actions.own;
  const id = createUniqueId();
  const key = (): string => props.own.action.id;
  return (
    <div class="fields">
      <div class="field">
        <label for={id}>{words().name}</label>
        <input
          class="input"
          id={id}
          type="text"
          maxlength={NAME_MAX}
          autocomplete="off"
          value={props.own.name ?? ''}
          placeholder={title(key())}
          onInput={(event) => {
            const name = event.currentTarget.value;
            state.setOwn(key(), { name: name.trim() === '' ? null : name });
          }}
        />
      </div>
      <ChoiceControl
        label={words().lane}
        value={props.own.action.lane}
        choices={LANES.map((lane) => ({ value: lane, label: text().plan.lanes[lane] }))}
        onChange={(lane) => state.setOwn(key(), { action: { lane: lane as Lane } })}
      />
      <Show when={mayStopWork(props.own.action.change)}>
        <CheckControl
          label={words().stopsWork}
          checked={props.own.action.stopsWork}
          onChange={(stopsWork) => state.setOwn(key(), { action: { stopsWork } })}
        />
      </Show>
    </div>
  );
}
