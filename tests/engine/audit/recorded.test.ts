import { describe, it } from 'vitest';
import { addDays, audit, overDays } from '../../../src/engine/index.ts';
import { filesIn, lastDayOf, RECORDED_FILES, roundFor } from '../../support/recorded/files.ts';
import { recordedIn } from '../../support/recorded/recorded.ts';

const expectRecorded = recordedIn(new URL('recorded.json', import.meta.url));

/** Days that are the same or next to each other, and facts that are told twice or not at all. */
const EDGES = filesIn(new URL('files.json', import.meta.url));

describe.each([...RECORDED_FILES, ...EDGES])('the audit of a file (%s)', (name, dossier) => {
  it('is as recorded, over its days and with its round', () => {
    const today = addDays(lastDayOf(dossier), 40);
    expectRecorded(name, overDays(audit(dossier, { today, round: roundFor(dossier) })));
  });
});
