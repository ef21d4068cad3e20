import type { OfficialLanguage } from '../../../engine/constants.ts';

/** The changes that one may make, and the facts of each to be set. Numbers and dates come in written out. */
export const changingEn = {
  menu: {
    add: 'Add a change',
    full: 'There are twelve changes, the most whose shares are worked out. Remove one to add another.',
    groups: {
      language: 'Language',
      education: 'Education',
      work: 'Work',
      papers: 'Nomination, offer, papers',
      spouse: 'Spouse or partner',
      time: 'Time',
    } satisfies Record<MenuGroup, string>,
    language: {
      candidate: { english: 'An English test', french: 'A French test' } satisfies Record<
        OfficialLanguage,
        string
      >,
      spouse: {
        english: 'English test of the spouse',
        french: 'French test of the spouse',
      } satisfies Record<OfficialLanguage, string>,
    },
    work: { inCanada: 'Keep working in Canada', abroad: 'Keep working abroad' },
    credential: { inCanada: 'A credential earned in Canada', abroad: 'A credential earned abroad' },
    items: {
      'credential-assessment': 'An assessment (ECA) of a credential held',
      'stop-work': 'Leave work',
      nomination: 'A provincial or territorial nomination',
      'job-offer': 'A job offer',
      'trade-certificate': 'A certificate of qualification',
      sibling: 'Documents of a brother or sister in Canada',
      'spouse-accompanying': 'Spouse not accompanying',
      'swap-principal': 'Spouse as principal applicant',
      'swap-languages': 'The other official language first',
      time: 'Time passing',
    } satisfies Record<MenuKind, string>,
  },
  controls: {
    when: 'When it counts',
    on: 'Counts from',
    onHint: 'Left empty: at once.',
    levelWas: (now: string, before: string) => `${now} (was ${before})`,
    sameTest: 'The same test as before',
    testAndDay: 'Which test, and when',
    testAlone: 'Which test',
    test: 'Test',
    resultOn: 'Date of the result',
    months: 'For how long',
    workMore: 'Where, which occupation, from when',
    workWhere: 'Where, which occupation',
    country: 'Country',
    noc: 'Occupation (NOC code)',
    nocHint: 'Left empty: that of the latest job.',
    nocUnknown: 'No occupation has this code. A NOC 2021 code has five digits.',
    from: 'From',
    level: 'Level',
    eligibleStudy: 'Studied in Canada full time, in person, for at least eight months',
    credential: 'Credential',
    firstUnassessed: 'The first one without an assessment',
    equivalent: 'Canadian level that it gives',
    ownLevel: 'The level of the credential itself',
    province: 'Province or territory',
    offerNoc: 'Occupation of the offer (NOC code)',
    offerHint: 'Five digits. Senior managers are those whose code begins with 00.',
    timeMonths: 'How long',
  },
};

export type ChangingText = typeof changingEn;

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
