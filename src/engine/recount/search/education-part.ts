import type { ReadContext } from '../../dossier/read-context.ts';
import {
  educationFrom,
  type EducationReading,
  readCredential,
} from '../../dossier/read-credentials.ts';
import type { PersonRole, PlainReadingCase } from '../plain-reading-case.ts';
import { type Effect, factOf, readerUnder } from './effects.ts';
import { enumeratePart } from './enumerate-part.ts';
import type { Part } from './part.ts';

/** A person's education under every set of effects on it: each credential is read once for its own effects. */
export function educationPart(
  from: PlainReadingCase,
  who: PersonRole,
  effects: readonly Effect[],
  most: number,
  signature: (education: EducationReading) => string,
): Part<EducationReading> {
  const places = [...(from.dossier[who]?.credentials ?? []).keys()];
  const credentials = places.map((place) =>
    readerUnder(from, (dossier, context) =>
      readCredential(dossier[who]!.credentials[place]!, [who, 'credentials', place], context),
    ),
  );
  const contextUnder = readerUnder<ReadContext>(from, (_, context) => context);
  return enumeratePart(
    effects,
    most,
    (chosen) => {
      const counted = credentials.flatMap(
        (read, place) => read(chosen.filter((effect) => factOf(effect)[2] === place)) ?? [],
      );
      const whole = chosen.filter((effect) => factOf(effect)[1] !== 'credentials');
      return educationFrom(counted, [who], contextUnder(whole));
    },
    signature,
  );
}
