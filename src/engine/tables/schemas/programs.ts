import { z } from 'zod';
import { EDUCATION_LEVELS } from '../../profile/profile.ts';
import { dated, dateSchema, listOf, positive, record, rowsOf, text, whole } from './dated.ts';

const noted = { ...dated, note: text.optional() };
const titled = { titleEn: text, titleFr: text, law: text };
const noc = z.enum(['noc2016', 'noc2021']);
/** The classification in use, and its skill levels (2016) or TEER categories (2021) that count. */
const skilled = { noc, skilled: listOf(text) };
/** How much work a program asks for, and in which years before the application. */
const work = {
  years: positive,
  hours: positive,
  continuous: z.boolean(),
  oneOccupation: z.boolean(),
  withinYears: positive,
};
/** Who must show settlement funds, and who need not. */
const funds = record({
  required: z.literal(true),
  exempt: z.array(z.literal('arranged-employment')).readonly(),
});

/** A factor of the grid of 100 points; `fields` are what its rows hold besides date, source and maximum. */
const factorOf = <Fields extends z.ZodRawShape>(fields: Fields) =>
  record({ ...titled, history: rowsOf({ ...noted, max: positive, ...fields }) });

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

export const fswTableSchema = record({
  id: z.literal('fsw'),
  ...titled,
  /** The mark that passes, of 100. */
  passMark: rowsOf({ ...noted, law: text, points: positive, outOf: positive }),
  /** What the class asks for before its grid is read. */
  minimum: rowsOf({
    ...noted,
    law: text,
    work: record({ ...work, ...skilled }),
    language: record({ clb: positive, validYears: positive }),
    education: record({
      credential: z.literal('canadian-or-assessed'),
      assessmentValidYears: positive,
    }),
    funds,
    outsideQuebec: z.literal(true),
  }),
  factors: record({
    /** For each ability: the last row whose `clb` is reached. */
    firstLanguage: factorOf({ perAbility: rowsOf({ clb: positive, points: whole }) }),
    secondLanguage: factorOf({ clbInAllFour: positive, points: whole }),
    education: factorOf({ rows: rowsOf({ level: z.enum(EDUCATION_LEVELS), points: whole }) }),
    /** The last row whose `years` are reached. */
    work: factorOf({
      withinYears: positive,
      ...skilled,
      rows: rowsOf({ years: positive, points: whole }),
    }),
    /** The last row whose `age` is reached. */
    age: factorOf({ rows: rowsOf({ age: whole, points: whole }) }),
    arrangedEmployment: factorOf({
      points: whole,
      /** The shortest offer, in years; null where the offer had to be of indeterminate length. */
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
  }),
});

export const cecTableSchema = record({
  id: z.literal('cec'),
  ...titled,
  history: rowsOf({
    ...noted,
    law: text,
    work: record({
      ...work,
      ...skilled,
      inCanada: z.literal(true),
      excluded: z
        .array(
          z.enum([
            'full-time-study',
            'self-employment',
            'unauthorized-work',
            'no-temporary-status',
            'outside-canada',
          ]),
        )
        .readonly(),
      exceptions: z.array(z.literal('self-employed-physicians')).readonly(),
    }),
    language: record({
      rows: rowsOf({ levels: listOf(text), clb: positive }),
      /** Which threshold applies when the work falls in several rows. */
      mixed: z.literal('occupation-with-more-experience'),
      validYears: positive,
    }),
    education: z.null(),
    funds: z.null(),
    outsideQuebec: z.literal(true),
  }),
});

const codeStart = z.string().regex(/^\d{2,5}$/);

export const fstTableSchema = record({
  id: z.literal('fst'),
  ...titled,
  history: rowsOf({
    ...noted,
    law: text,
    work: record({ ...work, afterQualified: z.literal(true) }),
    /** The skilled trades, by how their codes begin. */
    trades: record({
      noc,
      include: listOf(codeStart),
      exclude: z.array(codeStart).readonly(),
      /** Skill levels to which the groups are narrowed; null where they are not. */
      levels: listOf(text).nullable(),
    }),
    language: record({
      speaking: positive,
      listening: positive,
      reading: positive,
      writing: positive,
      validYears: positive,
    }),
    oneOf: listOf(z.enum(['job-offer', 'certificate-of-qualification'])),
    offer: record({ years: positive, employersAtMost: positive, fullTime: z.literal(true) }),
    education: z.null(),
    funds,
    outsideQuebec: z.literal(true),
  }),
});

export const fundsTableSchema = record({
  ...titled,
  currency: z.literal('CAD'),
  familySize: listOf(text),
  programs: listOf(z.enum(['fsw', 'fst'])),
  exempt: z.array(z.enum(['cec', 'authorized-to-work-with-valid-offer'])).readonly(),
  note: text,
  history: rowsOf({
    ...noted,
    announced: dateSchema.optional(),
    /** The day by which a profile had to follow the new table. */
    profileDeadline: dateSchema.optional(),
    amounts: rowsOf({ familySize: positive, amount: positive }),
    /** For each person past the last row; null where the amount is not held. */
    eachExtra: positive.nullable(),
    /** Amounts that look misprinted, and why. */
    suspect: rowsOf({ familySize: positive, note: text }).optional(),
    /** On the last row only: no later table was found, though one may exist. */
    lastKnown: z.literal(true).optional(),
  }),
});

/** What every dated row of a program says about itself. */
export type Dated = Pick<FundsVersion, 'from' | 'source' | 'certain' | 'note'>;
/** The Federal Skilled Worker Class: its minimum requirements and its grid of 100 points, with their history. */
export type FswTable = z.infer<typeof fswTableSchema>;
/** A factor of the grid of 100 points. */
export type FswFactor<Version> = Omit<FswTable['factors']['age'], 'history'> & {
  readonly history: readonly Version[];
};
/** The Canadian Experience Class with all that it has asked. */
export type CecTable = z.infer<typeof cecTableSchema>;
/** What the Canadian Experience Class asks, from one date to the next. */
export type CecVersion = CecTable['history'][number];
/** The Federal Skilled Trades Class with all that it has asked. */
export type FstTable = z.infer<typeof fstTableSchema>;
/** What the Federal Skilled Trades Class asks, from one date to the next. */
export type FstVersion = FstTable['history'][number];
/** The skilled trades, by how their codes begin. */
export type TradeGroups = FstVersion['trades'];
/** Settlement funds by date and size of family, in whole Canadian dollars. */
export type FundsTable = z.infer<typeof fundsTableSchema>;
/** Settlement funds from one date to the next. */
export type FundsVersion = FundsTable['history'][number];
/** A reason for points of adaptability, and what it is worth. */
export type AdaptabilityItem = FswTable['factors']['adaptability']['history'][number]['items'][number];
