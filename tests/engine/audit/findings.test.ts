import { it } from 'vitest';
import { audit, type Dossier } from '../../../src/engine/index.ts';
import { addDays, overDays } from '../../../src/engine/dossier.ts';
import { CASES, lastDayOf, roundFor } from '../../support/cases.ts';
import { expectSummary, inShort, line, place } from '../../support/summary.ts';

/** A line for each finding: severity, code, where, the day it is about, the fix, the law, and what it says. */
const findingsOf = (dossier: Dossier): readonly string[] =>
  overDays(
    audit(dossier, { today: addDays(lastDayOf(dossier), 40), round: roundFor(dossier) }),
  ).map(({ severity, code, where, on, mend, law, params }) =>
    line(severity, code, where.map(place).join(' '), on && `on ${on}`, mend, law, inShort(params)),
  );

it('the findings about well-known dossiers are those of findings.txt', async () => {
  await expectSummary(
    'findings.txt',
    CASES.map(([name, dossier]) => [name, findingsOf(dossier)]),
  );
});
