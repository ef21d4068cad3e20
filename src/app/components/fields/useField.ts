import type { Issue } from '../../../engine/index.ts';
import type { Path } from '../../../engine/constants.ts';
import { useApp } from '../../state/app.ts';
import { pathKey, type Raw } from '../../state/dossier/draft.ts';
import { fieldId } from './fieldId.ts';

/** One place of the dossier as a control sees it. */
export interface Field {
  readonly id: () => string;
  readonly raw: () => Raw;
  readonly set: (value: Raw) => void;
  /** The faults of this very place. */
  readonly issues: () => readonly Issue[];
}

export function useField(path: () => Path): Field {
  const { dossier } = useApp();
  return {
    id: () => fieldId(path()),
    raw: () => (dossier.at(path()) as Raw | undefined) ?? null,
    set: (value) => dossier.set(path(), value),
    issues: () => {
      const key = pathKey(path());
      return dossier.issues().filter((issue) => pathKey(issue.path) === key);
    },
  };
}
