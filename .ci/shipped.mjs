/** Packages whose code is in what is built: bundled into the command (`crs`) and into the element. */
export const BUNDLED = ['csv-parse', 'csv-stringify', 'piscina', 'solid-js'];
