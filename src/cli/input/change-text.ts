import { parseJson } from './json-file.ts';

/**
 * A change as a user types it: a JSON object, or its kind and its facts separated by commas, a dot
 * leading inward (`language-test,language=english,clb.writing=9`). What it says is the engine's to judge.
 */
export function changeFromText(text: string): unknown {
  if (text.trimStart().startsWith('{')) {
    const json = parseJson(text);
    return json.ok ? json.value : null;
  }
  const [kind = '', ...facts] = text.split(',').map((part) => part.trim());
  const change: Record<string, unknown> = { kind };
  for (const fact of facts) {
    const at = fact.indexOf('=');
    const [key, value] = at < 0 ? [fact, 'true'] : [fact.slice(0, at), fact.slice(at + 1)];
    put(change, key.split('.'), valueOf(value));
  }
  return change;
}

function put(
  change: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) {
    change[key] = value;
    return;
  }
  const inner = (change[key] ?? {}) as Record<string, unknown>;
  change[key] = inner;
  put(inner, rest, value);
}

/** Occupation codes are text of digits; levels, months and years are numbers of at most three. */
function valueOf(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null') return null;
  return /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : text;
}
