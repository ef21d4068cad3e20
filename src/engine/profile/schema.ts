import * as z from 'zod/mini';
import { parseWith } from '../errors/from-zod.ts';
import type { Result } from '../errors/issue.ts';
import type { AnyFacts, AnyKind } from './kinds.ts';
import { type Profile, PROFILE_FACTS } from './profile.ts';

/** A profile as it crosses the border: every key present, none unknown, the two languages different. */
export const profileSchema: z.ZodMiniType<Profile> = z.readonly(
  (objectOf(PROFILE_FACTS) as z.ZodMiniType<Profile>).check(
    z.refine((profile) => profile.secondLanguage?.language !== profile.firstLanguage.language, {
      path: ['secondLanguage', 'language'],
      params: { issue: 'same-language' },
    }),
  ),
);

/**
 * A profile from unknown JSON, or every fault in it with its path.
 *
 * @example
 * const parsed = parseProfile({ ...profile, age: '31' });
 * if (!parsed.ok) parsed.issues.map(({ path }) => path.join('.')); // ['age']
 */
export function parseProfile(input: unknown): Result<Profile> {
  return parseWith(profileSchema, input);
}

function schemaOf(kind: AnyKind): z.ZodMiniType {
  switch (kind.kind) {
    case 'flag':
      return z.boolean();
    case 'choice':
      return z.enum(kind.values as [string, ...string[]]);
    case 'whole':
      return z.int().check(z.minimum(0), z.maximum(kind.most));
    case 'group': {
      const group = z.readonly(objectOf(kind.facts));
      return kind.orNull ? z.nullable(group) : group;
    }
  }
}

function objectOf(facts: AnyFacts): z.ZodMiniType {
  return z.strictObject(
    Object.fromEntries(Object.entries(facts).map(([name, { kind }]) => [name, schemaOf(kind)])),
  );
}
