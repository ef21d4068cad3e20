import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect } from 'vitest';

type Records = Record<string, unknown>;

/** A score's trace has its own tests, and would be most of every record. */
const writtenWithoutTraces = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) => (key === 'trace' ? undefined : each));

/** What JSON keeps of a value: what is not told is left out. */
const plain = (value: unknown): unknown => JSON.parse(writtenWithoutTraces(value ?? null));

/** In place of what would be long: it shows that something is another, and not what. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(writtenWithoutTraces(value)).digest('base64url');

const keptIn = (file: URL): Records =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Records) : {};

/** What a file has answers to. A new question is written into it with any answer, and recorded. */
export const namesIn = (file: URL): readonly string[] => Object.keys(keptIn(file));

/**
 * Compares with what was recorded: answers that were looked at once and are not to change unnoticed. They show that
 * something is another, the properties and the published cases whether it is right. `RECORD=1` records anew, to be read
 * in the difference before it is kept.
 */
export function recordedIn(file: URL): (name: string, value: unknown) => void {
  const isRecording = process.env['RECORD'] !== undefined;
  const kept = keptIn(file);
  const made: Records = {};
  if (isRecording) afterAll(() => writeFileSync(file, written(made)));
  return (name, value) => {
    made[name] = plain(value);
    if (!isRecording) expect(made[name]).toEqual(kept[name]);
  };
}

/** A line for each, so that a difference shows which. */
function written(records: Records): string {
  const lines = Object.entries(records).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
