import { type Accessor, createMemo } from 'solid-js';
import type { Dossier, IsoDate } from '../../engine/index.ts';
import { type AnyRound, type RoundFinding, roundOf } from '../../engine/rounds.ts';
import { holds } from './keptRounds.ts';
import { useLetterCutOff } from './letterCutOff.ts';
import { type RoundsRecord, useRoundsState } from './rounds.ts';

/** The round of a dossier's invitation, in the record with what was imported; the letter's cut-off says which. */
export interface DossierRound {
  /** null until the record is there, and where it cannot be loaded. */
  readonly record: Accessor<RoundsRecord | null>;
  readonly finding: Accessor<RoundFinding | null>;
  readonly round: Accessor<AnyRound | null>;
  /** The day of the import that brought or corrected the round; null where the table has it so. */
  readonly importedOn: Accessor<IsoDate | null>;
}

export function createDossierRound(dossier: Accessor<Dossier>): DossierRound {
  const state = useRoundsState();
  const cutOff = useLetterCutOff();
  const record = createMemo(() =>
    state.record.error === undefined ? (state.record.latest ?? null) : null,
  );
  const finding = createMemo(() => {
    const found = record();
    return found === null ? null : roundOf(found.rounds, dossier(), { cutOff: cutOff() });
  });
  const round = (): AnyRound | null => {
    const found = finding();
    return found?.kind === 'found' ? found.round : null;
  };
  const importedOn = (): IsoDate | null => {
    const [kept, found] = [record()?.kept ?? null, round()];
    return kept !== null && found !== null && holds(kept, found) ? kept.on : null;
  };
  return { record, finding, round, importedOn };
}
