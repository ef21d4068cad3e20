/** The sections of the grid, in its order. Apart from the schemas, so that who scores does not load them. */
export const SECTIONS = ['core', 'spouse', 'transferability', 'additional'] as const;
/** A section of the grid: core (A), spouse (B), transferability (C), additional (D). */
export type Section = (typeof SECTIONS)[number];
