import { expect, it } from 'vitest';
import { DEPARTURE_CODES } from '../../../src/engine/constants.ts';
import { type Departure, departuresOf } from '../../../src/engine/recount.ts';
import { valueOf } from '../../support/rules.ts';
import { expectSummary, inShort, line, place } from '../../support/summary.ts';
import { dayOf } from './small.ts';
import { SMALL_FILES } from './small-files.ts';

const FILES = SMALL_FILES.map(([name, dossier, on]) => {
  const departures = valueOf(departuresOf(dossier, dayOf(dossier, on)));
  return [name, departures] as const;
});

/** A line for each departure: its code and variant, where, what it says, and what it changes. */
const departureLine = ({ code, variant, fact, path, params, changes }: Departure): string => {
  const written = (key: string, value: unknown): string =>
    Array.isArray(value)
      ? place(fact).startsWith(place(value))
        ? ''
        : place(value)
      : inShort({ [key]: value });
  const change = ({ kind, ...what }: Departure['changes'][number]): string =>
    line(kind, ...Object.entries(what).map(([key, value]) => written(key, value)));
  const name = variant === null ? code : `${code} ${variant}`;
  return line(name, place(path), inShort(params), `→ ${changes.map(change).join('; ')}`);
};

/** Lines that an earlier case has too are only counted. */
const seen = new Set<string>();
function newLines(departures: readonly Departure[]): readonly string[] {
  // One ability a level higher or lower: shown for reading alone.
  const isRepeated = ({ code, path }: Departure): boolean =>
    /^level-(?:lower|higher)$/.test(code) && path.at(-1) !== 'reading';
  const lines = departures.filter((each) => !isRepeated(each)).map(departureLine);
  const fresh = lines.filter((each) => !seen.has(each));
  fresh.forEach((each) => seen.add(each));
  const repeated = lines.length - fresh.length;
  return repeated === 0 ? fresh : [...fresh, `and ${repeated} that cases above have too`];
}

/** What all departures of a code share. */
const groundOf = ({ kind, side, source, law }: Departure): string =>
  line(kind, side, law, inShort(source));

it('the departures of dossiers with little in them are those of departures.txt', async () => {
  await expectSummary(
    'departures.txt',
    FILES.map(([name, departures]) => [name, newLines(departures)]),
  );
});

it('every code has departures, all with the same kind, side and law', async () => {
  const all = FILES.flatMap(([, departures]) => departures);
  const grounds = DEPARTURE_CODES.map((code) => {
    const found = new Set(all.filter((each) => each.code === code).map(groundOf));
    expect(found.size, code).toBe(1);
    return `${code}: ${[...found][0]}`;
  });
  await expectSummary('departure-grounds.txt', [['code: kind, side, law, source', grounds]]);
});
