import * as z from 'zod/mini';
import { type IsoDate, isIsoDate } from '../dates/plain-date.ts';
import { SECTIONS } from '../tables/ids.ts';
import type { Score, TraceNode } from './trace.ts';

const points = z.int().check(z.minimum(0));
const ids = z.readonly(z.array(z.string()));
const date = z.custom<IsoDate>(isIsoDate);

const grid = z.union([
  points,
  z.readonly(z.strictObject({ withSpouse: points, withoutSpouse: points })),
]);
const condition = z.union([z.number(), z.string(), z.boolean(), ids]);
const row = z.readonly(
  z.strictObject({ when: z.readonly(z.record(z.string(), condition)), points: grid }),
);
const fact = z.union([z.number(), z.string(), z.boolean(), z.null()]);

const node: z.ZodMiniType<TraceNode> = z.readonly(
  z.strictObject({
    id: z.string(),
    kind: z.enum(['total', 'section', 'factor', 'term']),
    points,
    maximum: points,
    input: z.readonly(z.record(z.string(), fact)),
    row: z.nullable(row),
    rowIndex: z.nullable(z.int()),
    cap: z.nullable(
      z.readonly(
        z.strictObject({ limit: points, before: points, binding: z.boolean(), terms: ids }),
      ),
    ),
    from: date,
    source: ids,
    get children(): z.ZodMiniType<readonly TraceNode[]> {
      return z.readonly(z.array(node));
    },
  }),
);

/** A score as it crosses the border: what `score` returns and `crs score` prints. */
export const scoreSchema: z.ZodMiniType<Score> = z.readonly(
  z.strictObject({
    rules: date,
    total: points,
    sections: z.readonly(z.record(z.enum(SECTIONS), points)),
    factors: z.readonly(z.record(z.string(), points)),
    trace: z.readonly(z.array(node)),
    hypothetical: z.exactOptional(z.readonly(z.strictObject({ name: z.string() }))),
  }),
);
