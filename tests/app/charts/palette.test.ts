import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The tokens of a theme, as `design/tokens.css` has them; the dark theme lies over the light one. */
const CSS = readFileSync(new URL('../../../src/app/design/tokens.css', import.meta.url), 'utf8');
const tokensOf = (selector: string): ReadonlyMap<string, string> => {
  const block = CSS.split(`${selector} {`)[1]?.split('\n}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]),
  );
};
const light = tokensOf(':root');
const THEMES = {
  light,
  dark: new Map([...light, ...tokensOf(":root[data-theme='dark']")]),
};
type Linear = readonly [number, number, number];

const linear = (hex: string): Linear => {
  const part = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};
const luminance = ([red, green, blue]: Linear): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;
/** WCAG 2.2, contrast ratio. */
const contrast = (one: string, other: string): number => {
  const [darker, lighter] = [luminance(linear(one)), luminance(linear(other))].sort(
    (a, b) => a - b,
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
};

/** Machado, Oliveira and Fernandes (2009), each deficiency at its full strength. */
const SIGHTS: Readonly<Record<string, readonly Linear[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b*, by way of XYZ, under D65. */
function lab([red, green, blue]: Linear): Linear {
  const f = (value: number): number =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const seen = (colour: Linear, matrix: readonly Linear[]): Linear =>
  matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * colour[at]!, 0),
      ),
    ),
  ) as unknown as Linear;
const apart = (one: Linear, other: Linear): number =>
  Math.hypot(...lab(one).map((value, at) => value - lab(other)[at]!));

/** A difference in L*a*b* that two marks side by side are told apart by without searching. */
const TOLD_APART = 20;
const LEAST_CONTRAST = 3;

describe.each(Object.entries(THEMES))('the colours of charts, %s', (_, tokens) => {
  const series = Array.from({ length: 6 }, (__, place) => tokens.get(`chart-${place + 1}`)!);

  it('are all in the tokens', () => {
    expect(series.every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
  });

  it('stand out from the paper, and from the rest of a bar', () => {
    for (const colour of series) {
      expect(contrast(colour, tokens.get('paper-raised')!)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(contrast(colour, tokens.get('chart-rest')!)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  it('stand out each from the next', () => {
    series.slice(1).forEach((colour, place) => {
      expect(contrast(colour, series[place]!)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    });
  });

  it.each(Object.entries(SIGHTS))('are told apart, any two of them, under %s', (__, matrix) => {
    const colours = series.map((colour) => seen(linear(colour), matrix));
    colours.forEach((one, place) => {
      for (const other of colours.slice(place + 1))
        expect(apart(one, other)).toBeGreaterThanOrEqual(TOLD_APART);
    });
  });

  it('leave ink on paper, soft ink, links and findings readable (WCAG 2.2 AA)', () => {
    for (const ink of ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad'])
      for (const paper of ['paper', 'paper-raised', 'paper-sunk', 'accent-soft'])
        expect(
          contrast(tokens.get(ink)!, tokens.get(paper)!),
          `${ink} on ${paper}`,
        ).toBeGreaterThanOrEqual(4.5);
    for (const edge of ['line-strong', 'focus'])
      for (const paper of ['paper', 'paper-raised', 'paper-sunk'])
        expect(
          contrast(tokens.get(edge)!, tokens.get(paper)!),
          `${edge} on ${paper}`,
        ).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});
