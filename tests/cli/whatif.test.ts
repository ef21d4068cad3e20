import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/engine/index.ts';
import {
  addFractions,
  compare,
  type Fraction,
  fraction,
  parseChanges,
  type Subject,
} from '../../src/engine/improve.ts';
import { changeFromText } from '../../src/cli/input/change-text.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../support/dossiers.ts';
import { allAt, BLANK } from '../support/profiles.ts';
import { valueOf } from '../support/rules.ts';
import { useCrs } from './support/crs.ts';

const PROFILE = {
  ...BLANK,
  age: 30,
  education: 'bachelor' as const,
  firstLanguage: { language: 'english' as const, clb: { ...allAt(9), writing: 8 } },
};
const DOSSIER = {
  ...EMPTY_DOSSIER,
  candidate: { ...EMPTY_DOSSIER.candidate, jobs: [GOOD_JOB] },
};

interface Json {
  readonly before: { readonly total: number };
  readonly after: { readonly total: number };
  readonly gain: number;
  readonly changes: readonly {
    readonly share: Fraction;
    readonly alone: number;
    readonly text: string;
    readonly why: readonly { readonly text: string }[];
  }[];
  readonly scenarios?: readonly unknown[];
}

const crs = useCrs();
const paths: Record<string, string> = {};
paths.profile = crs.write('profile.json', JSON.stringify(PROFILE));
paths.dossier = crs.write('dossier.json', JSON.stringify(DOSSIER));
paths.scenarios = crs.write(
  'scenarios.json',
  JSON.stringify([
    { name: 'wait', changes: [{ kind: 'time', months: 12 }] },
    { name: 'French', changes: [{ kind: 'language-test', language: 'french', clb: allAt(7) }] },
  ]),
);

const ON = ['--on', '2026-11-24'];
const CHANGES = ['language-test,language=english,clb.writing=9', 'nomination,province=ON'];
const changeArguments = CHANGES.flatMap((change) => ['--change', change]);

describe('crs whatif', () => {
  it('prints the scores before and after, and shares that add up to the gain', () => {
    const { out, code } = crs.run(['whatif', paths.profile!, ...changeArguments, ...ON]);
    expect(code).toBe(0);
    const answer = JSON.parse(out) as Json;
    const subject: Subject = { kind: 'profile', profile: PROFILE, date: isoDate('2026-11-24') };
    const changes = valueOf(parseChanges(CHANGES.map(changeFromText)));
    const { before, scenarios } = valueOf(compare(subject, [{ name: 'x', changes, on: null }]));
    expect(answer.before).toEqual(JSON.parse(JSON.stringify(before.score)));
    expect(answer.after).toEqual(JSON.parse(JSON.stringify(scenarios[0]!.after.score)));
    expect(answer.after.total - answer.before.total).toBe(answer.gain);
    const sum = answer.changes.map(({ share }) => share).reduce(addFractions);
    expect(sum).toEqual(fraction(answer.gain, 1));
  });

  it('reads a dossier, says why a change gives nothing, in either language', () => {
    const args = ['whatif', paths.dossier!, '--change', 'job-offer,noc=00012', ...ON];
    const [en, fr] = (['en', 'fr'] as const).map(
      (language) => JSON.parse(crs.run([...args, '--lang', language]).out) as Json,
    );
    expect(en!.changes[0]).toMatchObject({ alone: 0 });
    expect(en!.changes[0]!.why.map(({ text }) => text).join(' ')).toContain('March 25, 2025');
    expect(fr!.changes[0]!.why.map(({ text }) => text).join(' ')).toContain('25 mars 2025');
  });

  it('compares the scenarios of a file', () => {
    const { out } = crs.run(['whatif', paths.dossier!, '--scenario', paths.scenarios!, ...ON]);
    expect((JSON.parse(out) as Json).scenarios).toHaveLength(2);
  });

  it('names every fault of a change with exit code 1, and a missing change with 2', () => {
    const bad = crs.run(['whatif', paths.profile!, '--change', 'nomination,province=XX']);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('change[0].province');
    expect(crs.run(['whatif', paths.profile!]).code).toBe(2);
    expect(crs.run(['whatif', '--change', 'sibling']).code).toBe(2);
    expect(crs.run(['whatif', 'no-such-file.json', '--change', 'sibling']).code).toBe(1);
  });

  it.each(['__proto__.province=ON', 'constructor.prototype', 'toString'])(
    'refuses the unknown field %s and names the fields there are, in both languages',
    (fact) => {
      for (const [lang, fields] of [
        ['en', 'kind, province, on and until'],
        ['fr', 'kind, province, on et until'],
      ] as const) {
        const args = ['--change', `nomination,province=ON,${fact}`, '--lang', lang];
        const { code, err } = crs.run(['whatif', paths.profile!, ...args]);
        expect(code).toBe(1);
        expect(err).toContain(fields);
        expect(err).toContain(`change[0].${fact.split(/[.=]/)[0]!}`);
      }
    },
  );

  it('reads two facts that claim one place without touching what they are made of', () => {
    expect(changeFromText('time,kind.x=1')).toEqual({ kind: { x: 1 } });
    expect(changeFromText('time,months=3,months.x=1')).toEqual({ kind: 'time', months: { x: 1 } });
    changeFromText('nomination,__proto__.province=ON');
    expect({}).not.toHaveProperty('province');
  });

  it('has its help in both languages', () => {
    expect(crs.run(['whatif', '--help', '--lang', 'en']).out).toContain('Shapley values');
    expect(crs.run(['whatif', '--help', '--lang', 'fr']).out).toContain('Shapley');
  });
});

describe('a change as it is typed', () => {
  it('is JSON, or a kind with its facts', () => {
    expect(changeFromText('{"kind":"time","months":3}')).toEqual({ kind: 'time', months: 3 });
    expect(changeFromText('work, country=CA, months=12, noc=21231')).toEqual({
      kind: 'work',
      country: 'CA',
      months: 12,
      noc: '21231',
    });
    expect(changeFromText('spouse-accompanying,accompanying=false')).toEqual({
      kind: 'spouse-accompanying',
      accompanying: false,
    });
    expect(changeFromText('swap-principal,spouse.age=30,spouse.foreignWorkYears=2')).toEqual({
      kind: 'swap-principal',
      spouse: { age: 30, foreignWorkYears: 2 },
    });
    expect(changeFromText('{')).toBeNull();
  });
});
