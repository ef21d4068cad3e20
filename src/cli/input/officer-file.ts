import {
  type Dossier,
  type Issue,
  type KnownFigures,
  parseKnownFigures,
} from '../../engine/index.ts';
import { type Call, type ExitCode, valueOf } from '../command.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';
import { errorAnswer, faultLines } from './faults.ts';
import { readJsonFile } from './json-file.ts';
import { roundFor } from './rounds.ts';

/**
 * The officer's figures from the file that `--officer` names; without one, that the total was below
 * the round's cut-off. null: the file is no such thing, which has been told.
 */
export async function officerFigures(dossier: Dossier, call: Call): Promise<KnownFigures | null> {
  const file = valueOf(call, 'officer');
  if (file === undefined) {
    const round = await roundFor(dossier);
    return round === null ? {} : { refusedBelow: round.cutOff };
  }
  const [source] = sourcesOf([file], call.io) as [Source];
  try {
    const json = await readJsonFile(source);
    const known = json.ok ? parseKnownFigures(json.value) : json;
    if (known.ok) return known.value;
    await refuseInput(known.issues, source, call);
  } catch (error) {
    // Told here: an error that goes on would be told of the dossier's file.
    await call.io.err.write(`${readFault(error, file, call.shell)}\n`);
  }
  return null;
}

/** Tells the faults of an input, and ends the call with 1. */
export async function refuseInput(
  issues: readonly Issue[],
  { file }: Source,
  { codes, shell, io, json }: Call,
): Promise<ExitCode> {
  if (json) await io.out.write(`${JSON.stringify(errorAnswer(issues, codes))}\n`);
  await io.err.write(faultLines(issues, { file, line: null }, codes, shell));
  return 1;
}
