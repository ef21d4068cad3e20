/**
 * The shapes that cross the engine's border, as zod schemas. They say what an input's shape must be;
 * `parseProfile` and `parseDossier` also say what its facts must be to each other, and name faults by
 * the engine's own codes. The same shapes as JSON Schema: `crs-recount/schema/profile.json`,
 * `…/dossier.json`, `…/score.json`.
 */
export { dossierSchema } from './dossier/schema.ts';
export { profileSchema } from './profile/schema.ts';
export { scoreSchema } from './score/schema.ts';

export type { Clb, LanguageResult, SpouseProfile } from './profile/profile.ts';

export type { AppliedCap, FactValue } from './score/trace.ts';
