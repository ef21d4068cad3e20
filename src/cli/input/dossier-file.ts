import { type Dossier, parseDossier } from '../../engine/index.ts';
import { type Call, type ExitCode, type UsageFault, usageFault } from '../command.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';
import { readJsonFile } from './json-file.ts';
import { refuseInput } from './refuse.ts';

type Use = (dossier: Dossier, source: Source) => Promise<ExitCode | UsageFault>;

/**
 * Reads the dossier that a line names as its one argument and hands it on; a fault of the file or
 * of the dossier is told and ends the call with 1. `argument` is what a missing one is called.
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
