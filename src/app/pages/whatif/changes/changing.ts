import { type Accessor, createContext, useContext } from 'solid-js';
import type { DossierSubject } from '../../../../engine/improve.ts';
import type { ChangingText } from '../../../../text/screen/whatif/changing.en.ts';

/** What the controls of a change need to know of the page that they are on. */
export interface Changing {
  readonly text: Accessor<ChangingText>;
  readonly subject: Accessor<DossierSubject | null>;
  /** What the change at a place is made to. */
  readonly before: (place: number) => DossierSubject | null;
  /** Whether the day of a change is the user's to set. */
  readonly isDated: boolean;
}

export const ChangingContext = createContext<Changing>();

export function useChanging(): Changing {
  const parts = useContext(ChangingContext);
  if (parts === undefined) throw new Error('useChanging outside of ChangingContext');
  return parts;
}
