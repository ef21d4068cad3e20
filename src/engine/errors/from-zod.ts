import type * as z from 'zod/mini';
import {
  fail,
  type Issue,
  issue,
  type IssueCode,
  type IssueParams,
  ok,
  type Path,
  type Result,
} from './issue.ts';

/** What a custom check of a schema carries, so that it becomes one of our codes. */
export interface CheckParams {
  readonly issue: IssueCode;
  readonly [key: string]: unknown;
}

type ZodIssue = z.core.$ZodIssue;

/** Reads `input` with `schema`; zod's issues come back as ours, never with its sentences. */
export function parseWith<T>(schema: z.ZodMiniType<T>, input: unknown): Result<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) {
    const unknown = prototypeKeys(input, parsed.data, []);
    return unknown.length === 0 ? ok(parsed.data) : fail(...unknown);
  }
  return fail(...parsed.error.issues.flatMap((found) => fromZodIssue(found, input)));
}

/**
 * JSON may hold a key `__proto__`, which zod's records leave out without a word. Looks only into what
 * the schema has copied: what it takes as it is, another schema reads.
 */
function prototypeKeys(input: unknown, read: unknown, at: Path): readonly Issue[] {
  if (input === read || !isObject(input) || !isObject(read)) return [];
  return Object.keys(input).flatMap((key) => {
    const path = [...at, Array.isArray(input) ? Number(key) : key];
    if (key === '__proto__') return [issue('unknown-key', path, { key })];
    return prototypeKeys(input[key], read[key], path);
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function fromZodIssue(found: ZodIssue, input: unknown): readonly Issue[] {
  const path = found.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => issue('unknown-key', [...path, key], { key }));
    case 'invalid_type':
      return [typeIssue(found, path, input)];
    case 'invalid_value':
      return [valueIssue(found.values, path, input)];
    case 'too_small':
      return [
        sizeIssue('too-small', 'no-date', found.origin, path, { limit: Number(found.minimum) }),
      ];
    case 'too_big':
      return [
        sizeIssue('too-big', 'too-many', found.origin, path, { limit: Number(found.maximum) }),
      ];
    case 'not_multiple_of':
      return [issue('not-whole', path, { step: found.divisor })];
    case 'invalid_union':
      return [issue(missingAt(input, path) ? 'required' : 'wrong-type', path)];
    case 'custom':
      return [customIssue(found.params, path)];
    default:
      return [issue('wrong-type', path)];
  }
}

function typeIssue(found: ZodIssue & { expected?: unknown }, path: Path, input: unknown): Issue {
  if (missingAt(input, path)) return issue('required', path);
  if (found.expected === 'int') return issue('not-whole', path, { step: 1 });
  return issue('wrong-type', path, { expected: String(found.expected) });
}

function valueIssue(values: readonly unknown[], path: Path, input: unknown): Issue {
  if (missingAt(input, path)) return issue('required', path);
  return issue('not-allowed', path, { allowed: values.map(String) });
}

function sizeIssue(
  code: 'too-small' | 'too-big',
  ofArray: IssueCode,
  origin: string,
  path: Path,
  params: IssueParams,
): Issue {
  if (origin === 'array') return issue(ofArray, path, params);
  if (origin === 'string') return issue(code === 'too-big' ? 'too-long' : 'required', path, params);
  return issue(code, path, params);
}

function customIssue(params: Record<string, unknown> | undefined, path: Path): Issue {
  const { issue: code, ...rest } = (params ?? { issue: 'wrong-type' }) as CheckParams;
  return issue(code, path, rest as IssueParams);
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

const missingAt = (input: unknown, path: Path): boolean => valueAt(input, path) === undefined;
