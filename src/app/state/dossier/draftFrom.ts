import type { Issue, Result } from '../../../engine/index.ts';
import type { IssueCode, Path } from '../../../engine/constants.ts';
import type { Draft } from './draft.ts';
import { DRAFT_SHAPE, type Group, type Shape } from './shape.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Filling {
  readonly issues: Issue[];
}

function fault(filling: Filling, code: IssueCode, path: Path, expected: string): null {
  filling.issues.push({
    code,
    path,
    params: code === 'unknown-key' ? { key: expected } : { expected },
  });
  return null;
}

function fill(value: unknown, shape: Shape, path: Path, filling: Filling): unknown {
  switch (shape.kind) {
    case 'value':
      if (typeof value !== 'object') return value ?? null;
      return value === null ? null : fault(filling, 'wrong-type', path, 'string');
    case 'list':
      if (value === undefined) return [];
      if (!Array.isArray(value)) return fault(filling, 'wrong-type', path, 'array');
      return value.map((item, place) => fill(item, shape.of, [...path, place], filling));
    case 'group':
      return fillGroup(value, shape, path, filling);
  }
}

function fillGroup(value: unknown, shape: Group, path: Path, filling: Filling): unknown {
  if ((value === undefined || value === null) && shape.optional) return null;
  if (value === undefined) return fault(filling, 'required', path, 'object');
  if (!isRecord(value)) return fault(filling, 'wrong-type', path, 'object');
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(shape.keys, key)) fault(filling, 'unknown-key', [...path, key], key);
  }
  return Object.fromEntries(
    Object.entries(shape.keys).map(([key, part]) => [
      key,
      fill(value[key], part, [...path, key], filling),
    ]),
  );
}

/**
 * A draft from JSON of unknown origin. Values may be wrong, for the form shows each with its fault;
 * the shape may not: an issue names every key too many and every list or group that is not one.
 */
export function draftFrom(input: unknown): Result<Draft> {
  const filling: Filling = { issues: [] };
  const draft = fill(input, DRAFT_SHAPE, [], filling);
  if (filling.issues.length > 0) return { ok: false, issues: filling.issues };
  return { ok: true, value: draft as Draft };
}
