import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { EDUCATION_LEVELS, type EducationLevel } from '../../profile/profile.ts';
import { dated, dateSchema, rowsOf } from './dated.ts';

/** What every dated row of a program says of itself. */
export interface Dated {
  readonly from: IsoDate;
  readonly source: readonly string[];
  /** False where the date or the wording is not confirmed by a source held. */
  readonly certain: boolean;
  readonly note?: string | undefined;
}

/** The classification in use, and its skill levels (2016) or TEER categories (2021) that count. */
export interface SkilledWork {
  readonly noc: 'noc2016' | 'noc2021';
  readonly skilled: readonly string[];
}

/** How much work a program asks for, and in which years before the application. */
export interface WorkRequirement {
  readonly years: number;
  readonly hours: number;
  readonly continuous: boolean;
  readonly oneOccupation: boolean;
  readonly withinYears: number;
}

/** Who must show settlement funds, and who need not. */
export interface FundsRequirement {
  readonly required: true;
  readonly exempt: readonly 'arranged-employment'[];
}

/** The mark that passes, of 100. */
export interface FswPassMark extends Dated {
  readonly law: string;
  readonly points: number;
  readonly outOf: number;
}

/** What the Federal Skilled Worker Class asks before its grid is read. */
export interface FswMinimum extends Dated {
  readonly law: string;
  readonly work: WorkRequirement & SkilledWork;
  readonly language: { readonly clb: number; readonly validYears: number };
  readonly education: {
    readonly credential: 'canadian-or-assessed';
    readonly assessmentValidYears: number;
  };
  readonly funds: FundsRequirement;
  readonly outsideQuebec: true;
}

/** A factor of the grid of 100 points. */
export interface FswFactor<Version> {
  readonly law: string;
  readonly titleEn: string;
  readonly titleFr: string;
  readonly history: readonly Version[];
}

export interface FswVersion extends Dated {
  readonly max: number;
}

/** Points for the first official language. */
export interface FswFirstLanguage extends FswVersion {
  /** For each ability: the last row whose `clb` is reached. */
  readonly perAbility: readonly { readonly clb: number; readonly points: number }[];
}

/** Points for the second official language. */
export interface FswSecondLanguage extends FswVersion {
  readonly clbInAllFour: number;
  readonly points: number;
}

/** Points for education. */
export interface FswEducation extends FswVersion {
  readonly rows: readonly {
    readonly level: EducationLevel;
    readonly points: number;
  }[];
}

/** Points for work. */
export interface FswWork extends FswVersion, SkilledWork {
  readonly withinYears: number;
  /** The last row whose `years` are reached. */
  readonly rows: readonly { readonly years: number; readonly points: number }[];
}

/** Points for age. */
export interface FswAge extends FswVersion {
  /** The last row whose `age` is reached. */
  readonly rows: readonly { readonly age: number; readonly points: number }[];
}

/** Points for arranged employment. */
export interface FswArrangedEmployment extends FswVersion, SkilledWork {
  readonly points: number;
  /** The shortest offer, in years; null where the offer had to be of indeterminate length. */
  readonly offerYears: number | null;
}

/** What gives points for adaptability in the FSW grid. */
export const ADAPTABILITY_IDS = [
  'spouse-language',
  'own-canadian-study',
  'spouse-canadian-study',
  'own-canadian-work',
  'spouse-canadian-work',
  'relative-in-canada',
  'arranged-employment',
] as const;
/** A reason for points of adaptability in the FSW grid. */
export type AdaptabilityId = (typeof ADAPTABILITY_IDS)[number];

/** A reason for points of adaptability, and what it is worth. */
export interface AdaptabilityItem {
  readonly id: AdaptabilityId;
  readonly points: number;
  readonly law: string;
  readonly clbInAllFour?: number | undefined;
  readonly years?: number | undefined;
  readonly skilledWork?: true | undefined;
  readonly minimumAge?: number | undefined;
}

/** Points for adaptability. */
export interface FswAdaptability extends FswVersion {
  readonly items: readonly AdaptabilityItem[];
}

/** The Federal Skilled Worker Class: its minimum requirements and its grid of 100 points, with their history. */
export interface FswTable {
  readonly id: 'fsw';
  readonly titleEn: string;
  readonly titleFr: string;
  readonly law: string;
  readonly passMark: readonly FswPassMark[];
  readonly minimum: readonly FswMinimum[];
  readonly factors: {
    readonly firstLanguage: FswFactor<FswFirstLanguage>;
    readonly secondLanguage: FswFactor<FswSecondLanguage>;
    readonly education: FswFactor<FswEducation>;
    readonly work: FswFactor<FswWork>;
    readonly age: FswFactor<FswAge>;
    readonly arrangedEmployment: FswFactor<FswArrangedEmployment>;
    readonly adaptability: FswFactor<FswAdaptability>;
  };
}

export const CEC_EXCLUSIONS = [
  'full-time-study',
  'self-employment',
  'unauthorized-work',
  'no-temporary-status',
  'outside-canada',
] as const;
export type CecExclusion = (typeof CEC_EXCLUSIONS)[number];

/** What the Canadian Experience Class asks, from one date to the next. */
export interface CecVersion extends Dated {
  readonly law: string;
  readonly work: WorkRequirement &
    SkilledWork & {
      readonly inCanada: true;
      readonly excluded: readonly CecExclusion[];
      readonly exceptions: readonly 'self-employed-physicians'[];
    };
  readonly language: {
    readonly rows: readonly { readonly levels: readonly string[]; readonly clb: number }[];
    /** Which threshold applies when the work falls in several rows. */
    readonly mixed: 'occupation-with-more-experience';
    readonly validYears: number;
  };
  readonly education: null;
  readonly funds: null;
  readonly outsideQuebec: true;
}

/** The Canadian Experience Class with all that it has asked. */
export interface CecTable {
  readonly id: 'cec';
  readonly titleEn: string;
  readonly titleFr: string;
  readonly law: string;
  readonly history: readonly CecVersion[];
}

/** The skilled trades, by how their codes begin. */
export interface TradeGroups {
  readonly noc: 'noc2016' | 'noc2021';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Skill levels to which the groups are narrowed; null where they are not. */
  readonly levels: readonly string[] | null;
}

/** What the Federal Skilled Trades Class asks, from one date to the next. */
export interface FstVersion extends Dated {
  readonly law: string;
  readonly work: WorkRequirement & { readonly afterQualified: true };
  readonly trades: TradeGroups;
  readonly language: {
    readonly speaking: number;
    readonly listening: number;
    readonly reading: number;
    readonly writing: number;
    readonly validYears: number;
  };
  readonly oneOf: readonly ('job-offer' | 'certificate-of-qualification')[];
  readonly offer: {
    readonly years: number;
    readonly employersAtMost: number;
    readonly fullTime: true;
  };
  readonly education: null;
  readonly funds: FundsRequirement;
  readonly outsideQuebec: true;
}

/** The Federal Skilled Trades Class with all that it has asked. */
export interface FstTable {
  readonly id: 'fst';
  readonly titleEn: string;
  readonly titleFr: string;
  readonly law: string;
  readonly history: readonly FstVersion[];
}

/** Settlement funds in whole Canadian dollars. */
export interface FundsVersion extends Dated {
  readonly announced?: IsoDate | undefined;
  /** The day by which a profile had to follow the new table. */
  readonly profileDeadline?: IsoDate | undefined;
  readonly amounts: readonly { readonly familySize: number; readonly amount: number }[];
  /** For each person past the last row; null where the amount is not held. */
  readonly eachExtra: number | null;
  /** Amounts that look misprinted, and why. */
  readonly suspect?:
    | readonly { readonly familySize: number; readonly note: string }[]
    | undefined;
  /** On the last row only: no later table was found, though one may exist. */
  readonly lastKnown?: true | undefined;
}

/** Settlement funds by date and size of family. */
export interface FundsTable {
  readonly titleEn: string;
  readonly titleFr: string;
  readonly law: string;
  readonly currency: 'CAD';
  readonly familySize: readonly string[];
  readonly programs: readonly ('fsw' | 'fst')[];
  readonly exempt: readonly ('cec' | 'authorized-to-work-with-valid-offer')[];
  readonly note: string;
  readonly history: readonly FundsVersion[];
}

const text = z.string().min(1);
const whole = z.number().int().min(0);
const positive = z.number().int().positive();

const noted = { ...dated, note: text.optional() };
const skilled = { noc: z.enum(['noc2016', 'noc2021']), skilled: z.array(text).min(1).readonly() };
const work = {
  years: positive,
  hours: positive,
  continuous: z.boolean(),
  oneOccupation: z.boolean(),
  withinYears: positive,
};
const titled = { titleEn: text, titleFr: text, law: text };
const fundsRequirementSchema = z
  .strictObject({
    required: z.literal(true),
    exempt: z.array(z.literal('arranged-employment')).readonly(),
  })
  .readonly();

/** A factor of the grid; `fields` are what its rows hold besides date, source and maximum. */
const factorOf = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z
    .strictObject({
      ...titled,
      history: rowsOf({ ...noted, max: positive, ...fields }),
    })
    .readonly();

export const fswTableSchema: z.ZodType<FswTable> = z
  .strictObject({
    id: z.literal('fsw'),
    ...titled,
    passMark: rowsOf({ ...noted, law: text, points: positive, outOf: positive }),
    minimum: rowsOf({
      ...noted,
      law: text,
      work: z.strictObject({ ...work, ...skilled }).readonly(),
      language: z.strictObject({ clb: positive, validYears: positive }).readonly(),
      education: z
        .strictObject({
          credential: z.literal('canadian-or-assessed'),
          assessmentValidYears: positive,
        })
        .readonly(),
      funds: fundsRequirementSchema,
      outsideQuebec: z.literal(true),
    }),
    factors: z
      .strictObject({
        firstLanguage: factorOf({ perAbility: rowsOf({ clb: positive, points: whole }) }),
        secondLanguage: factorOf({ clbInAllFour: positive, points: whole }),
        education: factorOf({ rows: rowsOf({ level: z.enum(EDUCATION_LEVELS), points: whole }) }),
        work: factorOf({
          withinYears: positive,
          ...skilled,
          rows: rowsOf({ years: positive, points: whole }),
        }),
        age: factorOf({ rows: rowsOf({ age: whole, points: whole }) }),
        arrangedEmployment: factorOf({
          points: whole,
          offerYears: positive.nullable(),
          ...skilled,
        }),
        adaptability: factorOf({
          items: rowsOf({
            id: z.enum(ADAPTABILITY_IDS),
            points: whole,
            law: text,
            clbInAllFour: positive.optional(),
            years: positive.optional(),
            skilledWork: z.literal(true).optional(),
            minimumAge: positive.optional(),
          }),
        }),
      })
      .readonly(),
  })
  .readonly();

export const cecTableSchema: z.ZodType<CecTable> = z
  .strictObject({
    id: z.literal('cec'),
    ...titled,
    history: rowsOf({
      ...noted,
      law: text,
      work: z
        .strictObject({
          ...work,
          ...skilled,
          inCanada: z.literal(true),
          excluded: z.array(z.enum(CEC_EXCLUSIONS)).readonly(),
          exceptions: z.array(z.literal('self-employed-physicians')).readonly(),
        })
        .readonly(),
      language: z
        .strictObject({
          rows: rowsOf({ levels: z.array(text).min(1).readonly(), clb: positive }),
          mixed: z.literal('occupation-with-more-experience'),
          validYears: positive,
        })
        .readonly(),
      education: z.null(),
      funds: z.null(),
      outsideQuebec: z.literal(true),
    }),
  })
  .readonly();

const codeStart = z.string().regex(/^\d{2,5}$/);

export const fstTableSchema: z.ZodType<FstTable> = z
  .strictObject({
    id: z.literal('fst'),
    ...titled,
    history: rowsOf({
      ...noted,
      law: text,
      work: z.strictObject({ ...work, afterQualified: z.literal(true) }).readonly(),
      trades: z
        .strictObject({
          noc: z.enum(['noc2016', 'noc2021']),
          include: z.array(codeStart).min(1).readonly(),
          exclude: z.array(codeStart).readonly(),
          levels: z.array(text).min(1).readonly().nullable(),
        })
        .readonly(),
      language: z
        .strictObject({
          speaking: positive,
          listening: positive,
          reading: positive,
          writing: positive,
          validYears: positive,
        })
        .readonly(),
      oneOf: z.array(z.enum(['job-offer', 'certificate-of-qualification'])).min(1).readonly(),
      offer: z
        .strictObject({ years: positive, employersAtMost: positive, fullTime: z.literal(true) })
        .readonly(),
      education: z.null(),
      funds: fundsRequirementSchema,
      outsideQuebec: z.literal(true),
    }),
  })
  .readonly();

export const fundsTableSchema: z.ZodType<FundsTable> = z
  .strictObject({
    ...titled,
    currency: z.literal('CAD'),
    familySize: z.array(text).min(1).readonly(),
    programs: z.array(z.enum(['fsw', 'fst'])).min(1).readonly(),
    exempt: z.array(z.enum(['cec', 'authorized-to-work-with-valid-offer'])).readonly(),
    note: text,
    history: rowsOf({
      ...noted,
      announced: dateSchema.optional(),
      profileDeadline: dateSchema.optional(),
      amounts: rowsOf({ familySize: positive, amount: positive }),
      eachExtra: positive.nullable(),
      suspect: rowsOf({ familySize: positive, note: text }).optional(),
      lastKnown: z.literal(true).optional(),
    }),
  })
  .readonly();
