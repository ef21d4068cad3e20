import { type Dossier, type KnownFigures, parseKnownFigures } from '../../engine/index.ts';
import { type Call, valueOf } from '../command.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';
import { readJsonFile } from './json-file.ts';
import { refuseInput } from './refuse.ts';
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
    await refuseInput(known.issues, file, call);
  } catch (error) {
    // Told here: an error that goes on would be told of the dossier's file.
    await call.io.err.write(`${readFault(error, file, call.shell)}\n`);
  }
  return null;
}
