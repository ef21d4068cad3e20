import { Decimal } from 'decimal.js';

/** decimal.js keeps its settings on the constructor; this clone is ours alone. */
export const Exact: typeof Decimal = Decimal.clone({ precision: 40 });
