import { parseWith } from '../errors/from-zod.ts';
import type { Result } from '../errors/issue.ts';
import type { Profile } from './profile.ts';
import { profileSchema } from './schema.ts';

/** A profile from unknown JSON, or every fault in it with its path. */
export function parseProfile(input: unknown): Result<Profile> {
  return parseWith(profileSchema, input);
}
