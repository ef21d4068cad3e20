import type { Rules, TraceNode } from '../../engine/index.ts';
import { capText, conditionsText } from './grid.ts';
import type { CodesText } from './text.ts';

/** Why a node of the explanation has its points, in a line: the row that decided or the sum, and the cap that binds. */
export function reasonText(node: TraceNode, rules: Rules, codes: CodesText): string {
  const parts = [decidedBy(node, rules, codes), capText(node.cap, codes)];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** The row that decided a factor of one term; the sum of the terms of another. */
function decidedBy(node: TraceNode, rules: Rules, codes: CodesText): string {
  const version = rules.factors.find(({ id }) => id === node.id)?.version;
  if (version === undefined || version.terms === null) return '';
  const [term] = version.terms;
  const [child] = node.children;
  if (version.terms.length > 1 || term === undefined) {
    return node.points === 0 ? '' : node.children.map(({ points }) => points).join(' + ');
  }
  const row = child?.rowIndex ?? null;
  return row === null || Object.keys(term.rows[row]?.when ?? {}).length === 0
    ? ''
    : conditionsText(term, row, codes);
}
