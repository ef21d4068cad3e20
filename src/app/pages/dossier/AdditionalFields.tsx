import type { JSX } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import { statuses, yesNo } from '../../components/fields/choices.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { capitalised, useWords } from '../../components/useWords.ts';
import { blankOffer, blankSibling } from '../../state/dossier/blank.ts';
import { useForm } from './form.ts';
import { GrantFields } from './GrantFields.tsx';
import { NocPart } from './JobFields.tsx';
import { useLabels } from './labels.ts';
import { Optional } from './Optional.tsx';
import { RowList } from './RowList.tsx';

/** What is worth additional points, and the certificate of qualification. */
export function AdditionalFields(): JSX.Element {
  const { text } = useForm();
  const label = useLabels();
  return (
    <>
      <GrantFields path={['nomination']} kind="nomination" />
      <Optional
        path={['offer']}
        name={label('offer')}
        add={text().add.offer}
        remove={text().remove.offer}
        blank={blankOffer}
        first="from"
      >
        <NocPart path={['offer', 'noc']} />
        <div class="fields">
          <TextField path={['offer', 'from']} label={label('from')} hint={text().hints.date} />
          <TextField path={['offer', 'until']} label={label('until')} />
        </div>
      </Optional>
      <GrantFields path={['candidate', 'tradeCertificate']} kind="tradeCertificate" />
      <Siblings />
    </>
  );
}

function Siblings(): JSX.Element {
  const { text } = useForm();
  const words = useWords();
  const label = useLabels();
  return (
    <fieldset class="group" id="field-siblings" tabindex="-1">
      <legend>{label('siblings')}</legend>
      <RowList
        path={['siblings']}
        list="siblings"
        blank={blankSibling}
        first="birthDate"
        title={(_path, number) =>
          capitalised(words.codes().fields.items.siblings(number), words.language())
        }
      >
        {(path: () => Path) => (
          <div class="fields">
            <TextField
              path={[...path(), 'birthDate']}
              label={label('birthDate')}
              hint={text().hints.date}
            />
            <SelectField
              path={[...path(), 'status']}
              label={label('status')}
              choices={statuses(words.codes(), text().notKnown)}
            />
            <SelectField
              path={[...path(), 'livesInCanada']}
              label={label('livesInCanada')}
              choices={yesNo(words.codes(), text().notKnown)}
            />
          </div>
        )}
      </RowList>
    </fieldset>
  );
}
