import type { ChangeDefinition } from '../change.ts';
import { credentialAssessment, type CredentialAssessmentChange } from './credential-assessment.ts';
import { credential, type CredentialChange } from './credential.ts';
import {
  nomination,
  type NominationChange,
  tradeCertificate,
  type TradeCertificateChange,
} from './grants.ts';
import { jobOffer, type JobOfferChange } from './job-offer.ts';
import { languageTest, type LanguageTestChange } from './language-test.ts';
import { sibling, type SiblingChange } from './sibling.ts';
import { spouseAccompanying, type SpouseAccompanyingChange } from './spouse-accompanying.ts';
import { stopWork, type StopWorkChange } from './stop-work.ts';
import { swapLanguages, type SwapLanguagesChange } from './swap-languages.ts';
import { swapPrincipal, type SwapPrincipalChange } from './swap-principal.ts';
import { time, type TimeChange } from './time.ts';
import { work, type WorkChange } from './work.ts';

/** Everything that may be changed, told apart by `kind`. */
export type Change =
  | LanguageTestChange
  | CredentialAssessmentChange
  | CredentialChange
  | WorkChange
  | StopWorkChange
  | TradeCertificateChange
  | NominationChange
  | JobOfferChange
  | SiblingChange
  | SpouseAccompanyingChange
  | SwapPrincipalChange
  | SwapLanguagesChange
  | TimeChange;
/** A kind of change. */
export type ChangeKind = Change['kind'];

type Definitions = {
  readonly [Kind in ChangeKind]: ChangeDefinition<Extract<Change, { kind: Kind }>>;
};

/** The one list of changes: a new one is its file and an entry here. */
const DEFINITIONS: Definitions = {
  'language-test': languageTest,
  'credential-assessment': credentialAssessment,
  credential,
  work,
  'stop-work': stopWork,
  'trade-certificate': tradeCertificate,
  nomination,
  'job-offer': jobOffer,
  sibling,
  'spouse-accompanying': spouseAccompanying,
  'swap-principal': swapPrincipal,
  'swap-languages': swapLanguages,
  time,
};

/** The kinds of change. */
export const CHANGE_KINDS = Object.keys(DEFINITIONS) as readonly ChangeKind[];

/** The definition of a change's own kind. */
export const definitionOf = (kind: ChangeKind): ChangeDefinition<Change> =>
  DEFINITIONS[kind] as unknown as ChangeDefinition<Change>;
