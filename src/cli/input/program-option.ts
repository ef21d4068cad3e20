import { PROGRAM_IDS, type ProgramId } from '../../engine/constants.ts';
import { formatChoice } from '../../text/index.ts';
import { type Call, type UsageFault, usageFault, valueOf } from '../command.ts';

/** The program that `--program` names; null when it is not given. */
export function programOption(call: Call): ProgramId | null | UsageFault {
  const value = valueOf(call, 'program');
  const found = PROGRAM_IDS.find((program) => program === value);
  if (value === undefined || found !== undefined) return found ?? null;
  const choices = formatChoice(PROGRAM_IDS, call.language);
  return usageFault('not-a-choice', { option: '--program', value, choices });
}
