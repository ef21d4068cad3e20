import { createContext, useContext } from 'solid-js';
import type { WhatIfScreenText } from '../../../text/screen/whatif/en.ts';
import type { WhatIf } from './state/createWhatIf.ts';

/** What every part of the page uses. */
export interface WhatIfPageParts {
  readonly text: () => WhatIfScreenText;
  readonly state: WhatIf;
}

export const WhatIfContext = createContext<WhatIfPageParts>();

export function useWhatIf(): WhatIfPageParts {
  const parts = useContext(WhatIfContext);
  if (parts === undefined) throw new Error('useWhatIf outside of WhatIfContext');
  return parts;
}
