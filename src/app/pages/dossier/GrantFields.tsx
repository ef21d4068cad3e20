import type { JSX } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import { provinces } from '../../components/fields/choices.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { useWords } from '../../components/useWords.ts';
import { blankGrant } from '../../state/dossier/blank.ts';
import { useForm } from './form.ts';
import { useLabels } from './labels.ts';
import { Optional } from './Optional.tsx';

/** A nomination or a certificate of qualification: which province, from when, until when. */
export function GrantFields(props: {
  readonly path: Path;
  readonly kind: 'nomination' | 'tradeCertificate';
}): JSX.Element {
  const { text } = useForm();
  const { codes } = useWords();
  const label = useLabels();
  return (
    <Optional
      path={props.path}
      name={label(props.kind)}
      add={text().add[props.kind]}
      remove={text().remove[props.kind]}
      blank={blankGrant}
      first="province"
    >
      <div class="fields">
        <SelectField
          path={[...props.path, 'province']}
          label={label('province')}
          choices={provinces(codes())}
        />
        <TextField path={[...props.path, 'from']} label={label('from')} hint={text().hints.date} />
        <TextField path={[...props.path, 'until']} label={label('until')} />
      </div>
    </Optional>
  );
}
