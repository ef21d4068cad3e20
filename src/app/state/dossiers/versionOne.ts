import type { Draft } from '../dossier/draft.ts';
import { draftFrom } from '../dossier/draftFrom.ts';
import { type DossierRecord, FORMAT } from './record.ts';

/** The same text has the same id, so that two tabs that bring it over at once make one dossier of it. */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  }
  return `v1-${hash.toString(36)}`;
}

interface Envelope {
  readonly format: number;
  readonly origin: 'own' | 'example';
  readonly draft: Draft;
  readonly beside?: unknown;
}

/** What the first version kept, as a record; null when it cannot be read. */
export function recordOfVersionOne(text: string): DossierRecord | null {
  try {
    const { format, origin, draft, beside } = JSON.parse(text) as Partial<Envelope>;
    if (format !== 1 || (origin !== 'own' && origin !== 'example')) return null;
    const found = draftFrom(draft);
    if (!found.ok) return null;
    const isGroup = typeof beside === 'object' && beside !== null && !Array.isArray(beside);
    return {
      format: FORMAT,
      id: idOf(text),
      example: origin === 'example' ? 'refused' : null,
      changed: 0,
      edits: {},
      name: null,
      draft: found.value,
      beside: isGroup ? (beside as Record<string, unknown>) : {},
    };
  } catch {
    return null;
  }
}
