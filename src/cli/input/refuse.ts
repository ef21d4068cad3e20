import type { Issue } from '../../engine/index.ts';
import type { Call, ExitCode } from '../command.ts';
import { errorAnswer, faultLines } from './faults.ts';

/** Tells the faults of an input (null: what no file holds), and ends the call with 1. */
export async function refuseInput(
  issues: readonly Issue[],
  file: string | null,
  { codes, shell, io, json }: Call,
): Promise<ExitCode> {
  if (json) await io.out.write(`${JSON.stringify(errorAnswer(issues, codes))}\n`);
  await io.err.write(faultLines(issues, { file, line: null }, codes, shell));
  return 1;
}
