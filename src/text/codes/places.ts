import type { Path } from '../../engine/constants.ts';
import { FACTOR_TABLES } from '../../engine/tables.ts';
import type { CodesText, FieldKey, ListKey } from './text.ts';

const ARROW = ' › ';
/** A key that is no field may be as long as its file: its beginning is enough to find it. */
const LONGEST_KEY = 60;

/** A path in words: "candidate › job 2 › hours a week". */
export function placeText(path: Path, codes: CodesText): string {
  if (path.length === 0) return codes.fields.root;
  const words = path.flatMap((key, place) => {
    const next = path[place + 1];
    if (typeof key === 'number') return [itemText(path[place - 1], key, codes)];
    return isList(key, codes) && typeof next === 'number' ? [] : [keyText(key, codes)];
  });
  return words.join(ARROW);
}

/** One key in words: a field of an input, a factor of the grid, or the key itself in quotation marks. */
export function keyText(key: string, codes: CodesText): string {
  const { fields, language } = codes;
  const factor = FACTOR_TABLES.find(({ id }) => id === key);
  if (Object.hasOwn(fields.names, key)) return fields.names[key as FieldKey];
  if (factor !== undefined) return language === 'fr' ? factor.titleFr : factor.titleEn;
  return fields.unknownKey(key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key);
}

const isList = (key: string | number | undefined, { fields }: CodesText): key is ListKey =>
  typeof key === 'string' && Object.hasOwn(fields.items, key);

function itemText(list: string | number | undefined, index: number, codes: CodesText): string {
  const { fields } = codes;
  return (isList(list, codes) ? fields.items[list] : fields.item)(index + 1);
}
