/** The programs and the categories that a person qualifies for. */
export { categoriesOfProfile, categoriesOn } from './programs/categories-on.ts';
export type { Criterion } from './programs/criterion.ts';
export { type FswFacts, fswGrid, type GridNode, type GridRow } from './programs/fsw-grid.ts';
export { familySizeOn, fundsOn, type FundsRequired } from './programs/funds.ts';
export type { CategoryReading, ProgramReading } from './programs/programs.ts';
