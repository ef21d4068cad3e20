import type { Dossier } from '../../../engine/index.ts';

/** Whether a dossier holds anything that could give points; its days alone give none. */
export function hasFacts({ candidate, spouse, nomination, offer, siblings }: Dossier): boolean {
  const rows = [candidate.languageTests, candidate.credentials, candidate.jobs, siblings];
  const parts = [candidate.birthDate, candidate.tradeCertificate, spouse, nomination, offer];
  return rows.some((list) => list.length > 0) || parts.some((part) => part !== null);
}
