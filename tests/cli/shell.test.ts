import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

import { LANGUAGES } from '../../src/text/index.ts';
import { useCrs } from './support/crs.ts';
import { COMMANDS } from '../../src/cli/main.ts';

const crs = useCrs();

const NAMES = COMMANDS.map(({ name }) => name);

describe('crs', () => {
  it('shows its commands in both languages, with exit 0 and nothing on standard error', () => {
    const [english, french] = LANGUAGES.map((lang) => crs.run(['--help', '--lang', lang]));
    for (const { code, out, err } of [english!, french!]) {
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const name of NAMES) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
    expect(english?.out).toMatch(/^Usage: crs COMMAND/);
    expect(french?.out).toMatch(/^Utilisation\u00A0: crs COMMANDE/);
  });

  it.each(NAMES)('shows the help of %s in both languages, with every option', (name) => {
    const command = COMMANDS.find((each) => each.name === name)!;
    const pages = LANGUAGES.map((lang) => crs.run([name, '-h', '--lang', lang]));
    for (const { code, out } of pages) {
      expect(code).toBe(0);
      for (const option of [...Object.keys(command.options), 'json', 'lang', 'help', 'version']) {
        expect(out).toMatch(new RegExp(`^ +(-h, )?--${option}\\b`, 'm'));
      }
    }
    expect(pages[0]?.out).not.toBe(pages[1]?.out);
  });

  it.each(NAMES)('documents exactly the options that %s takes', (name) => {
    const command = COMMANDS.find((each) => each.name === name)!;
    for (const lang of LANGUAGES) {
      expect(Object.keys(command.text[lang].options).sort()).toEqual(
        Object.keys(command.options).sort(),
      );
    }
  });

  it('shows its version', () => {
    expect(crs.run(['--version'])).toEqual({ code: 0, out: `${packageFile.version}\n`, err: '' });
    expect(crs.run(['score', '--version']).out).toBe(`${packageFile.version}\n`);
  });

  it.each([
    [[], 'No command was given.'],
    [['scor'], 'There is no command “scor”.'],
    [['--bogus'], 'There is no option --bogus here.'],
    [['score', '--bogus'], 'There is no option --bogus here.'],
    [['score', '--diff', '2024-01-01'], 'There is no option --diff here.'],
    [['score', '--toString'], 'There is no option --toString here.'],
    [['score', '-x'], 'There is no option -x here.'],
    [['score', '--on'], 'The option --on needs a value.'],
    [['score', '--on', '--total-only'], 'The option --on needs a value.'],
    [['score', '--on='], '--on needs a calendar day'],
    [['score', '--on', '2024-02-30'], '--on needs a calendar day'],
    [['score', '--on', '2024-01-01', '--on', '2024-01-02'], 'may be given once'],
    [['score', '--total-only=yes'], 'The option --total-only takes no value.'],
    [['score', '--on', '2014-12-31'], 'Express Entry began on'],
    [['read'], 'DOSSIER.json is missing.'],
    [['read', 'a.json', 'b.json'], '“b.json” is one argument too many.'],
    [['rules', 'x'], '“x” is one argument too many.'],
    [['rules', '--lang', 'de'], '--lang is en or fr'],
  ] as const)('refuses %j as wrong usage', (args, message) => {
    const { code, out, err } = crs.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it.each([
    [{ LANG: 'fr_CA.UTF-8' }, 'La commande'],
    [{ LC_ALL: 'fr_FR', LANG: 'en_CA' }, 'La commande'],
    [{ LC_MESSAGES: 'fr', LANG: 'en_CA' }, 'La commande'],
    [{ LC_ALL: 'en_CA', LANG: 'fr_CA' }, 'There is no command'],
    [{ LANG: 'es_MX' }, 'There is no command'],
  ])('speaks the language of %j', (env, beginning) => {
    expect(crs.run(['x'], { env }).err.startsWith(beginning)).toBe(true);
  });

  it('accepts --lang before or after the command, over the environment', () => {
    for (const args of [
      ['--lang', 'fr', 'x'],
      ['--lang=fr', 'x'],
      ['x', '--lang', 'fr'],
    ]) {
      expect(crs.run(args, { env: { LANG: 'en' } }).err).toMatch(/^La commande «\u00A0x\u00A0»/);
    }
  });
});
