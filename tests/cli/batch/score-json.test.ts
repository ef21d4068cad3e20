import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlay, score } from '../../../src/engine/index.ts';
import { writeScoreJson } from '../../../src/cli/print/score-json.ts';
import { byteWriter } from '../../../src/cli/streams/byte-writer.ts';
import { anyProfile } from '../../support/profiles.ts';
import { EVERY_GRID_AND_KEPT, CAPPED_TOTAL } from '../../support/rules.ts';

const anyRules = () => fc.constantFrom(...EVERY_GRID_AND_KEPT, CAPPED_TOTAL);

const written = (scores: readonly ReturnType<typeof score>[]): string => {
  const out = byteWriter();
  for (const each of scores) writeScoreJson(each, out);
  return Buffer.from(out.take()).toString('utf8');
};

describe('The JSON of a score', () => {
  it('is that of JSON.stringify to the byte, for every grid, also where nodes are shared', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyProfile(), anyRules()), { maxLength: 8 }), (pairs) => {
        const scores = pairs.map(([profile, rules]) => score(profile, rules));
        const expected = scores.map((each) => JSON.stringify(each)).join('');
        expect(written(scores)).toBe(expected);
        expect(written(scores)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('says that rules are hypothetical, with any name', () => {
    fc.assert(
      fc.property(
        anyProfile(),
        anyRules(),
        fc.string({ unit: 'grapheme' }),
        (profile, rules, name) => {
          const each = score(profile, overlay(rules, { name, caps: { core: 120, total: 300 } }));
          expect(written([each])).toBe(JSON.stringify(each));
        },
      ),
    );
  });
});

describe('A byte writer', () => {
  it('holds text and bytes in the order written, as UTF-8, however long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()), { maxLength: 30 }),
        fc.nat(40),
        (parts, size) => {
          const out = byteWriter(new SharedArrayBuffer(size));
          const expected = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
          for (let turn = 0; turn < 2; turn += 1) {
            for (const part of parts) {
              if (typeof part === 'string') out.text(part);
              else out.bytes(part);
            }
            expect(Buffer.from(out.take()).equals(expected)).toBe(true);
          }
        },
      ),
    );
  });
});
