import sources from '../../../tables/sources.json' with { type: 'json' };
import type { Source } from '../tables/schemas/source.ts';

/** The citation of an id that a table or a trace names; undefined for an id that is none. */
export function sourceOf(id: string): Source | undefined {
  return (sources as unknown as Readonly<Record<string, Source>>)[id];
}
