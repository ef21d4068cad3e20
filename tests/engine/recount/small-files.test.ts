import { describe, expect, it } from 'vitest';
import { DEPARTURE_CODES, departuresOf } from '../../../src/engine/index.ts';
import { recordedIn } from '../../support/recorded/recorded.ts';
import { valueOf } from '../../support/rules.ts';
import { dayOf } from './small.ts';
import { SMALL_FILES } from './small-files.ts';

const expectRecorded = recordedIn(new URL('recorded-small-files.json', import.meta.url));

const FILES = SMALL_FILES.map(([name, dossier, on]) => ({ name, dossier, on }));

/** What is said once for all of a code, which every departure of it shares. */
const groundOf = new Map<string, unknown>();

describe('the departures of a file with little in it', () => {
  it.each(FILES)('$name', ({ name, dossier, on }) => {
    const departures = valueOf(departuresOf(dossier, dayOf(dossier, on)));
    for (const { code, kind, side, source, law } of departures) {
      const ground = { kind, side, source, law };
      expect(ground, code).toEqual(groundOf.get(code) ?? ground);
      groundOf.set(code, ground);
    }
    expectRecorded(
      name,
      departures.map(({ code, variant, fact, path, params, changes }) => [
        code,
        { variant, fact, path, params, changes },
      ]),
    );
  });

  it('are of every code, with its kind, its side and its law', () => {
    expect(DEPARTURE_CODES.filter((code) => !groundOf.has(code))).toEqual([]);
    expectRecorded('grounds', Object.fromEntries(groundOf));
  });
});
