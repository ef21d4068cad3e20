import fc from 'fast-check';

type Json = unknown;

/** One blow to a JSON value: somewhere in it, something is put in the place of what was there. */
interface Blow {
  readonly at: number;
  readonly kind: 'replace' | 'remove' | 'add' | 'repeat' | 'bury';
  readonly junk: Json;
}

/** Values that parsers stumble over. */
const STUMBLING: readonly Json[] = [
  ...[null, true, '', 0, -0, -1, 1.5, 1e308, -1e308, 2 ** 53, Number.NaN, Infinity, [], {}],
  ...['NaN', '1e9', '９', ' 7 ', '2024-02-30', '0000-00-00', '99999-01-01', '2024-01-01T00:00Z'],
  ...['__proto__', 'constructor', 'toString', '\u0000', '\uD800', '\uFEFF', 'x'.repeat(5000)],
];
const NAMES = ['__proto__', 'constructor', 'toString', 'length', '', 'age', 'version', 'extra'];

const anyJunk = (): fc.Arbitrary<Json> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...STUMBLING) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );

const anyBlow = (): fc.Arbitrary<Blow> =>
  fc.record({
    at: fc.nat(10_000),
    kind: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'bury'),
    junk: anyJunk(),
  });

/** A value of `whole` as JSON, with up to four blows to it; none of them, and it is whole. */
export const damaged = <T>(whole: fc.Arbitrary<T>): fc.Arbitrary<Json> =>
  fc
    .tuple(whole, fc.array(anyBlow(), { maxLength: 4 }))
    .map(([value, blows]) => blows.reduce<Json>(struck, JSON.parse(JSON.stringify(value))));

interface Place {
  readonly holder: Record<string, Json>;
  readonly key: string;
}

/** Every place of a value in which something stands. */
function placesIn(value: Json): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, Json>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function struck(value: Json, { at, kind, junk: drawn }: Blow): Json {
  // A list drawn from the constants is struck itself by the next blow: each blow has its own.
  const junk = structuredClone(drawn);
  const places = placesIn(value);
  if (places.length === 0) return junk;
  const { holder, key } = places[at % places.length]!;
  if (kind === 'remove') remove(holder, key);
  else if (kind === 'add') add(holder, NAMES[at % NAMES.length]!, junk);
  else if (kind === 'repeat') holder[key] = Array.from({ length: 5 }, () => holder[key]);
  else if (kind === 'bury') holder[key] = buried(holder[key], 1 + (at % 200));
  else holder[key] = junk;
  return value;
}

function remove(holder: Place['holder'], key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

/** As JSON.parse does: `__proto__` becomes a key like any other. */
function add(holder: object, key: string, value: Json): void {
  if (Array.isArray(holder)) holder.push(value);
  else {
    const property = { value, enumerable: true, writable: true, configurable: true };
    Object.defineProperty(holder, key, property);
  }
}

function buried(value: Json, depth: number): Json {
  let whole = value;
  for (let level = 0; level < depth; level += 1) whole = level % 2 === 0 ? [whole] : { whole };
  return whole;
}

/** A text cut, doubled, spliced and littered. */
export const damagedText = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        text: fc.constantFrom(...texts),
        from: fc.nat(4000),
        length: fc.nat(1500),
        times: fc.integer({ min: 1, max: 3 }),
        litter: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 30 }),
          fc.constantFrom(
            '\u0000',
            '\u202E',
            '½',
            '𝟜𝟛𝟙',
            '431 points',
            '12/13/2024',
            '\r',
            ' '.repeat(300),
          ),
        ),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((pieces) =>
      pieces
        .map(
          ({ text, from, length, times, litter }) =>
            text
              .slice(from % text.length)
              .slice(0, length)
              .repeat(times) + litter,
        )
        .join(''),
    );
