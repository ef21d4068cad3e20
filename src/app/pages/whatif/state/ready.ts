import type { Dossier } from '../../../../engine/index.ts';
import { ABILITIES, type Ability, type OfficialLanguage } from '../../../../engine/constants.ts';
import type { DossierSubject, Change } from '../../../../engine/improve.ts';
import type { Clb } from '../../../../engine/schema.ts';
import { testTable } from '../../../../engine/tables.ts';
import { heldLevels } from './levels.ts';
import type { KeptScenario, ReadyId } from './scenarios.ts';

/** The level that most of the points of the other official language ask for. */
const SECOND_LEVEL = 7;
const CLB_TOP = 10;

const eachAbility = (level: (ability: Ability) => number): Clb => ({
  reading: level('reading'),
  writing: level('writing'),
  listening: level('listening'),
  speaking: level('speaking'),
});

export const inAllFour = (level: number): Clb => eachAbility(() => level);

export const languageTest = (
  language: OfficialLanguage,
  clb: Partial<Clb>,
  who: 'candidate' | 'spouse' = 'candidate',
): Change => ({ kind: 'language-test', who, language, clb, test: null, on: null });

const canApply = ({ spouse }: Dossier): boolean =>
  spouse !== null && (spouse.status === null || spouse.status === 'foreign-national');

/** The level one above what is held, so that a retake says something; the level itself at the top. */
const above = (level: number): number => Math.min(CLB_TOP, level + 1);

/** The changes of each ready comparison; null where it makes no sense for the dossier. */
function changesOf(ready: ReadyId, subject: DossierSubject): readonly Change[] | null {
  const { dossier } = subject;
  const first = firstLanguageOf(subject);
  const held = heldLevels(subject, 'candidate', first);
  switch (ready) {
    case 'retake-writing':
      return [
        languageTest(
          first,
          held === null ? inAllFour(SECOND_LEVEL) : { writing: above(held.writing) },
        ),
      ];
    case 'retake-all':
      if (held === null) return null;
      return [
        languageTest(
          first,
          eachAbility((one) => above(held[one])),
        ),
      ];
    case 'french-7':
      return toSeven('french', subject);
    case 'english-7':
      return toSeven('english', subject);
    case 'nomination':
      return [{ kind: 'nomination', province: 'ON', on: null, until: null }];
    case 'spouse-principal':
      return canApply(dossier) ? [{ kind: 'swap-principal', spouse: null, on: null }] : null;
    case 'spouse-test':
      return dossier.spouse === null ? null : [languageTest('english', inAllFour(8), 'spouse')];
    case 'work-year':
      return [workYear];
  }
}

/** What is held and lower, raised to the level; null where nothing is. */
function toSeven(language: OfficialLanguage, subject: DossierSubject): readonly Change[] | null {
  const held = heldLevels(subject, 'candidate', language);
  const clb = eachAbility((one) => Math.max(SECOND_LEVEL, held?.[one] ?? 0));
  const isHeld = held !== null && ABILITIES.every((one) => held[one] >= SECOND_LEVEL);
  return isHeld ? null : [languageTest(language, clb)];
}

const workYear: Change = {
  kind: 'work',
  who: 'candidate',
  country: 'CA',
  months: 12,
  from: null,
  noc: null,
  hoursPerWeek: null,
};

/** The language read first on the day: the one that is declared, else the one tested. */
function firstLanguageOf({ dossier }: DossierSubject): OfficialLanguage {
  const { firstOfficialLanguage, languageTests } = dossier.candidate;
  if (firstOfficialLanguage !== null) return firstOfficialLanguage;
  const onlyFrench = languageTests.every(({ test }) => testTable(test).language === 'french');
  return languageTests.length > 0 && onlyFrench ? 'french' : 'english';
}

/** A ready comparison as a scenario; null where it makes no sense for the dossier. */
export function readyScenario(
  ready: ReadyId,
  subject: DossierSubject,
  id: number,
): KeptScenario | null {
  const changes = changesOf(ready, subject);
  return changes === null ? null : { id, name: null, ready, changes, on: null };
}

const FIRST_SHOWN: readonly ReadyId[] = [
  'retake-writing',
  'french-7',
  'english-7',
  'nomination',
  'spouse-principal',
];

/** What one finds on coming the first time. */
export const firstScenarios = (subject: DossierSubject): readonly KeptScenario[] =>
  FIRST_SHOWN.map((ready, place) => readyScenario(ready, subject, place + 1)).filter(
    (scenario) => scenario !== null,
  );
