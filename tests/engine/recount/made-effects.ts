import type { Departure } from '../../../src/engine/recount.ts';
import type { Effect } from '../../../src/engine/recount/search/effects.ts';

const SOME: Departure = {
  code: 'letter-refused',
  variant: null,
  kind: 'arguable',
  side: 'officer',
  fact: ['candidate', 'jobs', 0],
  path: ['candidate', 'jobs', 0, 'letter'],
  params: {},
  changes: [],
  source: ['irpa-11.2'],
  law: 'IRPA, s. 11.2',
};

/** An effect on a fact, one way of so many. */
export const effect = (fact: Departure['fact'], way = 0): Effect => ({
  departures: [
    {
      ...SOME,
      fact,
      changes: [{ kind: 'set', path: fact, value: way }],
    },
  ],
  factor: BigInt(1000 + way),
});
