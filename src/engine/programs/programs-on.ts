import type { IsoDate } from '../dates/plain-date.ts';
import { applyDepartures } from '../dossier/change.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { fail, ok, type Result } from '../errors/issue.ts';
import { dayFault } from '../rules/rules-on.ts';
import { experienceClassOn } from './cec.ts';
import { skilledTradesOn } from './fst.ts';
import { skilledWorkerOn } from './fsw.ts';
import type { ProgramOptions, ProgramReading, ProgramsReading } from './programs.ts';

/**
 * Whether a dossier meets the minimum criteria of each program on a day, every condition with what
 * was found of it (IRPR, ss. 75 to 87.2; IRPA 10.3(1)(e)).
 * Issues: `not-a-date`; `date-before-express-entry` before 2015-01-01.
 *
 * @example
 * unwrap(programsOn(dossier, isoDate('2025-03-20'))).programs[0]?.verdict; // 'met'
 */
export function programsOn(
  dossier: Dossier,
  date: IsoDate,
  options: ProgramOptions = {},
): Result<ProgramsReading> {
  const fault = dayFault(date);
  if (fault !== null) return fail(fault);
  const { dossier: seen, overrides } = applyDepartures(dossier, options.departures ?? []);
  const view = { date, overrides };
  const programs = [
    skilledWorkerOn(seen, view, options),
    experienceClassOn(seen, view),
    skilledTradesOn(seen, view, options),
  ];
  return ok({ date, programs, any: anyVerdict(programs) });
}

function anyVerdict(programs: readonly ProgramReading[]): ProgramsReading['any'] {
  const verdicts = programs.map(({ verdict }) => verdict);
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('unknown') ? 'unknown' : 'not-met';
}
