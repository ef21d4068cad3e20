import type { IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import type { ArrangedEmployment, EducationLevel, LanguageResult } from '../profile/profile.ts';

/** Why something does not count on a day, or why that is not known (`…-unknown`), by kind of item. */
interface Reasons {
  'language-test': 'not-accepted-yet' | 'after-date' | 'expired' | 'date-unknown';
  credential:
    | 'credential-after-date'
    | 'eca-missing'
    | 'eca-after-date'
    | 'eca-expired'
    | 'eca-before-designation'
    | 'award-date-unknown'
    | 'eca-date-unknown'
    | 'equivalent-unknown';
  job:
    | 'not-scored'
    | 'not-started'
    | 'before-window'
    | 'not-skilled'
    | 'letter-missing'
    | 'self-employed'
    | 'student'
    | 'unauthorized'
    | 'date-unknown'
    | 'hours-unknown'
    | 'noc-unknown'
    | 'letter-unknown'
    | 'employment-unknown'
    | 'student-unknown'
    | 'authorization-unknown';
  spouse: 'not-yet' | 'not-accompanying' | 'resident' | 'accompanying-unknown' | 'status-unknown';
  nomination: 'not-yet' | 'ended' | 'date-unknown';
  'trade-certificate': Reasons['nomination'];
  offer: Reasons['nomination'] | 'not-skilled' | 'noc-unknown';
  sibling:
    | 'under-18'
    | 'not-resident'
    | 'not-in-canada'
    | 'age-unknown'
    | 'status-unknown'
    | 'residence-unknown';
}

/** What each kind of item gives. */
interface Gifts {
  'language-test': {
    /** Levels, where the language has them by the test's own scale and date. */
    readonly result: LanguageResult;
    /** Which of the languages it is used for; null: another test is used, or it does not count. */
    readonly usedAs: 'first' | 'second' | null;
  };
  credential: { readonly level: EducationLevel };
  job: {
    readonly work: 'canadian' | 'foreign';
    /** Hours up to the day of reading within the window of years, at most 30 a week, with two decimals. */
    readonly hours: string;
    readonly days: number;
    /** Days worked before the window of years, which do not count. */
    readonly daysBeforeWindow: number;
  };
  spouse: { readonly fact: 'spouse' };
  nomination: { readonly fact: 'nomination' };
  'trade-certificate': { readonly fact: 'tradeCertificate' };
  offer: {
    readonly fact: 'arrangedEmployment';
    readonly value: Exclude<ArrangedEmployment, 'none'>;
  };
  sibling: { readonly fact: 'sibling' };
}

/** A document, a job or a person: what a reading makes an item of. */
export type ItemKind = keyof Reasons;

/** Why an item of a kind does not count, or may not; `overridden`: a departure decided. */
export type ItemReason<K extends ItemKind = ItemKind> = Reasons[K] | 'overridden';

/** What became of one document, job or person of a dossier on the day of reading. */
export interface ItemOf<K extends ItemKind> {
  readonly kind: K;
  /** Where in the dossier. */
  readonly path: Path;
  /** null: what is known does not decide it. A test counts where it may be used, whichever is. */
  readonly counted: boolean | null;
  /** Everything against it where it does not count, everything not known where that decides; empty where it counts. */
  readonly why: readonly ItemReason<K>[];
  /** The first and the last day on which the dates alone let it count; null: not known, or without end. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** What it gives, or would give if it counted; null where that is not known or nothing. */
  readonly gives: Gifts[K] | null;
}

/** An item of any kind, told apart by its `kind`. */
export type Item = { [K in ItemKind]: ItemOf<K> }[ItemKind];

/** The items of one kind, in the order of the dossier. */
export const itemsOf = <K extends ItemKind>(
  { items }: { readonly items: readonly Item[] },
  kind: K,
): readonly ItemOf<K>[] =>
  items.filter((item): item is Extract<Item, ItemOf<K>> => item.kind === kind);
