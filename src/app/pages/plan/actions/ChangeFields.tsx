import type { JSX } from 'solid-js';
import type { Change } from '../../../../engine/improve.ts';
import { type Changing, ChangingContext } from '../../whatif/changes/changing.ts';
import { ChangeControls } from '../../whatif/changes/ChangeControls.tsx';
import { usePlan } from '../context.ts';

/** What an action brings, to be set; its day is the plan's. */
export function ChangeFields(props: {
  readonly change: Change;
  readonly set: (change: Change) => void;
}): JSX.Element {
  const { text, state } = usePlan();
  const changing: Changing = {
    text: () => text().changing,
    subject: state.subject,
    before: () => state.subject(),
    isDated: false,
  };
  return (
    <ChangingContext.Provider value={changing}>
      <ChangeControls change={props.change} set={(change) => props.set(change)} place={0} />
    </ChangingContext.Provider>
  );
}
