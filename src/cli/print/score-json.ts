import type { Score, TraceNode } from '../../engine/index.ts';

/** Characters of nodes' texts kept before they are made anew: memory stays bounded. */
const KEPT = 1 << 26;

let texts = new WeakMap<TraceNode, string>();
let kept = 0;

const END_OF_LIST = ']}';

/**
 * What `JSON.stringify` makes of a score, to the byte (a property holds the two to each other), and
 * several times as fast: the engine gives one frozen node wherever a factor has the same input, and
 * its text is made once.
 */
export function scoreJson({ trace, hypothetical, ...figures }: Score): string {
  const open = JSON.stringify(figures).slice(0, -1);
  const rest = hypothetical === undefined ? '' : `,"hypothetical":${JSON.stringify(hypothetical)}`;
  return `${open},"trace":[${trace.map(nodeText).join(',')}]${rest}}`;
}

function nodeText(node: TraceNode): string {
  if (!Object.isFrozen(node)) return sumText(node);
  return texts.get(node) ?? remember(node, JSON.stringify(node));
}

/** A node made for one score alone; its list of children ends its text. */
function sumText(node: TraceNode): string {
  const bare = JSON.stringify({ ...node, children: [] }).slice(0, -END_OF_LIST.length);
  return `${bare}${node.children.map(nodeText).join(',')}${END_OF_LIST}`;
}

function remember(node: TraceNode, text: string): string {
  if (kept >= KEPT) {
    texts = new WeakMap();
    kept = 0;
  }
  texts.set(node, text);
  kept += text.length;
  return text;
}
