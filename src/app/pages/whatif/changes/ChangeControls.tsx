import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Change } from '../../../../engine/improve.ts';
import { countries, levels, provinces } from '../../../components/fields/choices.ts';
import { useWords } from '../../../components/useWords.ts';
import './changes.css';
import { useChanging } from './changing.ts';
import { CheckControl, ChoiceControl, DayControl, NocControl, RangeControl } from './controls.tsx';
import type { ControlsProps, Of } from './controlsProps.ts';
import { LanguageControls } from './LanguageControls.tsx';
import { OnControl } from './OnControl.tsx';

type Controls = (props: ControlsProps<never>) => JSX.Element;

/** The facts of a change, as controls; made anew for a change of another kind. */
export function ChangeControls(props: ControlsProps): JSX.Element {
  return (
    <Show when={props.change.kind} keyed>
      {(kind) => (
        <Dynamic
          component={CONTROLS[kind] as (props: ControlsProps) => JSX.Element}
          change={props.change}
          set={props.set}
          place={props.place}
        />
      )}
    </Show>
  );
}

const WORK_MONTHS_MAX = 60;

function WorkControls(props: ControlsProps<Of<'work'>>): JSX.Element {
  const { text, isDated } = useChanging();
  const words = useWords();
  return (
    <>
      <Show when={isDated}>
        <RangeControl
          label={text().controls.months}
          min={1}
          max={WORK_MONTHS_MAX}
          value={props.change.months}
          shown={words.codes().names.months(props.change.months)}
          onInput={(months) => props.set({ ...props.change, months })}
        />
      </Show>
      <details class="change-day">
        <summary>{isDated ? text().controls.workMore : text().controls.workWhere}</summary>
        <div class="fields">
          <ChoiceControl
            label={text().controls.country}
            value={props.change.country}
            choices={countries(words.codes())}
            onChange={(country) => props.set({ ...props.change, country: String(country) })}
          />
          <NocControl
            label={text().controls.noc}
            hint={text().controls.nocHint}
            fault={text().controls.nocUnknown}
            value={props.change.noc}
            mayBeBlank
            onChange={(noc) => props.set({ ...props.change, noc })}
          />
          <Show when={isDated}>
            <DayControl
              label={text().controls.from}
              hint={text().controls.onHint}
              value={props.change.from}
              onChange={(from) => props.set({ ...props.change, from })}
            />
          </Show>
        </div>
      </details>
    </>
  );
}

function CredentialControls(props: ControlsProps<Of<'credential'>>): JSX.Element {
  const { text } = useChanging();
  const words = useWords();
  return (
    <>
      <div class="fields">
        <ChoiceControl
          label={text().controls.level}
          value={props.change.level}
          choices={levels(words.codes())}
          onChange={(level) =>
            props.set({ ...props.change, level: level as Of<'credential'>['level'] })
          }
        />
        <ChoiceControl
          label={text().controls.country}
          value={props.change.country}
          choices={countries(words.codes())}
          onChange={(country) => props.set({ ...props.change, country: String(country) })}
        />
      </div>
      <Show when={props.change.country === 'CA'}>
        <CheckControl
          label={text().controls.eligibleStudy}
          checked={props.change.eligibleCanadianStudy}
          onChange={(eligibleCanadianStudy) =>
            props.set({ ...props.change, eligibleCanadianStudy })
          }
        />
      </Show>
      <OnControl change={props.change} set={props.set} place={props.place} />
    </>
  );
}

function AssessmentControls(props: ControlsProps<Of<'credential-assessment'>>): JSX.Element {
  const { text, subject } = useChanging();
  const words = useWords();
  const held = () => {
    const credentials = subject()?.dossier[props.change.who]?.credentials ?? [];
    return credentials.flatMap(({ level, country }, place) =>
      country === 'CA'
        ? []
        : [{ value: place, label: `${place + 1}. ${words.codes().names.levels[level].label}` }],
    );
  };
  return (
    <>
      <div class="fields">
        <ChoiceControl
          label={text().controls.credential}
          value={props.change.credential}
          choices={[{ value: null, label: text().controls.firstUnassessed }, ...held()]}
          onChange={(credential) =>
            props.set({ ...props.change, credential: credential as number | null })
          }
        />
        <ChoiceControl
          label={text().controls.equivalent}
          value={props.change.equivalent}
          choices={[{ value: null, label: text().controls.ownLevel }, ...levels(words.codes())]}
          onChange={(equivalent) =>
            props.set({
              ...props.change,
              equivalent: equivalent as Of<'credential-assessment'>['equivalent'],
            })
          }
        />
      </div>
      <OnControl change={props.change} set={props.set} place={props.place} />
    </>
  );
}

function GrantControls(
  props: ControlsProps<Of<'nomination'> | Of<'trade-certificate'>>,
): JSX.Element {
  const { text } = useChanging();
  const words = useWords();
  return (
    <>
      <ChoiceControl
        label={text().controls.province}
        value={props.change.province}
        choices={provinces(words.codes())}
        onChange={(province) =>
          props.set({ ...props.change, province: province as Of<'nomination'>['province'] })
        }
      />
      <OnControl change={props.change} set={props.set} place={props.place} />
    </>
  );
}

function OfferControls(props: ControlsProps<Of<'job-offer'>>): JSX.Element {
  const { text } = useChanging();
  return (
    <>
      <NocControl
        label={text().controls.offerNoc}
        hint={text().controls.offerHint}
        fault={text().controls.nocUnknown}
        value={props.change.noc}
        mayBeBlank={false}
        onChange={(noc) => props.set({ ...props.change, noc: noc ?? props.change.noc })}
      />
      <OnControl change={props.change} set={props.set} place={props.place} />
    </>
  );
}

const TIME_MONTHS_MAX = 60;

function TimeControls(props: ControlsProps<Of<'time'>>): JSX.Element {
  const { text } = useChanging();
  const words = useWords();
  return (
    <RangeControl
      label={text().controls.timeMonths}
      min={0}
      max={TIME_MONTHS_MAX}
      value={props.change.months}
      shown={words.codes().names.months(props.change.months)}
      onInput={(months) => props.set({ ...props.change, months })}
    />
  );
}

const CONTROLS: Readonly<Record<Change['kind'], Controls>> = {
  'language-test': LanguageControls,
  work: WorkControls,
  credential: CredentialControls,
  'credential-assessment': AssessmentControls,
  nomination: GrantControls,
  'trade-certificate': GrantControls,
  'job-offer': OfferControls,
  time: TimeControls,
  'stop-work': OnControl,
  sibling: OnControl,
  'spouse-accompanying': OnControl,
  'swap-principal': OnControl,
  'swap-languages': OnControl,
};
