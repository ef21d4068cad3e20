import type { Language } from '../language.ts';

/** The engine cites provisions as English statutes do; these are their French names. */
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [
    /Privacy Act Extension Order, No\. (\d)/g,
    'Décret d’extension n\u1d52\u00a0$1 (renseignements personnels)',
  ],
  [/Access to Information Act/g, 'Loi sur l’accès à l’information'],
  [/Privacy Act/g, 'Loi sur la protection des renseignements personnels'],
  [/\bSOR\//g, 'DORS/'],
  [/IRPA/g, 'LIPR'],
  [/IRPR/g, 'RIPR'],
  [/\bMI\b/g, 'Instructions ministérielles'],
  [/CRS grid/g, 'grille du SCG'],
  [/\bss?\. (?=\d)/g, 'art. '],
  [/(?<=[\d)])\(([a-z])\)/g, '$1)'],
];
const ENGLISH: readonly (readonly [RegExp, string])[] = [[/\bMI\b/g, 'Ministerial Instructions']];

/** A provision as lawyers of the language cite it: "IRPA, s. 11.2(1)(b)", « LIPR, art. 11.2(1)b) ». */
export const lawText = (law: string, language: Language): string =>
  (language === 'fr' ? FRENCH : ENGLISH).reduce(
    (text, [english, written]) => text.replace(english, written),
    law,
  );
