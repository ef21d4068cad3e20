import type { IsoDate } from '../dates/plain-date.ts';
import type { Credential, Dossier, Job } from '../dossier/dossier.ts';
import { read } from '../dossier/read.ts';
import type { Reading } from '../dossier/reading.ts';
import type { Path } from '../errors/issue.ts';
import { finding, type Finding, type FindingCode } from './finding.ts';

interface Try {
  readonly code: FindingCode;
  readonly where: Path;
  readonly dossier: Dossier;
}

/** What one more document, or another choice, would have added to the total of a day. */
export function improvements(dossier: Dossier, on: IsoDate, reading: Reading): readonly Finding[] {
  return tries(dossier, on).flatMap(({ code, where, dossier: changed }) => {
    const then = read(changed, on);
    if (!then.ok) return [];
    const [from, to] = [reading.range.greatest, then.value.range.least];
    return to > from ? [finding(code, 'notice', [where], { from, to, gain: to - from }, on)] : [];
  });
}

function tries(dossier: Dossier, on: IsoDate): readonly Try[] {
  const { candidate, spouse } = dossier;
  return [
    ...candidate.jobs.flatMap((job, place): Try[] => {
      if (job.letter !== 'missing') return [];
      const where = ['candidate', 'jobs', place, 'letter'];
      return [{ code: 'letter-would-add', where, dossier: withJob(dossier, place, job) }];
    }),
    ...candidate.credentials.flatMap((credential, place): Try[] => {
      if (credential.country === 'CA') return [];
      const where = ['candidate', 'credentials', place, 'eca'];
      const changed = withAssessment(dossier, place, credential, on);
      return [{ code: 'assessment-would-add', where, dossier: changed }];
    }),
    ...(spouse === null || spouse.accompanying !== true
      ? []
      : [
          {
            code: 'spouse-costs' as const,
            where: ['spouse', 'accompanying'],
            dossier: { ...dossier, spouse: { ...spouse, accompanying: false } },
          },
        ]),
  ];
}

function withJob(dossier: Dossier, place: number, job: Job): Dossier {
  const jobs = dossier.candidate.jobs.with(place, { ...job, letter: 'complete' });
  return { ...dossier, candidate: { ...dossier.candidate, jobs } };
}

/** The same level as the credential's, by the body of the assessment that there is, or one that is not known. */
function withAssessment(
  dossier: Dossier,
  place: number,
  credential: Credential,
  on: IsoDate,
): Dossier {
  const eca = {
    body: credential.eca?.body ?? null,
    date: on,
    equivalent: credential.eca?.equivalent ?? credential.level,
  };
  const credentials = dossier.candidate.credentials.with(place, { ...credential, eca });
  return { ...dossier, candidate: { ...dossier.candidate, credentials } };
}
