import type { JSX } from 'solid-js';
import type { IsoDate } from '../../../engine/index.ts';
import type { ReportScreenText } from '../../../text/screen/report/en.ts';
import { DaySaid } from '../../components/fields/DaySaid.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import type { NotifiedState } from './model.ts';

/** The day from which the last days are counted; the decision's unless told. */
export function NotifiedField(props: {
  readonly text: ReportScreenText['options'];
  readonly notified: NotifiedState;
  readonly decision: IsoDate | null;
}): JSX.Element {
  const { today } = useApp();
  const { date } = useWords();
  const fault = (): string => {
    const found = props.notified.fault();
    if (found === 'before-decision')
      return props.text.beforeDecision(date(props.decision ?? today));
    return found === null ? '' : props.text.notADay;
  };
  return (
    <div class="field">
      <label for="notified-on">{props.text.notified}</label>
      <span class="field-hint" id="notified-hint">
        {props.text.notifiedHint}{' '}
        {props.decision === null ? '' : props.text.notifiedDefault(date(props.decision))}
      </span>
      <input
        id="notified-on"
        class="input"
        type="date"
        max={today}
        value={props.notified.text()}
        aria-describedby="notified-said notified-hint notified-fault"
        aria-invalid={fault() !== ''}
        onChange={(event) => props.notified.set(event.currentTarget.value)}
      />
      <DaySaid id="notified-said" date={props.notified.day()} />
      <span class="field-error" id="notified-fault">
        {fault()}
      </span>
    </div>
  );
}
