import type { Round } from '../tables/schemas/rounds.ts';

/** A category that an import brought and the tables do not have: `other:` and its name in kebab case. */
export type OtherCategory = `other:${string}`;

/** A round of the table, or an imported one whose category may be new. */
export interface AnyRound extends Omit<Round, 'category'> {
  readonly category: Round['category'] | OtherCategory;
}
/** A category of the table, or one that only an import names. */
export type AnyCategory = AnyRound['category'];

/** A moment as rounds write it: UTC to the second (`2024-05-04T13:27:31Z`), or a day. */
export type Moment = string;
