import { For, type JSX } from 'solid-js';
import { isIsoDate } from '../../../engine/index.ts';
import { ABILITIES, type Ability, type Path, TESTS } from '../../../engine/constants.ts';
import { testTable } from '../../../engine/tables.ts';
import { testName } from '../../../text/codes/wording.ts';
import { formatChoice } from '../../../text/format.ts';
import { tests } from '../../components/fields/choices.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { capitalised, useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { blankTest } from '../../state/dossier/blank.ts';
import { dateOf } from '../../state/dossier/meaning.ts';
import { useForm } from './form.ts';
import { useLabels } from './labels.ts';
import { RowList } from './RowList.tsx';
import { scalesOn } from './testScale.ts';

export function TestRows(props: { readonly path: Path }): JSX.Element {
  const { dossier } = useApp();
  const words = useWords();
  const title = (path: Path, number: number): string => {
    const id = TESTS.find((test) => test === dossier.at([...path, 'test']));
    const date = dossier.textAt([...path, 'date']);
    const name = id === undefined ? '' : testName(id, words.codes());
    return [words.codes().fields.items.languageTests(number), name, words.date(date)]
      .filter((part) => part !== '')
      .map((part) => capitalised(part, words.language()))
      .join(' · ');
  };
  return (
    <RowList path={props.path} list="languageTests" blank={blankTest} first="test" title={title}>
      {(path) => <TestFields path={path()} />}
    </RowList>
  );
}

function TestFields(props: { readonly path: Path }): JSX.Element {
  const { dossier, today } = useApp();
  const { text } = useForm();
  const words = useWords();
  const label = useLabels();
  const hint = (ability: Ability): string | undefined => {
    const id = TESTS.find((test) => test === dossier.at([...props.path, 'test']));
    if (id === undefined) return undefined;
    const { belowScale } = testTable(id);
    const taken = dateOf(dossier.textAt([...props.path, 'date']).trim());
    const { min, max, step } = scalesOn(id, isIsoDate(taken) ? taken : today)[ability];
    const range = text().hints.score(words.number(min), words.number(max), words.number(step));
    const marks = formatChoice(belowScale, words.language());
    return belowScale.length === 0 ? range : `${range}, ${text().hints.marks(marks)}`;
  };
  return (
    <>
      <div class="fields">
        <SelectField
          path={[...props.path, 'test']}
          label={label('test')}
          choices={tests(words.codes())}
        />
        <TextField path={[...props.path, 'date']} label={label('date')} hint={text().hints.date} />
      </div>
      <fieldset>
        <legend>{label('scores')}</legend>
        <div class="fields fields-narrow">
          <For each={ABILITIES}>
            {(ability) => (
              <TextField
                path={[...props.path, 'scores', ability]}
                label={label(ability)}
                hint={hint(ability)}
                inputMode="decimal"
              />
            )}
          </For>
        </div>
      </fieldset>
    </>
  );
}
