import type { Dossier } from '../../../engine/index.ts';

/** True of a dossier in which nothing has been entered that could give points; its days alone give none. */
export function isEmptyDossier(dossier: Dossier | null): boolean {
  if (dossier === null) return false;
  const { candidate, spouse, nomination, offer, siblings } = dossier;
  const rows = [candidate.languageTests, candidate.credentials, candidate.jobs, siblings];
  const parts = [candidate.birthDate, candidate.tradeCertificate, spouse, nomination, offer];
  return rows.every((list) => list.length === 0) && parts.every((part) => part === null);
}
