import { For, type JSX, Show } from 'solid-js';
import { DOSSIER_DATES } from '../../../engine/constants.ts';
import { officialLanguages } from '../../components/fields/choices.ts';
import { FieldFaults } from '../../components/fields/FieldFrame.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { useField } from '../../components/fields/useField.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { SubmittedField } from '../tieBreak/views.ts';
import { AdditionalFields } from './AdditionalFields.tsx';
import { CredentialRows } from './CredentialFields.tsx';
import { useForm } from './form.ts';
import { JobRows } from './JobFields.tsx';
import { useLabels } from './labels.ts';
import { PART_PATHS } from './parts.ts';
import { Section } from './Section.tsx';
import { SpouseFields } from './SpouseFields.tsx';
import { TestRows } from './TestFields.tsx';

/** The whole dossier as a form, a folding section for each part. */
export function DossierForm(): JSX.Element {
  const { dossier } = useApp();
  const { text } = useForm();
  const sections = () => text().sections;
  const count = (list: string): number => dossier.rows(['candidate', list]).length;
  return (
    <div class="form-sections">
      <Section path={['candidate']} holds={PART_PATHS.candidate} title={sections().candidate} open>
        <CandidateFields />
      </Section>
      <Section
        path={['candidate', 'languageTests']}
        title={sections().languageTests}
        count={count('languageTests')}
      >
        <TestRows path={['candidate', 'languageTests']} />
      </Section>
      <Section
        path={['candidate', 'credentials']}
        title={sections().credentials}
        count={count('credentials')}
      >
        <CredentialRows path={['candidate', 'credentials']} />
      </Section>
      <Section path={['candidate', 'jobs']} title={sections().jobs} count={count('jobs')}>
        <JobRows path={['candidate', 'jobs']} />
      </Section>
      <Section path={['spouse-section']} holds={PART_PATHS.spouse} title={sections().spouse}>
        <SpouseFields />
      </Section>
      <Section path={['additional']} holds={PART_PATHS.additional} title={sections().additional}>
        <AdditionalFields />
      </Section>
      <Section path={['dates']} holds={PART_PATHS.dates} title={sections().dates}>
        <DateFields />
      </Section>
    </div>
  );
}

export function CandidateFields(): JSX.Element {
  const { text } = useForm();
  const { codes } = useWords();
  const label = useLabels();
  return (
    <div class="fields">
      <TextField
        path={['candidate', 'birthDate']}
        label={label('birthDate')}
        hint={text().hints.date}
      />
      <SelectField
        path={['candidate', 'firstOfficialLanguage']}
        label={label('firstOfficialLanguage')}
        hint={text().hints.firstOfficialLanguage}
        choices={officialLanguages(codes(), text().firstLanguageBest)}
      />
    </div>
  );
}

export function DateFields(): JSX.Element {
  const { text } = useForm();
  const label = useLabels();
  const { dossier } = useApp();
  const dates = useField(() => ['dates']);
  return (
    <>
      <p class="field-hint">
        {text().hints.dates} {text().hints.date}
      </p>
      <FieldFaults id={dates.id()} issues={dates.issues()} />
      <div class="fields">
        <For each={DOSSIER_DATES}>
          {(name) => <TextField path={['dates', name]} label={label(name)} />}
        </For>
        <TextField path={['round']} label={label('round')} hint={text().hints.round} />
        <Show when={dossier.dossier()?.round}>
          <SubmittedField />
        </Show>
        <TextField
          path={['claimedTotal']}
          label={label('claimedTotal')}
          hint={text().hints.claimedTotal}
          inputMode="numeric"
        />
      </div>
    </>
  );
}
