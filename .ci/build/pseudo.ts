import type { Plugin } from 'vite';

const CATALOGUE = /\/src\/text\/.*(?:\/|\.)(?:en|fr)\.ts$/;
const MODULE = '\0pseudo';

/** Runs in the page. A sentence already accented is not made longer again. */
const WRAPPER = `
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒĝĥíĵķĺɱñóþʠŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ';
const LETTERS = new Map([...PLAIN].map((letter, place) => [letter, [...ACCENTED][place]]));
/** Addresses and names of languages are no sentences. */
const KEPT = /^(?:https?:|mailto:|#|\\.?\\/|[a-z]{2}(?:-[A-Z]{2})?$)/;
function longer(text) {
  if (KEPT.test(text) || !/[a-zA-Z]/.test(text)) return text;
  const accented = [...text].map((letter) => LETTERS.get(letter) ?? letter).join('');
  if (text.includes('~')) return accented;
  const words = Math.ceil(text.length * 0.3 / 5);
  return accented + ' ~éɱé'.repeat(words).slice(0, Math.ceil(text.length * 0.3));
}
export function pseudo(value) {
  if (typeof value === 'string') return longer(value);
  if (typeof value === 'function') return (...given) => pseudo(value(...given));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, pseudo(part)]));
}
`;

/**
 * Puts accents on every letter of every sentence of `src/text`, and makes each three tenths longer: what is
 * on screen in plain letters then did not come from the catalogue (`tests/e2e/pseudo.spec.ts`).
 */
export function pseudo(): Plugin {
  return {
    name: 'pseudo',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:pseudo' ? MODULE : undefined),
    load: (id) => (id === MODULE ? WRAPPER : undefined),
    transform(code, id) {
      if (!CATALOGUE.test(id)) return undefined;
      const names: string[] = [];
      // What the file itself uses stays plain: it is made longer once, with what it is part of.
      const plain = code.replace(/^export const (\w+)/gm, (_, name: string) => {
        names.push(name);
        return `const ${name}`;
      });
      const exports = names.map(
        (name) => `const ${name}_longer = pseudo(${name});\nexport { ${name}_longer as ${name} };`,
      );
      return `import { pseudo } from 'virtual:pseudo';\n${plain}\n${exports.join('\n')}\n`;
    },
  };
}
