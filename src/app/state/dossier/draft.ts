import type { Dossier } from '../../../engine/index.ts';
import type { Path } from '../../../engine/constants.ts';

/** A value of a field: what it means where that is known, else the text as typed. */
export type Raw = string | number | boolean | null;

/** The shape of T with every value as the user may have left it. */
export type Drafted<T> = T extends Raw
  ? Raw
  : T extends readonly (infer Item)[]
    ? Drafted<Item>[]
    : { -readonly [Key in keyof T]: Drafted<T[Key]> };

/** The dossier as edited: it may not hold together yet, and nothing typed in it is lost. */
export type Draft = Drafted<Dossier>;

type Node = Raw | { readonly [key: string]: Node } | readonly Node[] | undefined;

/** What stands at a path; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let node = root as Node;
  for (const key of path) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Readonly<Record<string | number, Node>>)[key];
  }
  return node;
}

export const pathKey = (path: Path): string => path.join('.');

/** True for a path that is `base` or inside it. */
export const isWithin = (path: Path, base: Path): boolean =>
  base.every((key, place) => path[place] === key);
