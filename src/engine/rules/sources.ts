import programs from '../../../tables/sources-programs.json' with { type: 'json' };
import sources from '../../../tables/sources.json' with { type: 'json' };
import type { Source } from '../tables/schemas/source.ts';

const SOURCES = new Map<string, Source>(
  Object.entries({ ...sources, ...programs } as unknown as Readonly<Record<string, Source>>),
);

/** The citation of an id that a table or a trace names; undefined for an id that is none. */
export const sourceOf = (id: string): Source | undefined => SOURCES.get(id);
