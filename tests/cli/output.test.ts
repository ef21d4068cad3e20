import { describe, expect, it } from 'vitest';
import refused from '../../src/app/examples/refused.json' with { type: 'json' };
import { BLANK } from '../support/profiles.ts';
import { useCrs } from './support/crs.ts';

const crs = useCrs();
const dossier = crs.write('dossier.json', JSON.stringify(refused));
const profile = `${JSON.stringify(BLANK)}\n`;

describe('An output that cannot be written', () => {
  it.each([
    'rules',
    '--help',
    `read ${dossier}`,
    `report ${dossier}`,
    'rounds',
    'score --on 2024-01-01',
  ])('on a full disk ends crs %s with 1 and a line on standard error', (line) => {
    const english = crs.shell(`"$CRS" ${line} > /dev/full`, profile);
    expect(english.code).toBe(1);
    expect(english.err).toBe('The output could not be written in full: the disk is full.\n');
    const french = crs.shell(`"$CRS" ${line} --lang fr > /dev/full`, profile);
    expect(french.err).toMatch(/^Le résultat n’a pas pu être écrit en entier.*le disque est plein/);
  });

  it('because it is closed ends with 1, and the null device takes everything', () => {
    const closed = crs.shell('"$CRS" rules >&-');
    expect(closed).toMatchObject({ code: 1, err: expect.stringContaining('is closed') as string });
    expect(crs.shell('"$CRS" rules > /dev/null')).toEqual({ code: 0, out: '', err: '' });
  });

  it('is not cut in silence where the system takes only a part of it', () => {
    const file = crs.write('cut.json', '');
    const { code, err } = crs.shell(`ulimit -f 4; "$CRS" rules --json > ${file}`);
    expect(code).toBe(1);
    expect(err).toMatch(/could not be written in full: error EFBIG/);
  });

  it('stops a batch that would never end', () => {
    const line = JSON.stringify(profile.trim());
    const { code, err } = crs.shell(`yes ${line} | "$CRS" score --jobs 2 > /dev/full`);
    expect(code).toBe(1);
    expect(err).toMatch(/the disk is full/);
  });

  it('because its reader left is quiet', () => {
    const { err } = crs.shell('"$CRS" rounds --json | true');
    expect(err).toBe('');
  });
});
