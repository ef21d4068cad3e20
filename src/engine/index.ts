/**
 * The engine: a profile or a dossier, the rules of a day, and what they give. Every other name is under a face by
 * topic: `/dossier`, `/recount`, `/programs`, `/improve`, `/rounds`, `/letter`, `/report`, `/constants`, `/tables` and `/schema`.
 */
export { isIsoDate, isoDate, type IsoDate } from './dates/plain-date.ts';

export { type Issue, type Result, unwrap } from './errors/issue.ts';

export { isProfile } from './profile/is-profile.ts';
export { parseProfile } from './profile/schema.ts';
export type { Profile } from './profile/profile.ts';

export { overlay, type Overlay } from './rules/overlay.ts';
export { type Rules, rulesOn, rulesVersions } from './rules/rules-on.ts';

export { score } from './score/score.ts';
export { total } from './score/total.ts';
export type { Score, TraceNode } from './score/trace.ts';

export { sourceOf } from './tables/registry/sources.ts';
export type { RulesVersion } from './tables/schemas/crs.ts';
export type { Source } from './tables/schemas/source.ts';

export type { Dossier } from './dossier/dossier.ts';
export { parseDossier } from './dossier/parse.ts';
export { read, type ReadOptions } from './dossier/read.ts';
export type { Reading } from './dossier/reading.ts';
export { scoreDossier, type ScoredDossier } from './dossier/score-dossier.ts';

export { audit, type AuditOptions } from './audit/audit.ts';
export type { Finding } from './audit/finding.ts';

export { programsOn } from './programs/programs-on.ts';
export type { ProgramOptions, ProgramsReading } from './programs/programs.ts';

export type { Explanation, Recount } from './recount/explanation.ts';
export type { KnownFigures, RecountOptions } from './recount/known.ts';
export { parseKnownFigures } from './recount/parse-known.ts';
export { recount } from './recount/recount.ts';
