import { sourceOf } from '../../engine/index.ts';
import type { CodesText } from './text.ts';

/** The title and address of a citation in the language; the id alone where no source has it. */
export function sourceText(
  id: string,
  { language }: CodesText,
): { readonly title: string; readonly url: string | null } {
  const source = sourceOf(id);
  if (source === undefined) return { title: id, url: null };
  return language === 'fr'
    ? { title: source.titleFr, url: source.urlFr }
    : { title: source.titleEn, url: source.urlEn };
}
