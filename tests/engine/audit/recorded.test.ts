import { describe, it } from 'vitest';
import { addDays, audit, overDays } from '../../../src/engine/index.ts';
import { lastDayOf, RECORDED_FILES, roundFor } from '../../support/recorded/files.ts';
import { recordedIn } from '../../support/recorded/recorded.ts';

const expectRecorded = recordedIn(new URL('recorded.json', import.meta.url));

describe.each(RECORDED_FILES)('the audit of a file (%s)', (name, dossier) => {
  it('is as recorded, over its days and with its round', () => {
    const today = addDays(lastDayOf(dossier), 40);
    expectRecorded(name, overDays(audit(dossier, { today, round: roundFor(dossier) })));
  });
});
