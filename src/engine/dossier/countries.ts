import countries from '../../../tables/countries.json' with { type: 'json' };

const CODES: ReadonlySet<string> = new Set(countries.codes.split(' '));

/** ISO 3166 alpha-2 codes, in alphabetical order. */
export const COUNTRIES: readonly string[] = [...CODES];

export const isCountry = (code: string): boolean => CODES.has(code);
