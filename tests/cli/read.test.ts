import { describe, expect, it } from 'vitest';
import { isoDate, type Reading, read } from '../../src/engine/index.ts';
import type { Note } from '../../src/engine/dossier.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../support/dossiers.ts';
import { useCrs } from './support/crs.ts';

const DOSSIER = {
  ...EMPTY_DOSSIER,
  candidate: { ...EMPTY_DOSSIER.candidate, jobs: [GOOD_JOB, { ...GOOD_JOB, hoursPerWeek: null }] },
};

type Json = Omit<Reading, 'notes'> & {
  readonly total: number;
  readonly rules: string;
  readonly notes: readonly (Note & { readonly text: string })[];
};

const crs = useCrs();
const path = crs.write('dossier.json', JSON.stringify(DOSSIER));

const readJson = (...args: readonly string[]): Json =>
  JSON.parse(crs.run(['read', path, ...args]).out) as Json;

describe('crs read', () => {
  it('prints what the engine reads on the day, each note with its sentence', () => {
    const reading = read(DOSSIER, isoDate('2024-09-10'));
    const answer = readJson('--on', '2024-09-10');
    expect(answer).toMatchObject(JSON.parse(JSON.stringify(reading.ok && reading.value)) as object);
    expect(answer.total).toBe(reading.ok && reading.value.range.least);
    expect(answer.rules).toBe('2022-11-16');
    expect(answer.notes.every(({ text }) => text.length > 5)).toBe(true);
    expect(answer.unknown).toEqual([['candidate', 'jobs', 1, 'hoursPerWeek']]);
  });

  it('gives the sentences in the language asked for, and nothing else changes', () => {
    const [english, french] = [
      readJson('--on', '2024-09-10'),
      readJson('--lang', 'fr', '--on', '2024-09-10'),
    ];
    const bare = ({ notes, ...rest }: Json) => ({
      ...rest,
      notes: notes.map((each) => ({ ...each, text: '' })),
    });
    expect(bare(french)).toEqual(bare(english));
    expect(french.notes.map(({ text }) => text)).not.toEqual(english.notes.map(({ text }) => text));
    expect(french.notes[0]?.text).toBe('31 ans le 10 septembre 2024.');
  });

  it.each([
    [
      {
        profile: '2024-05-02',
        invitation: '2024-07-17',
        application: '2024-09-10',
        decision: '2025-02-20',
      },
      '2024-09-10',
    ],
    [{ profile: '2024-05-02', invitation: '2024-07-17' }, '2024-07-17'],
    [{ profile: '2024-05-02', decision: '2025-02-20' }, '2024-05-02'],
    [{ decision: '2025-02-20' }, '2025-02-20'],
  ])('without --on reads %j on %s', (dates, expected) => {
    const input = JSON.stringify({ ...DOSSIER, dates });
    const { out } = crs.run(['read', '-'], { input });
    expect((JSON.parse(out) as Json).date).toBe(expected);
  });

  it('names every fault of a bad dossier and answers with an error', () => {
    const job = { ...GOOD_JOB, noc: '99999', until: '2021-01-01' };
    const bad = crs.write(
      'bad.json',
      JSON.stringify({ ...DOSSIER, extra: 1, candidate: { ...DOSSIER.candidate, jobs: [job] } }),
    );
    const { code, out, err } = crs.run(['read', bad]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      error: {
        issues: [
          { code: 'unknown-noc', path: ['candidate', 'jobs', 0, 'noc'] },
          { code: 'unknown-key', path: ['extra'] },
        ],
      },
    });
    expect(err).toContain(`${bad}: candidate › job 1 › NOC code: no such unit group.`);
    expect(err).toContain('[candidate.jobs[0].noc]');
  });

  it('refuses a test dated after today as a fault of the dossier', () => {
    const test = {
      test: 'celpip-general',
      date: '2199-01-01',
      scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
    };
    const input = JSON.stringify({
      ...DOSSIER,
      candidate: { ...DOSSIER.candidate, languageTests: [test] },
    });
    const { code, out } = crs.run(['read', '-'], { input });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { issues: [{ code: 'test-in-future' }] } });
  });

  it('refuses a file of 10 MB by its size, without reading it all', () => {
    const { code, out, err } = crs.run([
      'read',
      crs.write('large.json', `"${'x'.repeat(10_000_000)}"`),
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { issues: [{ code: 'too-large' }] } });
    expect(err).toMatch(/Too large\. At most 5 MB are read\.$/m);
  });

  it.each([
    ['no JSON', 'not json', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a list', '[]', 'wrong-type'],
    ['nesting without end', '['.repeat(100_000), 'not-json'],
  ])('answers %s with a named error', (_, input, code) => {
    const result = crs.run(['read', '-'], { input });
    expect(result.code).toBe(1);
    expect(JSON.parse(result.out)).toMatchObject({ error: { issues: [{ code }] } });
    expect(result.err).not.toMatch(/\bat .*:\d+/);
  });

  it('takes a byte order mark', () => {
    expect(crs.run(['read', '-'], { input: `\uFEFF${JSON.stringify(DOSSIER)}` }).code).toBe(0);
  });

  it('is bad input where the file is missing, and wrong usage where the day is before the law', () => {
    expect(crs.run(['read', '/nowhere.json'])).toEqual({
      code: 1,
      out: '',
      err: '/nowhere.json cannot be read: there is no such file.\n',
    });
    const early = crs.run(['read', path, '--on', '2014-12-31']);
    expect(early.code).toBe(2);
    expect(early.err).toMatch(/Express Entry began on January 1, 2015/);
  });
});
