import { For, type JSX, Match, Show, Switch } from 'solid-js';
import {
  ABILITIES,
  type Ability,
  type Clb,
  type IsoDate,
  testTable,
  type WhatIfChange,
} from '../../../../engine/index.ts';
import { countries, levels, provinces, tests } from '../../../components/fields/choices.ts';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { useWhatIf } from '../context.ts';
import { heldLevels, subjectBefore } from '../state/levels.ts';
import { CheckControl, ChoiceControl, DayControl, NocControl, RangeControl } from './controls.tsx';

interface ControlsProps<Change extends WhatIfChange = WhatIfChange> {
  readonly change: Change;
  readonly set: (change: WhatIfChange) => void;
  readonly place: number;
}
type Of<Kind extends WhatIfChange['kind']> = Extract<WhatIfChange, { readonly kind: Kind }>;

/** The facts of a change, as controls; those of its kind, then the day from which it counts. */
export function ChangeControls(props: ControlsProps): JSX.Element {
  const is = <Kind extends WhatIfChange['kind']>(kind: Kind): Of<Kind> | null =>
    props.change.kind === kind ? (props.change as Of<Kind>) : null;
  const shared = () => ({ set: props.set, place: props.place });
  return (
    <Switch>
      <Match when={is('language-test')}>
        {(change) => <LanguageControls change={change()} {...shared()} />}
      </Match>
      <Match when={is('work')}>
        {(change) => <WorkControls change={change()} {...shared()} />}
      </Match>
      <Match when={is('credential')}>
        {(change) => <CredentialControls change={change()} {...shared()} />}
      </Match>
      <Match when={is('credential-assessment')}>
        {(change) => <AssessmentControls change={change()} {...shared()} />}
      </Match>
      <Match when={is('nomination') ?? is('trade-certificate')}>
        {(change) => <GrantControls change={change()} {...shared()} />}
      </Match>
      <Match when={is('job-offer')}>
        {(change) => <OfferControls change={change()} {...shared()} />}
      </Match>
      <Match when={is('time')}>
        {(change) => <TimeControls change={change()} {...shared()} />}
      </Match>
      <Match when={props.change}>
        <OnControl change={props.change} {...shared()} />
      </Match>
    </Switch>
  );
}

/** From when the change counts; behind a fold, for most changes are looked at as if they were made. */
function OnControl(props: ControlsProps): JSX.Element {
  const { text } = useWhatIf();
  const on = (): IsoDate | null => ('on' in props.change ? props.change.on : null);
  return (
    <Show when={'on' in props.change}>
      <details class="change-day" open={on() !== null}>
        <summary>{text().controls.when}</summary>
        <DayControl
          label={text().controls.on}
          hint={text().controls.onHint}
          value={on()}
          onChange={(date) => props.set({ ...props.change, on: date } as WhatIfChange)}
        />
      </details>
    </Show>
  );
}

function LanguageControls(props: ControlsProps<Of<'language-test'>>): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const held = (): Clb | null => {
    const subject = state.subject();
    const scenario = state.scenarios().find(({ id }) => id === state.opened());
    if (subject === null || scenario === undefined) return null;
    const before = subjectBefore(subject, scenario.changes, props.place);
    return heldLevels(before, props.change.who, props.change.language);
  };
  const level = (ability: Ability): number => props.change.clb[ability] ?? held()?.[ability] ?? 0;
  const setLevel = (ability: Ability, next: number): void => {
    const others = Object.entries(props.change.clb).filter(([key]) => key !== ability);
    const isKept = held()?.[ability] === next;
    const clb = Object.fromEntries(isKept ? others : [...others, [ability, next]]);
    props.set({ ...props.change, clb: clb });
  };
  const shown = (ability: Ability): string => {
    const scale = words.codes().names.scales[props.change.language];
    const now = `${scale} ${level(ability)}`;
    const was = held()?.[ability];
    return was === undefined || was === level(ability)
      ? now
      : text().controls.levelWas(now, String(was));
  };
  const testChoices = () => [
    { value: null, label: text().controls.sameTest },
    ...tests(words.codes()).filter(
      ({ value }) =>
        testTable(value as Parameters<typeof testTable>[0]).language === props.change.language,
    ),
  ];
  return (
    <>
      <div class="ranges">
        <For each={ABILITIES}>
          {(ability) => (
            <RangeControl
              label={capitalised(words.codes().names.abilities[ability], words.language())}
              min={0}
              max={10}
              value={level(ability)}
              shown={shown(ability)}
              onInput={(next) => setLevel(ability, next)}
            />
          )}
        </For>
      </div>
      <details class="change-day" open={props.change.on !== null}>
        <summary>{text().controls.testAndDay}</summary>
        <div class="fields">
          <ChoiceControl
            label={text().controls.test}
            value={props.change.test}
            choices={testChoices()}
            onChange={(test) =>
              props.set({ ...props.change, test: test as Of<'language-test'>['test'] })
            }
          />
          <DayControl
            label={text().controls.resultOn}
            hint={text().controls.onHint}
            value={props.change.on}
            onChange={(on) => props.set({ ...props.change, on })}
          />
        </div>
      </details>
    </>
  );
}

const WORK_MONTHS_MAX = 60;

function WorkControls(props: ControlsProps<Of<'work'>>): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  return (
    <>
      <RangeControl
        label={text().controls.months}
        min={1}
        max={WORK_MONTHS_MAX}
        value={props.change.months}
        shown={words.codes().names.months(props.change.months)}
        onInput={(months) => props.set({ ...props.change, months })}
      />
      <details class="change-day">
        <summary>{text().controls.workMore}</summary>
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
          <DayControl
            label={text().controls.from}
            hint={text().controls.onHint}
            value={props.change.from}
            onChange={(from) => props.set({ ...props.change, from })}
          />
        </div>
      </details>
    </>
  );
}

function CredentialControls(props: ControlsProps<Of<'credential'>>): JSX.Element {
  const { text } = useWhatIf();
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
  const { text, state } = useWhatIf();
  const words = useWords();
  const held = () => {
    const credentials = state.subject()?.dossier[props.change.who]?.credentials ?? [];
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
  const { text } = useWhatIf();
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
  const { text } = useWhatIf();
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
  const { text } = useWhatIf();
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
