import { applyDepartures } from '../../dossier/change.ts';
import { type ReadContext, startContext } from '../../dossier/read-context.ts';
import { readGrant, readOffer, readSiblings } from '../../dossier/read-additional.ts';
import { readAges } from '../../dossier/read-age.ts';
import { type EducationReading, readEducation } from '../../dossier/read-credentials.ts';
import { rulesFor } from '../../dossier/read.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { unwrap } from '../../errors/issue.ts';
import type { ArrangedEmployment, Profile, SpouseProfile } from '../../profile/profile.ts';
import type { Rules } from '../../rules/rules.ts';
import { total } from '../../score/total.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Effect } from './effects.ts';
import { departuresIn, type LanguagePair, languagePart } from './language-part.ts';
import { leafPart } from './leaf.ts';
import type { Part } from './part.ts';
import { BLANK, BLANK_SPOUSE } from '../../profile/blank.ts';
import { resultSignature } from './result-signature.ts';
import { classesOf } from './signature.ts';
import { spousePart } from './spouse-part.ts';
import { workPart } from './work-part.ts';

/** What each part of a reading may be. Together they make a profile and the rules that it is scored by. */
export interface PartValues {
  readonly rules: Rules;
  /** With the spouse, without, or both where that is not known. */
  readonly spouse: readonly (SpouseProfile | null)[];
  readonly education: EducationReading;
  readonly canadianWorkYears: number;
  readonly foreignWorkYears: number;
  readonly tradeCertificate: boolean;
  readonly languages: readonly LanguagePair[];
  /** One, or those with the least points where the birth date is not known. */
  readonly age: readonly number[];
  readonly nomination: boolean;
  readonly arrangedEmployment: ArrangedEmployment;
  readonly sibling: boolean;
}
export type PartId = keyof PartValues;
export type ProfileParts = { readonly [K in PartId]: Part<PartValues[K]> };

/** Whose facts each part is made of, by how a departure's fact begins. */
function partOf({ departures: [{ fact }] }: Effect, { dossier }: PlainReadingCase): PartId {
  const [who, what, place] = fact;
  if (who === 'rules') return 'rules';
  if (who === 'spouse') return 'spouse';
  if (who === 'nomination') return 'nomination';
  if (who === 'offer') return 'arrangedEmployment';
  if (who === 'siblings') return 'sibling';
  if (what === 'birthDate') return 'age';
  if (what === 'languageTests' || what === 'firstOfficialLanguage') return 'languages';
  if (what === 'tradeCertificate') return 'tradeCertificate';
  if (what === 'canadianWork') return 'canadianWorkYears';
  if (what === 'foreignWork') return 'foreignWorkYears';
  if (what === 'jobs') {
    const inCanada = dossier.candidate.jobs[place as number]?.country === 'CA';
    return inCanada ? 'canadianWorkYears' : 'foreignWorkYears';
  }
  return 'education';
}

/** Every part of the reading, with the values that up to `most` departures give it. */
export function profileParts(
  from: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
): ProfileParts {
  const of = (id: PartId): readonly Effect[] =>
    effects.filter((effect) => partOf(effect, from) === id);
  const rules = rulesPart(from, of('rules'), most);
  const grids = rules.values;
  const worth = resultSignature(grids);
  const simple = simpleParts(from, of, most, grids);
  const years =
    (fact: 'canadianWorkYears' | 'foreignWorkYears') =>
    (value: number): string =>
      classesOf([fact], grids)({ ...BLANK, [fact]: value });
  return {
    rules,
    ...simple,
    spouse: spousePart(from, of('spouse'), most, grids),
    canadianWorkYears: workPart(
      from,
      ['candidate', 'canadianWork'],
      of('canadianWorkYears'),
      most,
      remembered(years('canadianWorkYears')),
    ),
    foreignWorkYears: workPart(
      from,
      ['candidate', 'foreignWork'],
      of('foreignWorkYears'),
      most,
      remembered(years('foreignWorkYears')),
    ),
    languages: languagePart(from, of('languages'), most, worth),
  };
}

function rulesPart(
  { dossier, date }: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
): Part<Rules> {
  const seen: Rules[] = [];
  return leafPart(
    effects,
    most,
    (chosen) => unwrap(rulesFor(dossier, date, { departures: departuresIn(chosen) })),
    (rules) => {
      if (!seen.includes(rules)) seen.push(rules);
      return String(seen.indexOf(rules));
    },
  );
}

/** The parts that one reading function gives whole. */
function simpleParts(
  from: PlainReadingCase,
  of: (id: PartId) => readonly Effect[],
  most: number,
  grids: readonly Rules[],
) {
  const part = <K extends PartId>(
    id: K,
    readPart: (dossier: Dossier, context: ReadContext) => PartValues[K],
    signature: (value: PartValues[K]) => string,
  ): Part<PartValues[K]> =>
    leafPart(
      of(id),
      most,
      (chosen) => {
        const { dossier, overrides } = applyDepartures(from.dossier, departuresIn(chosen));
        return readPart(dossier, startContext(from.date, 'least', overrides));
      },
      signature,
    );
  const education = classesOf(['education', 'canadianStudy'], grids);
  const age = classesOf(['age'], grids);
  return {
    education: part(
      'education',
      ({ candidate }, context) => readEducation(candidate.credentials, ['candidate'], context),
      (value) => education({ ...BLANK, ...value }),
    ),
    age: part(
      'age',
      (dossier, context) => leastAges(readAges(dossier, context), grids),
      (ages) => ages.map((value) => age({ ...BLANK, age: value })).join('; '),
    ),
    tradeCertificate: part(
      'tradeCertificate',
      ({ candidate }, context) =>
        readGrant(
          candidate.tradeCertificate,
          'certificate',
          ['candidate', 'tradeCertificate'],
          context,
        ),
      String,
    ),
    nomination: part(
      'nomination',
      ({ nomination }, context) => readGrant(nomination, 'nomination', ['nomination'], context),
      String,
    ),
    arrangedEmployment: part(
      'arrangedEmployment',
      ({ offer }, context) => readOffer(offer, grids[0]!, context),
      String,
    ),
    sibling: part('sibling', ({ siblings }, context) => readSiblings(siblings, context), String),
  };
}

/** Of the ages that may be, the first with the least points in each column: the others never give the least total. */
function leastAges(ages: readonly number[], grids: readonly Rules[]): readonly number[] {
  if (ages.length <= 1) return ages;
  const bases: readonly Profile[] = [BLANK, { ...BLANK, spouse: BLANK_SPOUSE }];
  const least = grids.flatMap((rules) =>
    bases.map((base) =>
      ages.reduce((best, age) =>
        total({ ...base, age }, rules) < total({ ...base, age: best }, rules) ? age : best,
      ),
    ),
  );
  return ages.filter((age) => least.includes(age));
}

function remembered<T extends string | number>(of: (value: T) => string): (value: T) => string {
  const known = new Map<T, string>();
  return (value) => {
    const found = known.get(value) ?? of(value);
    known.set(value, found);
    return found;
  };
}
