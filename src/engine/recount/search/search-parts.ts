import type { WorkPlace } from '../../dossier/change.ts';
import {
  type DossierParts,
  leastAges,
  PART_READERS,
  type ProfileParts,
} from '../../dossier/parts.ts';
import { rulesFor } from '../../dossier/read.ts';
import { unwrap } from '../../errors/issue.ts';
import { BLANK } from '../../profile/blank.ts';
import type { Rules } from '../../rules/rules.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import { educationPart } from './education-part.ts';
import { departuresIn, type Effect, factOf, readerUnder } from './effects.ts';
import { enumeratePart } from './enumerate-part.ts';
import { languagePart } from './language-part.ts';
import type { Part } from './part.ts';
import { classesOf, remembered, resultSignature } from './signature.ts';
import { spousePart } from './spouse-part.ts';
import { workPart } from './work-part.ts';

/** What each part of a reading may be. Together they make a profile and the rules that it is scored by. */
export interface PartValues extends ProfileParts {
  readonly rules: Rules;
}
export type PartId = keyof PartValues;
export type SearchParts = { readonly [K in PartId]: Part<PartValues[K]> };

/**
 * The order in which parts are chosen. Those that share factors come first; each of the last ones
 * has a factor of its own, and nothing else, so that its best and worst value are known beforehand.
 */
export const PART_ORDER: readonly PartId[] = [
  'rules',
  'spouse',
  'education',
  'canadianWorkYears',
  'foreignWorkYears',
  'tradeCertificate',
  'languages',
  'age',
  'nomination',
  'arrangedEmployment',
  'sibling',
];
export const TAIL_FROM: number = PART_ORDER.indexOf('age');

/** Whose facts each part is made of, by how a departure's fact begins. */
function partOf(effect: Effect, { dossier }: PlainReadingCase): PartId {
  const [who, what, place] = factOf(effect);
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

/** The parts that one reader gives whole, and whose values all score differently. */
type SimplePartId = 'tradeCertificate' | 'nomination' | 'arrangedEmployment' | 'sibling';

/** Every part of the reading, with the values that up to `most` departures give it. */
export function searchParts(
  from: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
): SearchParts {
  const of = (id: PartId): readonly Effect[] =>
    effects.filter((effect) => partOf(effect, from) === id);
  const rules = rulesPart(from, of('rules'), most);
  const grids = rules.values;
  const education = classesOf(['education', 'canadianStudy'], grids);
  const age = classesOf(['age'], grids);
  const simple = <K extends SimplePartId>(id: K): Part<DossierParts[K]> =>
    enumeratePart(
      of(id),
      most,
      readerUnder(from, (dossier, context) => PART_READERS[id](dossier, context, grids[0]!)),
      String,
    );
  const work = (kind: 'canadianWork' | 'foreignWork'): Part<number> => {
    const classes = classesOf([`${kind}Years`], grids);
    const signature = (years: number): string => classes({ ...BLANK, [`${kind}Years`]: years });
    return workPart(
      from,
      ['candidate', kind] as WorkPlace,
      of(`${kind}Years`),
      most,
      remembered(signature, (years) => years),
    );
  };
  return {
    rules,
    spouse: spousePart(from, of('spouse'), most, grids),
    education: educationPart(from, 'candidate', of('education'), most, (value) =>
      education({ ...BLANK, ...value }),
    ),
    canadianWorkYears: work('canadianWork'),
    foreignWorkYears: work('foreignWork'),
    tradeCertificate: simple('tradeCertificate'),
    languages: languagePart(from, of('languages'), most, resultSignature(grids)),
    age: enumeratePart(
      of('age'),
      most,
      readerUnder(from, (dossier, context) =>
        leastAges(PART_READERS.age(dossier, context, grids[0]!), grids),
      ),
      (ages) => ages.map((value) => age({ ...BLANK, age: value })).join('; '),
    ),
    nomination: simple('nomination'),
    arrangedEmployment: simple('arrangedEmployment'),
    sibling: simple('sibling'),
  };
}

function rulesPart(
  { dossier, date }: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
): Part<Rules> {
  const seen: Rules[] = [];
  return enumeratePart(
    effects,
    most,
    (chosen) => unwrap(rulesFor(dossier, date, { departures: departuresIn(chosen) })),
    (rules) => {
      if (!seen.includes(rules)) seen.push(rules);
      return String(seen.indexOf(rules));
    },
  );
}
