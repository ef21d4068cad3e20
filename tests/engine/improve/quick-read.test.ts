import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, total } from '../../../src/engine/index.ts';
import { FIRST_RULES_DATE } from '../../../src/engine/constants.ts';
import { rulesFor } from '../../../src/engine/dossier.ts';
import { applyChanges } from '../../../src/engine/improve.ts';
import { doneOn } from '../../../src/engine/improve/apply.ts';
import { keyed, quickReader } from '../../../src/engine/improve/quick-read.ts';
import { anyChanges } from '../../support/changes.ts';
import { anyRulesDate } from '../../support/dates.ts';
import { anyDossier } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

describe('reading a dossier part by part', () => {
  it('gives the profile and the total that reading it whole gives, for every set of its changes', () => {
    fc.assert(
      fc.property(
        anyDossier('some-unknown'),
        anyRulesDate(),
        anyChanges(4),
        anyRulesDate(),
        (dossier, start, changes, other) => {
          const players = changes.map((change, place) => keyed(change, String(place)));
          const readQuickly = quickReader({ kind: 'dossier', dossier, date: start });
          for (let set = 0; set < 1 << changes.length; set += 1) {
            const chosen = players.filter((_, place) => (set & (1 << place)) !== 0);
            const made = chosen.map(({ change }) => change);
            for (const date of [doneOn(made, start), other]) {
              if (date < FIRST_RULES_DATE) continue;
              const { subject } = applyChanges({ kind: 'dossier', dossier, date: start }, made);
              if (subject.kind !== 'dossier') throw new Error('A dossier stays one');
              const whole = valueOf(read(subject.dossier, date));
              const quick = readQuickly(chosen, date);
              expect(quick.total).toBe(
                total(whole.profile, valueOf(rulesFor(subject.dossier, date))),
              );
              expect(quick.profile).toEqual(whole.profile);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
