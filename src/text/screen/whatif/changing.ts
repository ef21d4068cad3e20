import type { OfficialLanguage } from '../../../engine/index.ts';

/** The changes that one may make, and the facts of each to be set. Numbers and dates come in written out. */
export interface ChangingText {
  readonly menu: {
    readonly add: string;
    readonly full: string;
    readonly groups: Readonly<Record<MenuGroup, string>>;
    readonly language: Readonly<
      Record<'candidate' | 'spouse', Readonly<Record<OfficialLanguage, string>>>
    >;
    readonly work: Readonly<Record<'inCanada' | 'abroad', string>>;
    readonly credential: Readonly<Record<'inCanada' | 'abroad', string>>;
    readonly items: Readonly<Record<MenuKind, string>>;
  };
  readonly controls: {
    readonly when: string;
    readonly on: string;
    readonly onHint: string;
    readonly levelWas: (now: string, before: string) => string;
    readonly sameTest: string;
    readonly testAndDay: string;
    /** Where the day is not the user's to set. */
    readonly testAlone: string;
    readonly test: string;
    readonly resultOn: string;
    readonly months: string;
    readonly workMore: string;
    readonly workWhere: string;
    readonly country: string;
    readonly noc: string;
    readonly nocHint: string;
    readonly nocUnknown: string;
    readonly from: string;
    readonly level: string;
    readonly eligibleStudy: string;
    readonly credential: string;
    readonly firstUnassessed: string;
    readonly equivalent: string;
    readonly ownLevel: string;
    readonly province: string;
    readonly offerNoc: string;
    readonly offerHint: string;
    readonly timeMonths: string;
  };
}

export type MenuGroup = 'language' | 'education' | 'work' | 'papers' | 'spouse' | 'time';

export type MenuKind =
  | 'credential-assessment'
  | 'stop-work'
  | 'nomination'
  | 'job-offer'
  | 'trade-certificate'
  | 'sibling'
  | 'spouse-accompanying'
  | 'swap-principal'
  | 'swap-languages'
  | 'time';
