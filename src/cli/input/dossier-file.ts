import {
  type Dossier,
  type KnownFigures,
  parseDossier,
  parseKnownFigures,
} from '../../engine/index.ts';
import { type Call, type ExitCode, type UsageFault, usageFault, valueOf } from '../command.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';
import { readJsonFile } from './json-file.ts';
import { refuseInput } from './faults.ts';
import { roundFor } from './rounds.ts';

type Use = (dossier: Dossier, source: Source) => Promise<ExitCode | UsageFault>;

/**
 * Reads the dossier that a line names as its one argument and hands it on; a fault of the file or
 * of the dossier is reported and ends the call with 1. `argument` names the argument in a usage error.
 */
export async function withDossier(
  call: Call,
  argument: string,
  use: Use,
): Promise<ExitCode | UsageFault> {
  const [file, extra] = call.arguments;
  if (extra !== undefined) return usageFault('too-many-arguments', { argument: extra });
  if (file === undefined) return usageFault('missing-argument', { argument });
  const { io, shell } = call;
  const [source] = sourcesOf([file], io) as [Source];
  try {
    const json = await readJsonFile(source);
    const dossier = json.ok ? parseDossier(json.value, { today: io.today() }) : json;
    if (!dossier.ok) return await refuseInput(dossier.issues, file, call);
    return await use(dossier.value, source);
  } catch (error) {
    if (io.stop.aborted) return 0;
    await io.err.write(`${readFault(error, file, shell)}\n`);
    return 1;
  }
}

/**
 * The officer's figures from the file that `--officer` names; without one, that the total was below
 * the round's cut-off. null: the file is invalid, which has been reported.
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
    await refuseInput(known.issues, file, call);
  } catch (error) {
    // Reported here: further up it would be reported against the dossier's file.
    await call.io.err.write(`${readFault(error, file, call.shell)}\n`);
  }
  return null;
}
