import type { Ternary } from '../dossier/read-context.ts';
import type { Path } from '../errors/issue.ts';
import type { IsoDate } from '../dates/plain-date.ts';
import type { Criterion, CriterionCode } from './criterion.ts';
import { verdictOf } from './verdict.ts';

/** What a row of a table says of itself. */
export interface Cited {
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly law: string;
  readonly certain: boolean;
}

interface Found {
  readonly facts?: Criterion['facts'];
  readonly row?: unknown;
  readonly unknown?: readonly Path[];
  readonly missing?: readonly string[];
  readonly children?: readonly Criterion[];
}

/** A condition that the dossier decides, or leaves open. */
export function judged(
  code: CriterionCode,
  fact: Ternary,
  { from, source, law, certain }: Cited,
  { facts = {}, row = null, unknown = [], missing = [], children = [] }: Found = {},
): Criterion {
  const open = fact === null;
  return {
    code,
    verdict: verdictOf(fact),
    judged: true,
    facts,
    row,
    law,
    from,
    source,
    certain,
    unknown: open ? unknown : [],
    missing: open ? missing : [],
    children,
  };
}

/** A condition that no dossier holds the fact of: stated, and the user's to prove. */
export function toProve(
  code: CriterionCode,
  cited: Cited,
  facts: Criterion['facts'] = {},
  row: unknown = null,
): Criterion {
  return { ...judged(code, null, cited, { facts, row, missing: [code] }), judged: false };
}

const FACT_OF = { met: true, 'not-met': false, unknown: null } as const;

/** The verdict over the criteria that are judged. */
export const factsOf = (criteria: readonly Criterion[]): readonly Ternary[] =>
  criteria.filter((each) => each.judged).map(({ verdict }) => FACT_OF[verdict]);
