import { describe, expect, it } from 'vitest';
import refused from '../../src/app/examples/refused.json' with { type: 'json' };
import { REPORT_SECTIONS } from '../../src/engine/constants.ts';
import { reportEn, reportFr, type SaidBlock, type SaidReport } from '../../src/text/index.ts';
import { useCrs } from './support/crs.ts';

const crs = useCrs();
const path = crs.write('dossier.json', JSON.stringify(refused));
const officer = crs.write('officer.json', JSON.stringify({ total: 513 }));

const runReport = (...args: readonly string[]) => crs.run(['report', path, '--on', '2025-10-01', ...args]); // prettier-ignore
const json = (...args: readonly string[]): SaidReport =>
  JSON.parse(runReport(...args).out) as SaidReport;
const blocksOf = ({ sections }: SaidReport): readonly SaidBlock[] =>
  sections.flatMap(({ blocks }) => blocks);
const codesOf = (made: SaidReport): readonly string[] =>
  blocksOf(made).flatMap((block) => ('code' in block ? [block.code] : []));

describe('crs report', () => {
  it('prints the report as data, each part with its sentence, when the output is no terminal', () => {
    const made = json('--officer', officer);
    expect(made.sections.map(({ id }) => id)).toEqual([...REPORT_SECTIONS]);
    expect(made.language).toBe('en');
    const said = blocksOf(made).flatMap((block) => ('text' in block ? [block.text] : []));
    expect(said).toContain('The officer counted 513.');
    expect(said.every((text) => text.length > 2)).toBe(true);
  });

  it('explains the score claimed by calendar months, and the officer’s by the documents themselves', () => {
    const made = json('--officer', officer);
    expect(codesOf(made)).toContain('explanation-plain');
    expect(codesOf(made)).toContain('verdict-supported');
    const gap = blocksOf(made).find(({ kind }) => kind === 'sum');
    expect(gap?.kind === 'sum' ? gap.terms.map(({ points }) => points) : []).toEqual([526, -13]);
    expect(JSON.stringify(gap)).toContain('calendar-months-counted');
  });

  it('knows without the officer’s file that the total was below the cut-off', () => {
    const text = runReport('--markdown').out;
    expect(text).toContain('The officer counted 520 or less.');
  });

  it('is Markdown when asked for, in either language', () => {
    const [english, french] = [runReport('--markdown'), runReport('--markdown', '--lang', 'fr')];
    expect(english.out.startsWith(`# ${reportEn.title}\n`)).toBe(true);
    expect(french.out.startsWith(`# ${reportFr.title}\n`)).toBe(true);
    expect(french.out).toContain('Ce n’est pas un avis juridique.');
    expect([english.code, french.code]).toEqual([0, 0]);
  });

  it('counts the last days from the day of notice, and from the decision’s without one', () => {
    expect(runReport('--markdown').out).toContain('October 3, 2025');
    expect(runReport('--markdown', '--notified', '2025-09-22').out).toContain('October 7, 2025');
  });

  it('refuses days before the file’s own, and names both', () => {
    const { dates } = refused;
    for (const [args, value, day] of [
      [['report', path, '--notified', '2020-01-01'], '2020-01-01', dates.decision],
      [['report', path, '--on', '2020-01-02'], '2020-01-02', dates.decision],
      [['audit', path, '--on', '2020-01-03'], '2020-01-03', dates.decision],
    ] as const) {
      for (const lang of ['en', 'fr']) {
        const { code, out, err } = crs.run([...args, '--lang', lang]);
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain(value);
        expect(err).toContain(day);
      }
    }
  });

  it('says the same in both languages', () => {
    expect(codesOf(json('--lang', 'fr'))).toEqual(codesOf(json('--lang', 'en')));
  });

  it('refuses figures and a dossier that are none, and lines that do not hold together', () => {
    const wrong = crs.write('wrong.json', '{"total":"many"}');
    expect(runReport('--officer', wrong).code).toBe(1);
    const bad = crs.write('bad.json', '{"version":1}');
    expect(crs.run(['report', bad]).code).toBe(1);
    expect(crs.run(['report']).code).toBe(2);
    expect(runReport('--notified', 'yesterday').code).toBe(2);
    expect(runReport('--markdown', '--json').code).toBe(2);
    expect(runReport('--program', 'pnp').code).toBe(2);
  });

  it('has its help in both languages', () => {
    expect(crs.run(['report', '--help', '--lang', 'fr']).out).toContain('--notified DATE');
    expect(crs.run(['report', '--help']).out).toContain('not legal advice');
  });
});
