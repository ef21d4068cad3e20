import { describe, expect, it } from 'vitest';
import bodiesJson from '../../tables/education/eca-bodies.json' with { type: 'json' };
import noc2021Json from '../../tables/noc/noc2021.json' with { type: 'json' };
import { ECA_BODY_IDS, ecaBodiesTableSchema } from '../../src/engine/tables/schemas/education.ts';

const { bodies } = ecaBodiesTableSchema.parse(bodiesJson);
const codes = new Set(noc2021Json.groups.map(({ code }) => code));

describe('the designated bodies', () => {
  it('are each listed once', () => {
    expect(bodies.map((body) => body.id).sort()).toEqual([...ECA_BODY_IDS].sort());
  });

  it('stand in order of designation', () => {
    const dates = bodies.map((body) => body.from);
    expect(dates).toEqual([...dates].sort());
  });

  it('are restricted only to occupations that exist in NOC 2021', () => {
    const offenders = bodies.flatMap((body) =>
      (body.profession?.noc2021 ?? [])
        .filter((code) => !codes.has(code))
        .map((code) => `${body.id}: ${code} is not in NOC 2021`),
    );
    expect(offenders).toEqual([]);
  });

  it('say in their note when a date is not confirmed', () => {
    const offenders = bodies
      .filter((body) => !body.certain && !body.note.includes('not confirmed'))
      .map((body) => `${body.id}: write that the date is not confirmed`);
    expect(offenders).toEqual([]);
  });
});
