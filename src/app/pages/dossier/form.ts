import { createContext, useContext } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import type { DossierText } from '../../../text/screen/dossier/en.ts';

/** What a done thing says, and how to take it back. */
export interface Notice {
  readonly message: string;
  readonly undo: (() => void) | null;
}

/** What every part of the form uses. */
export interface Form {
  readonly text: () => DossierText;
  readonly notify: (notice: Notice) => void;
  /** Sets a group of the dossier (an assessment, a spouse) to null, with the way back. */
  readonly removeGroup: (path: Path, name: string) => void;
}

export const FormContext = createContext<Form>();

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('useForm outside of FormContext');
  return form;
}
