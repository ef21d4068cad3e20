import { type JSX, Show } from 'solid-js';
import { EDUCATION_LEVELS, type Path } from '../../../engine/constants.ts';
import { countryName } from '../../../text/codes/wording.ts';
import { bodies, countries, levels, yesNo } from '../../components/fields/choices.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { capitalised, useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { blankCredential, blankEca } from '../../state/dossier/blank.ts';
import { useForm } from './form.ts';
import { useLabels } from './labels.ts';
import { Optional } from './Optional.tsx';
import { RowList } from './RowList.tsx';

export function CredentialRows(props: { readonly path: Path }): JSX.Element {
  const { dossier } = useApp();
  const words = useWords();
  const title = (path: Path, number: number): string => {
    const { codes, language } = words;
    const level = EDUCATION_LEVELS.find((each) => each === dossier.at([...path, 'level']));
    const parts = [
      capitalised(codes().fields.items.credentials(number), language()),
      level === undefined ? '' : codes().names.levels[level].label,
      countryName(dossier.textAt([...path, 'country']), codes()),
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
  return (
    <RowList
      path={props.path}
      list="credentials"
      blank={blankCredential}
      first="level"
      title={title}
    >
      {(path) => <CredentialFields path={path()} />}
    </RowList>
  );
}

function CredentialFields(props: { readonly path: Path }): JSX.Element {
  const { dossier } = useApp();
  const { text } = useForm();
  const { codes } = useWords();
  const label = useLabels();
  const isCanadian = (): boolean => dossier.at([...props.path, 'country']) === 'CA';
  return (
    <>
      <div class="fields">
        <SelectField
          path={[...props.path, 'level']}
          label={label('level')}
          choices={levels(codes())}
        />
        <SelectField
          path={[...props.path, 'country']}
          label={label('country')}
          choices={countries(codes())}
        />
        <TextField
          path={[...props.path, 'awarded']}
          label={label('awarded')}
          hint={text().hints.date}
        />
      </div>
      <Show when={isCanadian()}>
        <SelectField
          path={[...props.path, 'eligibleCanadianStudy']}
          label={label('eligibleCanadianStudy')}
          hint={text().hints.eligibleCanadianStudy}
          choices={yesNo(codes(), text().notKnown)}
        />
      </Show>
      <Show when={!isCanadian() || dossier.at([...props.path, 'eca']) !== null}>
        <EcaFields path={[...props.path, 'eca']} />
      </Show>
    </>
  );
}

function EcaFields(props: { readonly path: Path }): JSX.Element {
  const { text } = useForm();
  const { codes } = useWords();
  const label = useLabels();
  return (
    <Optional
      path={props.path}
      name={label('eca')}
      add={text().add.eca}
      remove={text().remove.eca}
      blank={blankEca}
      first="body"
      hint={text().hints.eca}
    >
      <div class="fields">
        <SelectField
          path={[...props.path, 'body']}
          label={label('body')}
          choices={bodies(codes(), text().otherBody, text().notKnown)}
        />
        <TextField path={[...props.path, 'date']} label={label('date')} hint={text().hints.date} />
        <SelectField
          path={[...props.path, 'equivalent']}
          label={label('equivalent')}
          choices={[{ value: null, label: text().notKnown }, ...levels(codes())]}
        />
      </div>
    </Optional>
  );
}
