/** The languages of the text; both official languages of Canada, as equals. */
export const LANGUAGES = ['en', 'fr'] as const;
/** A language of the text. */
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && (LANGUAGES as readonly string[]).includes(text);

/** The language of a locale tag such as `fr-CA` or `fr_CA.UTF-8`; English for any other. */
export const languageOf = (tag: string): Language => (/^fr(?![a-z])/i.test(tag) ? 'fr' : 'en');
