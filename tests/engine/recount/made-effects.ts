import { type Departure, departuresOf } from '../../../src/engine/index.ts';
import type { Effect } from '../../../src/engine/recount/search/effects.ts';
import { valueOf } from '../../support/rules.ts';
import { file, job } from './small.ts';

/** Any departure, for tests to say what theirs has else. */
export const SOME = valueOf(
  departuresOf(file({ candidate: { jobs: [job({})] } }), file({}).dates.profile!),
)[0]!;

/** An effect on a fact, one way of so many. */
export const effect = (
  fact: Departure['fact'],
  way = 0,
  params: Departure['params'] = {},
): Effect => ({
  departures: [
    {
      ...SOME,
      fact,
      params,
      changes: [{ kind: 'set', path: fact, value: way }],
    },
  ],
  factor: BigInt(1000 + way),
});
