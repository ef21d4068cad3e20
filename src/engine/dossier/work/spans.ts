/** Hours a week over days, both ends worked; hours in hundredths, so that sums stay whole numbers. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly hundredths: number;
}

/** Hours are counted in hundredths. */
export const HUNDREDTHS = 100;

/** Hours a week as whole hundredths: 37.5 → 3750. */
export const hundredthsOf = (hoursPerWeek: number): number => Math.round(hoursPerWeek * HUNDREDTHS);

/** The span cut to the days from `first` to `last`; null when nothing is left. */
export function cut(span: Span, first: number, last: number): Span | null {
  const result = { ...span, first: Math.max(span.first, first), last: Math.min(span.last, last) };
  return result.first <= result.last ? result : null;
}

/** A day on which the hours a week change, and by how much. */
export interface Edge {
  readonly day: number;
  readonly hundredths: number;
}

/** Where spans begin and end, span by span; empty ones are left out. */
export function edgesOf(spans: readonly Span[]): Edge[] {
  const edges: Edge[] = [];
  for (const { first, last, hundredths } of spans) {
    if (first <= last)
      edges.push({ day: first, hundredths }, { day: last + 1, hundredths: -hundredths });
  }
  return edges;
}

/**
 * The spans flattened: no two overlap, and where jobs did, their hours are added and held to `cap`.
 * In order of days; empty spans are left out.
 */
export function flatten(spans: readonly Span[], cap: number): readonly Span[] {
  const edges = edgesOf(spans).sort((a, b) => a.day - b.day);
  const flat: Span[] = [];
  let hours = 0;
  for (const [place, { day, hundredths }] of edges.entries()) {
    hours += hundredths;
    const next = edges[place + 1]?.day ?? day;
    if (hours > 0 && next > day)
      flat.push({ first: day, last: next - 1, hundredths: Math.min(cap, hours) });
  }
  return flat;
}
