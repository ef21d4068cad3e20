import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('fixtures/', import.meta.url);

/** The letters and notes that are held, by name, and what each is expected to say beside it. */
export const LETTERS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
export const textOf = (name: string): string => read(`${name}.txt`);
export const expectedOf = (name: string): unknown => JSON.parse(read(`${name}.json`));
