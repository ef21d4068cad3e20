import type { WhatIfChange } from '../../../../engine/index.ts';

/** What the controls of a change are given. */
export interface ControlsProps<Change extends WhatIfChange = WhatIfChange> {
  readonly change: Change;
  readonly set: (change: WhatIfChange) => void;
  readonly place: number;
}
/** A change of a kind. */
export type Of<Kind extends WhatIfChange['kind']> = Extract<WhatIfChange, { readonly kind: Kind }>;
