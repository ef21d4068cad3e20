import { parseJson } from './json-file.ts';

/**
 * A change as a user types it: a JSON object, or its kind and its facts separated by commas, a dot
 * leading inward (`language-test,language=english,clb.writing=9`). The engine judges what it says.
 */
export function changeFromText(text: string): unknown {
  if (text.trimStart().startsWith('{')) {
    const json = parseJson(text);
    return json.ok ? json.value : null;
  }
  const [kind = '', ...facts] = text.split(',').map((part) => part.trim());
  const change: Facts = new Map([['kind', kind]]);
  for (const fact of facts) {
    const at = fact.indexOf('=');
    const [key, value] = at < 0 ? [fact, 'true'] : [fact.slice(0, at), fact.slice(at + 1)];
    put(change, key.split('.'), valueOf(value));
  }
  return objectOf(change);
}

/** A map, since a typed key may be `__proto__`: as an object's own key it is refused like any other. */
type Facts = Map<string, unknown>;

function put(facts: Facts, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    facts.set(key, value);
    return;
  }
  const held = facts.get(key);
  const inner = held instanceof Map ? (held as Facts) : new Map<string, unknown>();
  facts.set(key, inner);
  put(inner, rest, value);
}

const objectOf = (facts: Facts): unknown =>
  Object.fromEntries(
    [...facts].map(([key, value]) => [
      key,
      value instanceof Map ? objectOf(value as Facts) : value,
    ]),
  );

/** Occupation codes are text of digits; levels, months and years are numbers of at most three. */
function valueOf(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null') return null;
  return /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : text;
}
