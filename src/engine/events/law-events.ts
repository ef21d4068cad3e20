import type { Dossier } from '../dossier/dossier.ts';
import { WORK_TABLE } from '../tables/registry/work.ts';
import type { Path } from '../errors/issue.ts';
import { readNoc } from '../noc/noc.ts';
import { rulesVersions } from '../rules/rules-on.ts';
import type { WorkRules } from '../tables/schemas/work.ts';
import { type DossierEvent, eventOn, type Span } from './event.ts';

/** New versions of the grid. */
export const rulesEvents = (_: Dossier, span: Span): readonly DossierEvent[] =>
  rulesVersions().flatMap(({ from }) =>
    eventOn(span, from, 'rules-changed', [], { version: from }),
  );

/** Occupations of jobs and of the offer that another classification places otherwise. */
export function classificationEvents(
  { candidate, spouse, offer }: Dossier,
  span: Span,
): readonly DossierEvent[] {
  const [first, ...later] = WORK_TABLE.history;
  let before = first!;
  return later.flatMap((after) => {
    const changed = (noc: string | null, path: Path, params: DossierEvent['params'] = {}) =>
      noc === null || isPlacedAlike(noc, before, after)
        ? []
        : eventOn(span, after.from, 'classification-changed', [...path, 'noc'], {
            noc,
            before: before.noc,
            after: after.noc,
            ...params,
          });
    const people = { candidate, spouse };
    const events = [
      ...Object.entries(people).flatMap(([who, person]) =>
        (person?.jobs ?? []).flatMap(({ noc, country }, place) =>
          changed(noc, [who, 'jobs', place], { kind: country === 'CA' ? 'canadian' : 'foreign' }),
        ),
      ),
      ...changed(offer?.noc ?? null, ['offer']),
    ];
    before = after;
    return events;
  });
}

function isPlacedAlike(noc: string, before: WorkRules, after: WorkRules): boolean {
  const [one, other] = [readNoc(noc, before), readNoc(noc, after)];
  return one.skilled === other.skilled && one.seniorManagement === other.seniorManagement;
}
