import type { Draft } from '../state/dossier/draft.ts';
import { draftFrom } from '../state/dossier/draftFrom.ts';
import refused from './refused.json' with { type: 'json' };

/** The examples to explore. None is of a real person. */
export const EXAMPLE_IDS = ['refused', 'francophone', 'couple', 'trade'] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];

function draftOf(input: unknown): Draft {
  const draft = draftFrom(input);
  if (!draft.ok) throw new Error('The example is no dossier.');
  return draft.value;
}

/** A refused candidate: two years of work by calendar month, one month short by days. */
export const refusedExample = (): Draft => draftOf(refused);

const LOADERS: Readonly<Record<ExampleId, () => Promise<unknown>>> = {
  refused: () => Promise.resolve(refused),
  francophone: async () => (await import('./francophone.json')).default,
  couple: async () => (await import('./couple.json')).default,
  trade: async () => (await import('./trade.json')).default,
};

/** An example by its id; all but the first are loaded when asked for. */
export const loadExample = async (id: ExampleId): Promise<Draft> => draftOf(await LOADERS[id]());
