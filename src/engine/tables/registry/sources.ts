import programs from '../../../../tables/sources-programs.json' with { type: 'json' };
import sources from '../../../../tables/sources.json' with { type: 'json' };
import type { Source } from '../schemas/source.ts';

/** Every citation by its id: title, link, issuer, and the day it was read. */
export const SOURCES = { ...sources, ...programs } as unknown as Readonly<Record<string, Source>>;

/**
 * The citation of an id that a table or a trace names; undefined for an unknown id.
 *
 * @example
 * sourceOf('irpa-10.3')?.issuer; // 'Department of Justice Canada'
 */
export const sourceOf = (id: string): Source | undefined =>
  Object.hasOwn(SOURCES, id) ? SOURCES[id] : undefined;
