/** Hours a week over days, both ends worked; hours in hundredths, so that sums stay whole numbers. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly hundredths: number;
}

/** Hours a week as whole hundredths: 37.5 → 3750. */
export const hundredthsOf = (hoursPerWeek: number): number => Math.round(hoursPerWeek * 100);

/** The span cut to the days from `first` to `last`; null when nothing is left. */
export function cut(span: Span, first: number, last: number): Span | null {
  const result = { ...span, first: Math.max(span.first, first), last: Math.min(span.last, last) };
  return result.first <= result.last ? result : null;
}

/**
 * The spans flattened: no two overlap, and where jobs did, their hours are added and held to `cap`.
 * In order of days; empty spans are left out.
 */
export function flatten(spans: readonly Span[], cap: number): readonly Span[] {
  const edges = [...new Set(spans.flatMap(({ first, last }) => [first, last + 1]))].sort(
    (a, b) => a - b,
  );
  return edges.flatMap((first, place) => {
    const next = edges[place + 1];
    if (next === undefined) return [];
    const hundredths = Math.min(cap, hoursAt(spans, first));
    return hundredths > 0 ? [{ first, last: next - 1, hundredths }] : [];
  });
}

const hoursAt = (spans: readonly Span[], day: number): number =>
  spans.reduce(
    (sum, span) => (span.first <= day && day <= span.last ? sum + span.hundredths : sum),
    0,
  );
