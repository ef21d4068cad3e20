/**
 * The texts of letters that users asked to keep, each with its dossier but beside its record: a letter can be
 * long, and a record is written down anew at every edit.
 */
const KEY = 'crs-recount:letter';
const keyOf = (dossier: string): string => `${KEY}:${dossier}`;

function attempt<T>(act: (storage: Storage) => T, otherwise: T): T {
  try {
    return act(localStorage);
  } catch {
    // A browser that refuses storage keeps no letter.
    return otherwise;
  }
}

export const keptLetter = (dossier: string): string =>
  attempt((storage) => storage.getItem(keyOf(dossier)) ?? '', '');

/** An empty text is not kept. */
export const keepLetter = (dossier: string, text: string): void =>
  attempt((storage) => {
    if (text === '') storage.removeItem(keyOf(dossier));
    else storage.setItem(keyOf(dossier), text);
  }, undefined);

/** The one letter that was kept for all dossiers before; it is given up to the one at hand. Empty: there is none. */
export const takeOldLetter = (): string =>
  attempt((storage) => {
    const text = storage.getItem(KEY) ?? '';
    storage.removeItem(KEY);
    return text;
  }, '');
