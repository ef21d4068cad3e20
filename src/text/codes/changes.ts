import type { Ability, ChangeKind, LanguageSlot } from '../../engine/constants.ts';
import type {
  ChangeRemark,
  Fraction,
  InputId,
  Remark,
  Change,
  Why,
  WhyCode,
} from '../../engine/improve.ts';
import { formatNumber } from '../format.ts';
import { factorTitle, nodeTitle } from './grid.ts';
import { noteText } from './notes.ts';
import type { CodesText, Sentence } from './text.ts';
import { type Wording, wording } from './wording.ts';

type ChangeOf<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>;

/** The words of a change's facts, besides those of its parameters. */
export interface ChangeWords<Kind extends ChangeKind = ChangeKind> {
  readonly change: ChangeOf<Kind>;
  readonly words: Wording;
  /** "reading 9, writing 8"; empty where every level is kept. */
  readonly levels: string;
  readonly test: string | null;
  /** The language of a test, as a label; empty for other changes. */
  readonly language: string;
  readonly isSpouse: boolean;
}

/** Words for what-if: what changes do, why they could not be made, and why they give nothing. */
export interface WhatIfText {
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly changes: { readonly [Kind in ChangeKind]: (words: ChangeWords<Kind>) => string };
  readonly remarks: Readonly<Record<ChangeRemark, Sentence>>;
  readonly whys: Readonly<Record<WhyCode, (words: WhyWords) => string>>;
  readonly slots: Readonly<Record<LanguageSlot, string>>;
  readonly inputs: Readonly<
    Record<Exclude<InputId, LanguageSlot | `${LanguageSlot}.${Ability}`>, string>
  >;
  readonly allFour: (slot: string) => string;
  readonly ability: (slot: string, ability: string) => string;
  /** Shown wherever a score under a hypothesis shows. */
  readonly notInForce: (name: string) => string;
}

/** The words that a reason for a change’s worth is said with. */
export interface WhyWords {
  readonly words: Wording;
  readonly factor: string;
  readonly section: string;
  readonly rising: string;
  readonly falling: string;
  /** The reading's own reason, as a sentence; empty when there is none. */
  readonly note: string;
}

/** What a change does, in a phrase: "retake IELTS General Training: writing 9". */
export function changeText(change: Change, text: WhatIfText, codes: CodesText): string {
  const { kind, ...facts } = change;
  const words = wording(facts as never, codes);
  const say = text.changes[kind] as (words: ChangeWords) => string;
  const given = change.kind === 'language-test' ? change : null;
  const levels = Object.entries(given?.clb ?? {}).map(
    ([ability, level]) => `${codes.names.abilities[ability as Ability]} ${level}`,
  );
  return say({
    change,
    words,
    levels: levels.join(', '),
    test: given === null || given.test === null ? null : words.test('test'),
    language: given === null ? '' : codes.names.languages[given.language].label,
    isSpouse: 'who' in change && change.who === 'spouse',
  });
}

/** A remark on a change, as a sentence. */
export const remarkText = ({ code, params }: Remark, text: WhatIfText, codes: CodesText): string =>
  text.remarks[code](wording(params, codes));

/** Why something gives nothing, in a sentence. */
export function whyText({ code, params }: Why, text: WhatIfText, codes: CodesText): string {
  const words = wording(params, codes);
  const factors = (key: string): string =>
    (Array.isArray(params[key]) ? (params[key] as readonly string[]) : [])
      .map((id) => factorTitle(id, codes))
      .join(', ');
  const note =
    code === 'not-counted'
      ? noteText({ code: params.note as never, counted: false, params }, codes)
      : '';
  return text.whys[code]({
    words,
    factor: typeof params.factor === 'string' ? factorTitle(params.factor, codes) : '',
    section: typeof params.section === 'string' ? nodeTitle(params.section, codes) : '',
    rising: factors('rising'),
    falling: factors('falling'),
    note,
  });
}

/** An input that may be raised, by name: "First official language: writing". */
export function inputText(input: InputId, text: WhatIfText, codes: CodesText): string {
  const [slot, ability] = input.split('.') as [LanguageSlot, Ability | undefined];
  if (!(slot in text.slots)) return text.inputs[input as keyof WhatIfText['inputs']];
  const name = text.slots[slot];
  return ability === undefined
    ? text.allFour(name)
    : text.ability(name, codes.names.abilities[ability]);
}

/** An exact share in whole points and a fraction: "12", "12 1/3", "−1/2". */
export function shareOfGain({ numerator, denominator }: Fraction, codes: CodesText): string {
  const sign = numerator < 0 ? '−' : '';
  const whole = Math.floor(Math.abs(numerator) / denominator);
  const rest = Math.abs(numerator) % denominator;
  const parts = [
    ...(whole > 0 || rest === 0 ? [formatNumber(whole, codes.language)] : []),
    ...(rest > 0 ? [`${rest}/${denominator}`] : []),
  ];
  return `${sign}${parts.join(' ')}`;
}
