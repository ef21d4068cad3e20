/** A small choice of the user's (language, colours) that outlives the visit; absent where storage is refused. */
export interface Preference {
  readonly read: () => string | null;
  readonly write: (value: string) => void;
}

export const preference = (key: string): Preference => ({
  read: () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser that refuses storage still shows everything; only the choice is not kept.
    }
  },
});
