import type { WhatIfOutcome } from '../../../../engine/improve.ts';

/** A number of the grid before and under each scenario; null where a scenario could not be scored. */
export interface DifferenceRow {
  readonly kind: 'total' | 'section' | 'factor';
  readonly id: string;
  readonly before: number;
  readonly after: readonly (number | null)[];
}

/** The total first, then each section with its factors; the rows in which nothing differs only if asked. */
export function differencesOf(
  before: WhatIfOutcome | null,
  outcomes: readonly (WhatIfOutcome | null)[],
  isWhole: boolean,
): readonly DifferenceRow[] {
  if (before === null) return [];
  const root = before.score.trace[0]!;
  const rows = root.children.flatMap((section): readonly DifferenceRow[] => [
    rowOf('section', section.id, before, outcomes),
    ...section.children.map(({ id }) => rowOf('factor', id, before, outcomes)),
  ]);
  const total: DifferenceRow = {
    kind: 'total',
    id: root.id,
    before: before.score.total,
    after: outcomes.map((outcome) => outcome?.score.total ?? null),
  };
  return [total, ...rows.filter((row) => isWhole || differs(row))];
}

const differs = ({ before, after }: DifferenceRow): boolean =>
  after.some((points) => points !== null && points !== before);

function rowOf(
  kind: 'section' | 'factor',
  id: string,
  before: WhatIfOutcome,
  outcomes: readonly (WhatIfOutcome | null)[],
): DifferenceRow {
  const pointsIn = ({ score }: WhatIfOutcome): number =>
    (score[kind === 'section' ? 'sections' : 'factors'] as Readonly<Record<string, number>>)[id] ??
    0;
  return {
    kind,
    id,
    before: pointsIn(before),
    after: outcomes.map((outcome) => (outcome === null ? null : pointsIn(outcome))),
  };
}
