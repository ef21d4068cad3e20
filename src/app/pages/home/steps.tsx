import { type JSX, Match, Switch } from 'solid-js';
import type { StepId } from '../../../text/screen/home/guide.en.ts';
import type { Draft } from '../../state/dossier/draft.ts';
import { AdditionalFields } from '../dossier/AdditionalFields.tsx';
import { CredentialRows } from '../dossier/CredentialFields.tsx';
import { CandidateFields, DateFields } from '../dossier/DossierForm.tsx';
import { JobRows } from '../dossier/JobFields.tsx';
import { SpouseFields } from '../dossier/SpouseFields.tsx';
import { TestRows } from '../dossier/TestFields.tsx';

/** The fields of a group of questions: those of the full form. */
export function StepFields(props: { readonly step: StepId }): JSX.Element {
  return (
    <Switch>
      <Match when={props.step === 'dates'}>
        <DateFields />
      </Match>
      <Match when={props.step === 'candidate'}>
        <CandidateFields />
      </Match>
      <Match when={props.step === 'languageTests'}>
        <TestRows path={['candidate', 'languageTests']} />
      </Match>
      <Match when={props.step === 'credentials'}>
        <CredentialRows path={['candidate', 'credentials']} />
      </Match>
      <Match when={props.step === 'jobs'}>
        <JobRows path={['candidate', 'jobs']} />
      </Match>
      <Match when={props.step === 'spouse'}>
        <SpouseFields />
      </Match>
      <Match when={props.step === 'additional'}>
        <AdditionalFields />
      </Match>
    </Switch>
  );
}

const ANSWERED: Readonly<Record<StepId, (draft: Draft) => boolean>> = {
  dates: ({ dates }) => [dates.invitation, dates.application, dates.decision].some(isThere),
  candidate: ({ candidate }) => isThere(candidate.birthDate),
  languageTests: ({ candidate }) => candidate.languageTests.length > 0,
  credentials: ({ candidate }) => candidate.credentials.length > 0,
  jobs: ({ candidate }) => candidate.jobs.length > 0,
  spouse: ({ spouse }) => isThere(spouse),
  additional: ({ nomination, offer, siblings, candidate }) =>
    [nomination, offer, candidate.tradeCertificate].some(isThere) || siblings.length > 0,
};

const isThere = (value: unknown): boolean => value !== null && value !== '';

/** True when something of the group is there: going on is no longer skipping. */
export const isAnswered = (step: StepId, draft: Draft): boolean => ANSWERED[step](draft);
