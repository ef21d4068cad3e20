import { rulesOn } from '../rules/rules-on.ts';
import { FACTOR_TABLES } from '../tables/registry/crs.ts';
import { AGE_MAX } from '../profile/profile.ts';
import { holds, pointsIn } from '../score/row.ts';
import { ageOn, type IsoDate, later } from '../dates/plain-date.ts';
import type { FactorVersion } from '../tables/schemas/crs.ts';
import type { Dossier } from './dossier.ts';
import { note, noteUnknown, type ReadContext } from './read-context.ts';

/** Every age up to the last for which a table has a row of its own. */
const AGES: readonly number[] = Array.from(
  { length: 1 + Math.max(...FACTOR_TABLES.flatMap(({ history }) => history).flatMap(askedAges)) },
  (_, age) => age,
);

const PATH = ['candidate', 'birthDate'] as const;

/**
 * The ages that the candidate may have on the date: one, or every age where the birth date is not
 * known. A birthday after the invitation does not count against the application (IRPA 11.2(2)(a)),
 * but one that adds points counts.
 */
export function readAges(dossier: Dossier, ctx: ReadContext): readonly number[] {
  const { birthDate } = dossier.candidate;
  if (birthDate === null) {
    noteUnknown(ctx, 'birth-date-missing', PATH);
    return AGES;
  }
  if (birthDate > ctx.date) {
    note(ctx, 'birth-after-date', PATH, false, { birthDate, on: ctx.date });
    return [0];
  }
  const actual = statedAge(birthDate, ctx.date);
  const frozenOn = invitationHolding(dossier, ctx.date);
  const countedOn = ctx.overrides.ageOn ?? frozenOn;
  const held = countedOn === null ? actual : statedAge(birthDate, countedOn);
  const age = ctx.overrides.ageOn === null ? kinder(held, actual, ctx.date) : held;
  if (ctx.overrides.ageOn !== null) note(ctx, 'age-on-date', PATH, true, { age, on: countedOn });
  else if (age === actual) note(ctx, 'age-on-date', PATH, true, { age, on: ctx.date });
  else {
    const params = { age, actual, invitation: frozenOn, on: ctx.date };
    note(ctx, 'age-frozen-at-invitation', PATH, true, params, ['irpa-11.2']);
  }
  return [age];
}

/** An age that a profile may state, of a birth date that may be any day. */
const statedAge = (birthDate: IsoDate, on: IsoDate): number =>
  Math.min(AGE_MAX, Math.max(0, ageOn(birthDate, on)));

/** The invitation's age, but for a birthday that adds points: the law spares, it takes nothing away. */
const kinder = (held: number, actual: number, date: IsoDate): number =>
  agePoints(actual, date) > agePoints(held, date) ? actual : held;

function agePoints(age: number, date: IsoDate): number {
  const rules = rulesOn(date);
  const factor = rules.ok ? rules.value.factors.find(({ id }) => id === 'age') : undefined;
  return (factor?.version.terms ?? []).reduce((sum, term) => {
    const row = term.rows.findLast(({ when }) =>
      Object.values(when).every((condition) => holds(condition, age)),
    );
    return row === undefined ? sum : sum + pointsIn(row.points, 'withoutSpouse');
  }, 0);
}

/**
 * The invitation whose application the date belongs to: from the invitation to the decision (or to
 * the application, while none is known). null on any other date: the candidate is then ranked anew.
 */
export function invitationHolding({ dates }: Dossier, date: IsoDate): IsoDate | null {
  const { invitation, application, decision } = dates;
  const end =
    application !== null && decision !== null
      ? later(application, decision)
      : (decision ?? application);
  if (invitation === null || end === null) return null;
  return invitation <= date && date <= end ? invitation : null;
}

function askedAges({ terms }: FactorVersion): readonly number[] {
  return (terms ?? []).flatMap(({ rows }) => rows.map(({ when }) => Number(when['age'] ?? 0)));
}
