import type { Change } from '../../../../engine/improve.ts';

/** What the controls of a change are given. */
export interface ControlsProps<Kind extends Change = Change> {
  readonly change: Kind;
  readonly set: (change: Change) => void;
  readonly place: number;
}
/** A change of a kind. */
export type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;
