import type { JSX } from 'solid-js';
import { statuses, yesNo } from '../../components/fields/choices.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { fieldId } from '../../components/fields/fieldId.ts';
import { useWords } from '../../components/useWords.ts';
import { blankSpouse } from '../../state/dossier/blank.ts';
import { CredentialRows } from './CredentialFields.tsx';
import { useForm } from './form.ts';
import { JobRows } from './JobFields.tsx';
import { useLabels } from './labels.ts';
import { Optional } from './Optional.tsx';
import { TestRows } from './TestFields.tsx';

export function SpouseFields(): JSX.Element {
  const { text } = useForm();
  const { codes } = useWords();
  const label = useLabels();
  return (
    <Optional
      path={['spouse']}
      name={label('spouse')}
      add={text().add.spouse}
      remove={text().remove.spouse}
      blank={blankSpouse}
      first="birthDate"
    >
      <div class="fields">
        <TextField
          path={['spouse', 'birthDate']}
          label={label('birthDate')}
          hint={text().hints.date}
        />
        <SelectField
          path={['spouse', 'accompanying']}
          label={label('accompanying')}
          choices={yesNo(codes(), text().notKnown)}
        />
        <SelectField
          path={['spouse', 'status']}
          label={label('status')}
          choices={statuses(codes(), text().notKnown)}
        />
        <TextField path={['spouse', 'since']} label={label('since')} hint={text().hints.since} />
      </div>
      <Part list="languageTests">
        <TestRows path={['spouse', 'languageTests']} />
      </Part>
      <Part list="credentials">
        <CredentialRows path={['spouse', 'credentials']} />
      </Part>
      <Part list="jobs">
        <JobRows path={['spouse', 'jobs']} />
      </Part>
    </Optional>
  );
}

function Part(props: {
  readonly list: 'languageTests' | 'credentials' | 'jobs';
  readonly children: JSX.Element;
}): JSX.Element {
  const { text } = useForm();
  return (
    <fieldset class="group" id={fieldId(['spouse', props.list])} tabindex="-1">
      <legend>{text().sections.spousePart(text().sections[props.list])}</legend>
      {props.children}
    </fieldset>
  );
}
