import { createMemo, For, type JSX, Show } from 'solid-js';
import { ABILITIES, type Ability } from '../../../../engine/constants.ts';
import type { Clb } from '../../../../engine/schema.ts';
import { testTable } from '../../../../engine/tables.ts';
import { tests } from '../../../components/fields/choices.ts';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { heldLevels } from '../state/levels.ts';
import { useChanging } from './changing.ts';
import { ChoiceControl, DayControl, RangeControl } from './controls.tsx';
import type { ControlsProps, Of } from './controlsProps.ts';

/** A slider for each ability, from the levels held; one that is not moved stays as it is held. */
export function LanguageControls(props: ControlsProps<Of<'language-test'>>): JSX.Element {
  const { text, before, isDated } = useChanging();
  const words = useWords();
  const held = createMemo((): Clb | null => {
    const start = before(props.place);
    return start === null ? null : heldLevels(start, props.change.who, props.change.language);
  });
  const level = (ability: Ability): number => props.change.clb[ability] ?? held()?.[ability] ?? 0;
  const setLevel = (ability: Ability, next: number): void => {
    const others = Object.entries(props.change.clb).filter(([key]) => key !== ability);
    const isKept = held()?.[ability] === next;
    const clb = Object.fromEntries(isKept ? others : [...others, [ability, next]]);
    props.set({ ...props.change, clb: clb });
  };
  const shown = (ability: Ability): string => {
    const scale = words.codes().names.scales[props.change.language];
    const now = `${scale} ${level(ability)}`;
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
        <summary>{isDated ? text().controls.testAndDay : text().controls.testAlone}</summary>
        <div class="fields">
          <ChoiceControl
            label={text().controls.test}
            value={props.change.test}
            choices={testChoices()}
            onChange={(test) =>
              props.set({ ...props.change, test: test as Of<'language-test'>['test'] })
            }
          />
          <Show when={isDated}>
            <DayControl
              label={text().controls.resultOn}
              hint={text().controls.onHint}
              value={props.change.on}
              onChange={(on) => props.set({ ...props.change, on })}
            />
          </Show>
        </div>
      </details>
    </>
  );
}
