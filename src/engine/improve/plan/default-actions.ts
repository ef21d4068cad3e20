import { read } from '../../dossier/read.ts';
import type { Reading } from '../../dossier/reading.ts';
import type { Credential, Person } from '../../dossier/dossier.ts';
import { noResult } from '../../profile/blank.ts';
import {
  ABILITIES,
  type Clb,
  CLB_MAX,
  type LanguageResult,
  type OfficialLanguage,
  type Profile,
  leastLevel,
  resultIn,
} from '../../profile/profile.ts';
import { ACTION_DEFAULTS } from '../../tables/registry/improve.ts';
import type { ActionDefault } from '../../tables/schemas/actions.ts';
import type { Change } from '../changes/list.ts';
import { parseChange } from '../changes/parse.ts';
import { type DossierSubject, inlineDepartures } from '../subject.ts';
import type { Action } from './action.ts';

interface DossierAndProfile {
  readonly dossier: DossierSubject['dossier'];
  readonly profile: Profile;
}

type MakeChange = (given: DossierAndProfile) => object | null;

interface Proposal {
  readonly make: MakeChange;
  readonly group?: string;
  readonly stopsWork?: true;
}

/** How each action of the table becomes a change; null where it makes no sense for the dossier. */
const PROPOSALS: Readonly<Record<string, Proposal>> = {
  'english-one-more': { make: oneMore('english'), group: 'english' },
  'english-7': { make: upTo('english', 7), group: 'english' },
  'english-9': { make: upTo('english', 9), group: 'english' },
  'english-10': { make: upTo('english', 10), group: 'english' },
  'french-one-more': { make: oneMore('french'), group: 'french' },
  'french-5': { make: upTo('french', 5), group: 'french' },
  'french-7': { make: upTo('french', 7), group: 'french' },
  'french-9': { make: upTo('french', 9), group: 'french' },
  assessment: { make: ({ dossier }) => assessment(dossier.candidate, 'candidate') },
  'canadian-one-year': { make: study('one-year', 'CA'), group: 'study', stopsWork: true },
  'canadian-two-year': { make: study('two-year', 'CA'), group: 'study', stopsWork: true },
  'canadian-master': { make: study('master', 'CA'), group: 'study', stopsWork: true },
  'foreign-one-year': { make: ({ dossier }) => furtherAbroad(dossier.candidate), group: 'study' },
  'canadian-work': { make: work('CA') },
  'foreign-work': { make: work(null) },
  certificate: {
    make: ({ profile }) =>
      profile.tradeCertificate ? null : { kind: 'trade-certificate', province: 'ON' },
  },
  nomination: {
    make: ({ profile }) => (profile.nomination ? null : { kind: 'nomination', province: 'ON' }),
  },
  sibling: {
    make: ({ dossier, profile }) =>
      profile.sibling || dossier.siblings.length === 0 ? null : { kind: 'sibling', sibling: 0 },
  },
  'spouse-language-5': { make: spouseTest(5), group: 'spouse-language' },
  'spouse-language-9': { make: spouseTest(9), group: 'spouse-language' },
  'spouse-assessment': {
    make: ({ dossier }) => (dossier.spouse === null ? null : assessment(dossier.spouse, 'spouse')),
  },
  'spouse-work': {
    make: ({ dossier, profile }) =>
      profile.spouse === null || !(dossier.spouse?.jobs ?? []).some(({ noc }) => noc !== null)
        ? null
        : { kind: 'work', who: 'spouse', country: 'CA', months: 12 },
  },
  'spouse-not-accompanying': {
    make: ({ profile }) =>
      profile.spouse === null ? null : { kind: 'spouse-accompanying', accompanying: false },
  },
  'spouse-as-principal': {
    make: ({ dossier }) =>
      dossier.spouse === null || !mayApply(dossier.spouse.status)
        ? null
        : { kind: 'swap-principal' },
  },
};

/**
 * The actions of the table that make sense for a dossier on its day. Their changes, months, cost and
 * effort are starting points for the user to edit; a plan made of them is not advice.
 */
export function defaultActions(given: DossierSubject): readonly Action[] {
  const subject = inlineDepartures(given);
  const { departures = [] } = subject;
  const reading = read(subject.dossier, subject.date, { departures });
  if (!reading.ok) return [];
  return ACTION_DEFAULTS.flatMap((one) => actionFor(one, subject, reading.value));
}

function actionFor(
  { id, lane, months, cost, effort }: ActionDefault,
  { dossier }: DossierSubject,
  { profile }: Reading,
): readonly Action[] {
  const proposal = PROPOSALS[id];
  const input = proposal?.make({ dossier, profile }) ?? null;
  if (proposal === undefined || input === null) return [];
  const { group = null, stopsWork = false } = proposal;
  return [{ id, change: changeOf(input), lane, months, cost, effort, group, stopsWork }];
}

function changeOf(input: object): Change {
  const parsed = parseChange(input);
  if (!parsed.ok) throw new RangeError(`No such change: ${JSON.stringify(input)}`);
  return parsed.value;
}

/** One level more in the weakest abilities of a language already tested. */
function oneMore(language: OfficialLanguage): MakeChange {
  return ({ profile }) => {
    const held = resultIn(profile, language);
    if (held === null || !isTested(held)) return null;
    const lowest = leastLevel(held.clb);
    if (lowest >= CLB_MAX) return null;
    const clb = atLeast(held.clb, lowest + 1);
    return { kind: 'language-test', language, clb };
  };
}

/** At least a level in all four abilities, where one of them is below it. */
function upTo(language: OfficialLanguage, level: number): MakeChange {
  return ({ profile }) => {
    const clb = (resultIn(profile, language) ?? noResult(language)).clb;
    if (leastLevel(clb) >= level) return null;
    return { kind: 'language-test', language, clb: atLeast(clb, level) };
  };
}

const isTested = ({ clb }: LanguageResult): boolean => ABILITIES.some((one) => clb[one] > 0);

const atLeast = (clb: Clb, level: number): Clb =>
  Object.fromEntries(ABILITIES.map((one) => [one, Math.max(level, clb[one])])) as unknown as Clb;

function spouseTest(level: number): MakeChange {
  return ({ profile: { spouse } }) => {
    if (spouse === null) return null;
    const { clb, language } = spouse.firstLanguage ?? noResult('english');
    if (leastLevel(clb) >= level) return null;
    return { kind: 'language-test', who: 'spouse', language, clb: atLeast(clb, level) };
  };
}

function assessment({ credentials }: Person, who: 'candidate' | 'spouse'): object | null {
  const credential = credentials.findIndex(needsAssessment);
  return credential < 0 ? null : { kind: 'credential-assessment', who, credential };
}

const needsAssessment = ({ country, eca }: Credential): boolean => country !== 'CA' && eca === null;

function study(level: string, country: string): MakeChange {
  return () => ({ kind: 'credential', level, country });
}

/** In the foreign country where the person studied; else in France, as an example of one. */
function furtherAbroad({ credentials }: Person): object {
  const country = credentials.find((one) => one.country !== 'CA')?.country ?? 'FR';
  return { kind: 'credential', level: 'one-year', country };
}

/** Work in Canada, or abroad where the person last worked; none where a job there already goes on. */
function work(where: 'CA' | null): MakeChange {
  return ({ dossier }) => {
    const { jobs } = dossier.candidate;
    const here = jobs.filter(({ country }) => (country === 'CA') === (where === 'CA'));
    if (here.some(({ until }) => until === null) || !jobs.some(({ noc }) => noc !== null))
      return null;
    const country = where ?? here.at(-1)?.country ?? null;
    return country === null ? null : { kind: 'work', country, months: 12 };
  };
}

const mayApply = (status: string | null): boolean =>
  status === null || status === 'foreign-national';
