import refused from '../../../../src/app/examples/refused.json' with { type: 'json' };
import { type Dossier, isoDate, parseDossier } from '../../../../src/engine/index.ts';

const parsed = parseDossier(refused, { today: isoDate('2025-10-01') });
if (!parsed.ok) throw new Error('The example is no dossier.');

/** The worked example: 526 claimed, 513 by days, a cut-off of 521. */
export const example: Dossier = parsed.value;
