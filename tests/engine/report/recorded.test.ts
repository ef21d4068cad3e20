import { describe, it } from 'vitest';
import { addDays, recount, report, type ReportOptions } from '../../../src/engine/index.ts';
import {
  lastDayOf,
  RECORDED_FILES,
  roundFor,
  WRITTEN_OUT,
  lowerTotalOf,
} from '../../support/recorded/files.ts';
import { digest, recordedIn } from '../../support/recorded/recorded.ts';
import { valueOf } from '../../support/rules.ts';

const expectRecorded = recordedIn(new URL('recorded.json', import.meta.url));

describe.each(RECORDED_FILES)('the report of a file (%s)', (name, dossier) => {
  const today = addDays(lastDayOf(dossier), 12);
  const made = (options: Partial<ReportOptions>): unknown => {
    const { sections } = report(dossier, { today, round: roundFor(dossier), ...options });
    return WRITTEN_OUT.has(name) ? sections : digest(sections);
  };

  it('is as recorded without the officer’s figures', () => {
    expectRecorded(`${name}: plain`, made({}));
  });

  it('is as recorded with them', () => {
    const known = { total: lowerTotalOf(dossier) ?? 3, factors: { education: { least: 0 } } };
    expectRecorded(
      `${name}: recount`,
      made({
        known,
        recount: valueOf(recount(dossier, known, { most: 2 })),
        claim:
          dossier.claimedTotal === null
            ? null
            : valueOf(
                recount(dossier, { total: dossier.claimedTotal }, { most: 1, reader: 'candidate' }),
              ),
        program: 'fsw',
        notifiedOn: addDays(today, -3),
        explanations: 2,
      }),
    );
  });
});
