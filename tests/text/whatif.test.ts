import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/engine/index.ts';
import { CHANGE_KINDS } from '../../src/engine/constants.ts';
import {
  fraction,
  sensitivity,
  type Subject,
  compare,
  timeline,
  type Change,
} from '../../src/engine/improve.ts';
import {
  changeText,
  codesEn,
  codesFr,
  eventText,
  inputText,
  planEn,
  planFr,
  remarkText,
  shareOfGain,
  whatIfEn,
  whatIfFr,
  whyText,
} from '../../src/text/index.ts';

import { anyChanges, CHANGES } from '../support/changes.ts';
import { anyRulesDate } from '../support/dates.ts';
import { anyDossier } from '../support/dossiers.ts';
import { anyProfile } from '../support/profiles.ts';
import { gridOn, valueOf } from '../support/rules.ts';

const BOTH = [
  { codes: codesEn, text: whatIfEn, plan: planEn },
  { codes: codesFr, text: whatIfFr, plan: planFr },
] as const;

/** A sentence of words: nothing unread in it, and in French no plain space before a colon. */
function expectWords(sentence: string, language: 'en' | 'fr'): void {
  expect(sentence.length).toBeGreaterThan(2);
  expect(sentence).not.toMatch(/undefined|NaN|\[object|null/);
  if (language === 'fr') expect(sentence).not.toMatch(/ [:;?!%»]|« /);
}

describe('the words of what-if', () => {
  it('say every change in both languages', () => {
    for (const kind of CHANGE_KINDS) {
      const some: fc.Arbitrary<Change> = CHANGES[kind]();
      for (const change of fc.sample(some, 20)) {
        for (const { codes, text } of BOTH) {
          expectWords(changeText(change, text, codes), codes.language);
          expectWords(text.kinds[kind], codes.language);
        }
      }
    }
  });

  it('say every remark and every reason that a comparison gives', () => {
    fc.assert(
      fc.property(
        anyDossier('some-unknown'),
        anyRulesDate(),
        anyChanges(3),
        (dossier, date, changes) => {
          const subject: Subject = { kind: 'dossier', dossier, date };
          const { scenarios } = valueOf(compare(subject, [{ name: 'x', changes, on: null }]));
          for (const { remarks, why } of scenarios[0]!.effects) {
            for (const { codes, text } of BOTH) {
              for (const one of remarks) expectWords(remarkText(one, text, codes), codes.language);
              for (const one of why) expectWords(whyText(one, text, codes), codes.language);
            }
          }
        },
      ),
    );
  });

  it('name every input', () => {
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        for (const { input, next } of sensitivity(profile, gridOn('2025-03-25'))) {
          for (const { codes, text } of BOTH) {
            expectWords(inputText(input, text, codes), codes.language);
            for (const one of next?.why ?? [])
              expectWords(whyText(one, text, codes), codes.language);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('say every event of a timeline', () => {
    fc.assert(
      fc.property(anyDossier(), anyRulesDate(), anyChanges(2), (dossier, date, changes) => {
        const { steps } = valueOf(
          timeline(
            { kind: 'dossier', dossier, date },
            { name: 'x', changes },
            { until: isoDate('2030-01-01') },
          ),
        );
        for (const event of steps.flatMap(({ events }) => events)) {
          for (const { codes, plan } of BOTH) {
            expectWords(eventText(event, plan.events, codes), codes.language);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('write a share as whole points and an exact fraction', () => {
    const written = (numerator: number, denominator: number): string =>
      shareOfGain(fraction(numerator, denominator), codesEn);
    expect([written(24, 2), written(37, 3), written(-1, 2), written(0, 5), written(-7, 2)]).toEqual(
      ['12', '12 1/3', '−1/2', '0', '−3 1/2'],
    );
  });
});
