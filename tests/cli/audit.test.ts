import { describe, expect, it } from 'vitest';
import { audit, type Finding, isoDate } from '../../src/engine/index.ts';
import { ROUNDS } from '../../src/engine/rounds.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../support/dossiers.ts';
import { useCrs } from './support/crs.ts';

const DOSSIER = {
  ...EMPTY_DOSSIER,
  dates: { ...EMPTY_DOSSIER.dates, invitation: isoDate('2024-07-17') },
  claimedTotal: 600,
  candidate: { ...EMPTY_DOSSIER.candidate, jobs: [{ ...GOOD_JOB, letter: 'missing' as const }] },
};

interface Json {
  readonly today: string;
  readonly round: string | null;
  readonly program: string | null;
  readonly findings: readonly (Finding & { readonly text: string; readonly mendText: string })[];
}

const crs = useCrs();
const path = crs.write('dossier.json', JSON.stringify(DOSSIER));

const auditJson = (...args: readonly string[]): Json =>
  JSON.parse(crs.run(['audit', path, '--on', '2025-01-01', ...args]).out) as Json;
const codesOf = ({ findings }: Json) => findings.map(({ code }) => code);

describe('crs audit', () => {
  it('prints what the engine finds, each with its sentence and its fix', () => {
    const { findings, round } = auditJson('--round', '304');
    expect(round).toBe('304');
    const held = ROUNDS.find(({ number }) => number === '304');
    const bare = audit({ ...DOSSIER, round: '304' }, { today: isoDate('2025-01-01'), round: held });
    const codes = findings.map(({ code }) => code);
    for (const { code } of bare) expect(codes).toContain(code);
    expect(findings.every(({ text, mendText }) => text.length > 5 && mendText.length > 5)).toBe(
      true,
    );
  });

  it.each(['audit', 'report'])(
    '%s refuses a round that no number names, with the last',
    (command) => {
      for (const round of ['99999', 'soon']) {
        const { code, out, err } = crs.run([command, path, '--round', round]);
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain(ROUNDS.at(-1)!.number);
      }
    },
  );

  it('finds the round by the day of the invitation, and its program must be met', () => {
    const answer = auditJson();
    expect(answer.round).toBe('304');
    expect(codesOf(answer)).toContain('below-cut-off');
    expect(codesOf(answer)).toContain('program-not-met');
  });

  it('says the same findings in both languages', () => {
    const [english, french] = [auditJson('--lang', 'en'), auditJson('--lang', 'fr')];
    expect(codesOf(french)).toEqual(codesOf(english));
    expect(french.findings[0]?.text).not.toBe(english.findings[0]?.text);
  });

  it('refuses a program that is none, and a dossier that is none', () => {
    expect(crs.run(['audit', path, '--program', 'pnp']).code).toBe(2);
    expect(crs.run(['audit']).code).toBe(2);
    const bad = crs.write('bad.json', '{"version":1}');
    expect(crs.run(['audit', bad]).code).toBe(1);
  });
});
