import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type CheckParams, parseWith } from '../../../src/engine/errors/from-zod.ts';
import { fail, issue, ok } from '../../../src/engine/errors/issue.ts';

const check = (params: CheckParams) => z.refine(() => false, { params, path: ['there'] });
const at = <T extends z.ZodMiniType>(schema: T) => z.strictObject({ at: schema });
const either = z.union([z.string(), z.boolean()]);

describe('what a schema says of an input becomes codes of ours', () => {
  it.each([
    ['a key that is missing', at(z.string()), {}, issue('required', ['at'])],
    [
      'a key __proto__ of a record',
      at(z.record(z.string(), z.array(z.record(z.string(), z.number())))),
      JSON.parse('{"at":{"x":[{"__proto__":1}]}}'),
      issue('unknown-key', ['at', 'x', 0, '__proto__'], { key: '__proto__' }),
    ],
    ['no input', z.string(), undefined, issue('required', [])],
    [
      'an input that is null',
      at(z.string()),
      null,
      issue('wrong-type', [], { expected: 'object' }),
    ],
    [
      'another type',
      at(z.string()),
      { at: 1 },
      issue('wrong-type', ['at'], { expected: 'string' }),
    ],
    ['a fraction', at(z.int()), { at: 1.5 }, issue('not-whole', ['at'], { step: 1 })],
    [
      'no multiple',
      at(z.number().check(z.multipleOf(0.5))),
      { at: 0.7 },
      issue('not-whole', ['at'], { step: 0.5 }),
    ],
    [
      'a value that is none of some',
      at(z.enum(['a', 'b'])),
      { at: 'c' },
      issue('not-allowed', ['at'], { allowed: ['a', 'b'] }),
    ],
    [
      'a literal that is another',
      at(z.literal(1)),
      { at: 2 },
      issue('not-allowed', ['at'], { allowed: ['1'] }),
    ],
    ['a value of some that is missing', at(z.enum(['a', 'b'])), {}, issue('required', ['at'])],
    ['neither of two types', at(either), { at: 1 }, issue('wrong-type', ['at'])],
    ['neither of two types, where nothing is', at(either), {}, issue('required', ['at'])],
    [
      'a number that is too small',
      at(z.number().check(z.minimum(3))),
      { at: 2 },
      issue('too-small', ['at'], { limit: 3 }),
    ],
    [
      'a number that is too big',
      at(z.number().check(z.maximum(3))),
      { at: 4 },
      issue('too-big', ['at'], { limit: 3 }),
    ],
    [
      'a text that is too long',
      at(z.string().check(z.maxLength(3))),
      { at: 'abcd' },
      issue('too-long', ['at'], { limit: 3 }),
    ],
    [
      'a text that is too short',
      at(z.string().check(z.minLength(1))),
      { at: '' },
      issue('required', ['at'], { limit: 1 }),
    ],
    [
      'a list that is too long',
      at(z.array(z.any()).check(z.maxLength(1))),
      { at: [1, 2] },
      issue('too-many', ['at'], { limit: 1 }),
    ],
    [
      'a list that is too short',
      at(z.array(z.any()).check(z.minLength(1))),
      { at: [] },
      issue('no-date', ['at'], { limit: 1 }),
    ],
    [
      'a check of ours',
      at(z.string().check(check({ issue: 'unknown-noc', noc: '1' }))),
      { at: 'x' },
      issue('unknown-noc', ['at', 'there'], { noc: '1' }),
    ],
    [
      'a check without a code',
      at(z.string().check(z.refine(() => false))),
      { at: 'x' },
      issue('wrong-type', ['at']),
    ],
    [
      'a fault that has no code',
      at(z.string().check(z.email())),
      { at: 'x' },
      issue('wrong-type', ['at']),
    ],
    [
      'a fault far inside',
      z.array(at(at(z.string()))),
      [{ at: { at: 1 } }],
      issue('wrong-type', [0, 'at', 'at'], { expected: 'string' }),
    ],
    [
      'a key missing far inside',
      z.array(at(at(z.string()))),
      [{ at: {} }],
      issue('required', [0, 'at', 'at']),
    ],
  ] as const)('%s', (_, schema, input, expected) => {
    expect(parseWith(schema as z.ZodMiniType, input)).toEqual(fail(expected));
  });

  it('each key that is not known at its own place, with every other fault', () => {
    expect(parseWith(z.array(at(z.string())), [{ at: 1, one: 1, two: 2 }])).toEqual(
      fail(
        issue('wrong-type', [0, 'at'], { expected: 'string' }),
        issue('unknown-key', [0, 'one'], { key: 'one' }),
        issue('unknown-key', [0, 'two'], { key: 'two' }),
      ),
    );
  });

  it('a key that is a symbol as its text', () => {
    const schema = z.any().check(z.refine(() => false, { path: [Symbol('key')] }));
    expect(parseWith(schema, 1)).toEqual(fail(issue('wrong-type', ['Symbol(key)'])));
  });

  it('an input without a fault is the value', () => {
    expect(parseWith(at(z.string()), { at: 'x' })).toEqual(ok({ at: 'x' }));
  });
});
