import * as z from 'zod/mini';
import { parseWith } from '../../errors/from-zod.ts';
import { fail, issue, ok, type Path, type Result } from '../../errors/issue.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, definitionOf } from './list.ts';

/**
 * A change from unknown JSON, or every fault in it with its path. `kind` tells the shape; keys that
 * may be left out come back as their default, so that what comes out parses to itself.
 */
export function parseChange(input: unknown, at: Path = []): Result<Change> {
  const kind = kindOf(input);
  if (kind === undefined) {
    return fail(issue('not-allowed', [...at, 'kind'], { allowed: CHANGE_KINDS }));
  }
  const { schema } = definitionOf(kind);
  const parsed = parseWith(schema, input);
  if (parsed.ok) return parsed;
  return fail(
    ...parsed.issues.map(({ code, path, params }) => {
      const isOwnKey = code === 'unknown-key' && path.length === 1;
      return issue(
        code,
        [...at, ...path],
        isOwnKey ? { ...params, allowed: fieldsOf(schema) } : params,
      );
    }),
  );
}

/** A list of changes, with the faults of all of them. */
export function parseChanges(inputs: readonly unknown[], at: Path = []): Result<readonly Change[]> {
  const parsed = inputs.map((input, place) => parseChange(input, [...at, place]));
  const issues = parsed.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return fail(...issues);
  return ok(parsed.flatMap((one) => (one.ok ? [one.value] : [])));
}

function fieldsOf(schema: z.ZodMiniType): readonly string[] {
  const object = schema instanceof z.ZodMiniReadonly ? schema.def.innerType : schema;
  return object instanceof z.ZodMiniObject ? Object.keys(object.def.shape) : [];
}

function kindOf(input: unknown): ChangeKind | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'kind'))
    return undefined;
  const { kind } = input as { readonly kind: unknown };
  return CHANGE_KINDS.find((one) => one === kind);
}
