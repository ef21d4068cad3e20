import {
  type ChangeKind,
  type OfficialLanguage,
  PROVINCES,
  type Who,
} from '../../../../engine/constants.ts';
import type { DossierSubject, Change } from '../../../../engine/improve.ts';
import { heldLevels } from '../state/levels.ts';
import { inAllFour, languageTest } from '../state/ready.ts';

/** What the menu offers: a change to begin with, whose numbers the user then sets. */
export type MenuItem =
  | { readonly kind: 'language-test'; readonly who: Who; readonly language: OfficialLanguage }
  | { readonly kind: 'work'; readonly who: Who; readonly inCanada: boolean }
  | { readonly kind: 'credential'; readonly who: Who; readonly inCanada: boolean }
  | { readonly kind: 'credential-assessment' | 'stop-work'; readonly who: Who }
  | {
      readonly kind: Exclude<
        ChangeKind,
        'language-test' | 'work' | 'credential' | 'credential-assessment' | 'stop-work'
      >;
    };

export const GROUPS = ['language', 'education', 'work', 'papers', 'spouse', 'time'] as const;
export type GroupId = (typeof GROUPS)[number];

const LANGUAGE: readonly MenuItem[] = [
  { kind: 'language-test', who: 'candidate', language: 'english' },
  { kind: 'language-test', who: 'candidate', language: 'french' },
  { kind: 'swap-languages' },
];
const MENU: Readonly<Record<GroupId, readonly MenuItem[]>> = {
  language: LANGUAGE,
  education: [
    { kind: 'credential-assessment', who: 'candidate' },
    { kind: 'credential', who: 'candidate', inCanada: true },
    { kind: 'credential', who: 'candidate', inCanada: false },
  ],
  work: [
    { kind: 'work', who: 'candidate', inCanada: true },
    { kind: 'work', who: 'candidate', inCanada: false },
    { kind: 'stop-work', who: 'candidate' },
  ],
  papers: [
    { kind: 'nomination' },
    { kind: 'job-offer' },
    { kind: 'trade-certificate' },
    { kind: 'sibling' },
  ],
  spouse: [
    { kind: 'language-test', who: 'spouse', language: 'english' },
    { kind: 'language-test', who: 'spouse', language: 'french' },
    { kind: 'credential-assessment', who: 'spouse' },
    { kind: 'work', who: 'spouse', inCanada: true },
    { kind: 'swap-principal' },
    { kind: 'spouse-accompanying' },
  ],
  time: [{ kind: 'time' }],
};

/** The groups with what each offers; the spouse's only where there is one. */
export const menuOf = ({
  dossier,
}: DossierSubject): readonly { readonly group: GroupId; readonly items: readonly MenuItem[] }[] =>
  GROUPS.filter((group) => group !== 'spouse' || dossier.spouse !== null).map((group) => ({
    group,
    items: MENU[group],
  }));

const USUAL_LEVEL = 7;
const YEAR = 12;
/** The most taken of the skilled occupations without regulation, to be set to the user's own. */
const SOME_NOC = '21231';
const ABROAD = 'IN';
const FIRST_PROVINCE = PROVINCES.find((province) => province === 'ON') ?? PROVINCES[0];

/** The change that an item of the menu begins with. */
export function changeOf(item: MenuItem, subject: DossierSubject): Change {
  switch (item.kind) {
    case 'language-test': {
      const held = heldLevels(subject, item.who, item.language);
      return languageTest(item.language, held === null ? inAllFour(USUAL_LEVEL) : {}, item.who);
    }
    case 'work':
      return {
        kind: 'work',
        who: item.who,
        country: item.inCanada ? 'CA' : abroadOf(subject, item.who),
        months: YEAR,
        from: null,
        noc: null,
        hoursPerWeek: null,
      };
    case 'credential':
      return {
        kind: 'credential',
        who: item.who,
        level: item.inCanada ? 'two-year' : 'master',
        country: item.inCanada ? 'CA' : abroadOf(subject, item.who),
        eligibleCanadianStudy: true,
        on: null,
      };
    case 'credential-assessment':
      return {
        kind: 'credential-assessment',
        who: item.who,
        credential: null,
        equivalent: null,
        body: null,
        on: null,
      };
    case 'stop-work':
      return { kind: 'stop-work', who: item.who, on: null };
    case 'nomination':
    case 'trade-certificate':
      return { kind: item.kind, province: FIRST_PROVINCE, on: null, until: null };
    case 'job-offer':
      return { kind: 'job-offer', noc: latestNoc(subject), on: null, until: null };
    case 'sibling':
      return { kind: 'sibling', sibling: null, birthDate: null, on: null };
    case 'spouse-accompanying':
      return { kind: 'spouse-accompanying', accompanying: false, on: null };
    case 'swap-principal':
      return { kind: 'swap-principal', spouse: null, on: null };
    case 'swap-languages':
      return { kind: 'swap-languages', first: null, on: null };
    case 'time':
      return { kind: 'time', months: YEAR, until: null };
  }
}

/** The country abroad of the person's own papers, to begin with. */
function abroadOf({ dossier }: DossierSubject, who: Who): string {
  const person = dossier[who];
  const held = [...(person?.jobs ?? []), ...(person?.credentials ?? [])];
  return held.map(({ country }) => country).find((country) => country !== 'CA') ?? ABROAD;
}

const latestNoc = ({ dossier }: DossierSubject): string =>
  dossier.candidate.jobs.findLast(({ noc }) => noc !== null)?.noc ?? SOME_NOC;
