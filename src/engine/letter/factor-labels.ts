import type { Section } from '../tables/ids.ts';

/** `total`: the whole score; `part`: a part of a factor, whose points are not the factor's. */
export type LabelTarget =
  | { readonly kind: 'factor'; readonly factor: string }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'total' }
  | { readonly kind: 'part' };

export interface Label {
  readonly target: LabelTarget;
  readonly pattern: RegExp;
}

const SPOUSE = String.raw`(?:spous\w{1,4}|partner|common-law|conjointe?|epou(?:x|se))`;
const LANGUAGE = String.raw`(?:official )?lang(?:uage|ue)?(?: officielle)?(?: proficiency| skills| ability)?`;
const spouseOf = (rest: string): RegExp =>
  new RegExp(String.raw`\b${SPOUSE}(?:'s)?(?:[ \t,:/()'-]{1,3}[a-z]{1,12}){0,6}?[ \t,:/()'-]{1,3}${rest}\b`, 'g'); // prettier-ignore
const ofSpouse = (rest: string): RegExp =>
  new RegExp(String.raw`\b${rest}(?: of| de| du| d'un)?(?: the| l'| la| le| votre| your)? ?${SPOUSE}\b`, 'g'); // prettier-ignore

const factor = (id: string, ...patterns: readonly RegExp[]): readonly Label[] =>
  patterns.map((pattern) => ({ target: { kind: 'factor', factor: id }, pattern }));
const section = (id: Section, ...patterns: readonly RegExp[]): readonly Label[] =>
  patterns.map((pattern) => ({ target: { kind: 'section', section: id }, pattern }));
const part = (...patterns: readonly RegExp[]): readonly Label[] =>
  patterns.map((pattern) => ({ target: { kind: 'part' }, pattern }));

const EDUCATION = String.raw`(?:level of education|education(?:al attainment| level)?|scolarite|niveau d'(?:etudes|instruction|scolarite))`;
const FIRST = String.raw`(?:first|1st|premiere|1re|1ere) ${LANGUAGE}`;
const CANADIAN = String.raw`(?:canadian|cdn|can) (?:work )?exp(?:erience|er)?(?! class)|canadian work(?! exp)|experience (?:de travail )?(?:canadienne|au canada)|experience en emploi au canada`;

/** The names that letters, notes and tables give to the factors and sections of the grid. */
export const LABELS: readonly Label[] = [
  ...factor('age', /\bage\b/g),
  ...factor('education', new RegExp(String.raw`\b${EDUCATION}\b`, 'g')),
  ...factor('firstLanguage', new RegExp(String.raw`\b${FIRST}\b`, 'g'), /\bfol\b/g),
  ...factor('secondLanguage', new RegExp(String.raw`\b(?:second|2nd|seconde|deuxieme|2e) ${LANGUAGE}\b`, 'g'), /\bsol\b/g), // prettier-ignore
  ...factor('canadianWork', new RegExp(String.raw`\b(?:${CANADIAN})\b`, 'g'), /\bcwe\b/g),
  ...factor('spouseEducation', spouseOf(EDUCATION), ofSpouse(EDUCATION)),
  ...factor('spouseLanguage', spouseOf(`(?:${FIRST}|${LANGUAGE})`), ofSpouse(FIRST)),
  ...factor('spouseCanadianWork', spouseOf(`(?:${CANADIAN})`), ofSpouse(`(?:${CANADIAN})`)),
  ...factor('foreignWorkTransfer', /\b(?:foreign|overseas) (?:work )?exp(?:erience|er)?\b/g, /\bforeign work(?! exp)\b/g, /\bexperience (?:de travail )?(?:etrangere|a l'etranger)\b/g, /\bfwe\b/g), // prettier-ignore
  ...factor('tradeCertificateTransfer', /\bcertificate of qualification\b/g, /\bcertificat de (?:competence|qualification)\b/g), // prettier-ignore
  ...factor('nomination', /\b(?:provincial|territorial|pnp|pt) (?:or territorial )?nominat?\w{0,4}\b/g, /\bdesignation (?:provinciale|territoriale|par une province)\b/g), // prettier-ignore
  ...factor('arrangedEmployment', /\barranged employment\b/g, /\bjob offer\b/g, /\bemploi reserve\b/g, /\boffre d'emploi\b/g), // prettier-ignore
  ...factor('canadianStudy', /\b(?:canadian|post-?secondary) (?:study|studies|education|credential)(?: in canada)?\b/g, /\b(?:study|studies) in canada\b/g, /\betudes (?:postsecondaires )?au canada\b/g, /\b(?:diplome|etudes) canadien(?:ne)?s?\b/g), // prettier-ignore
  ...factor('sibling', /\bsiblings?(?: in canada)?\b/g, /\bbrother or sister(?: in canada| living in canada)?\b/g, /\bfrere ou (?:une )?soeur(?: au canada| vivant au canada)?\b/g), // prettier-ignore
  ...factor('french', /\bfrench(?:[-\s]language)? (?:skills?|proficiency|ability|bonus|points)\b/g, /\badditional french\b/g, /\bcompetences? (?:linguistiques? )?(?:en|au) francais\b/g, /\bmaitrise du francais\b/g), // prettier-ignore
  ...section('core', /\bcore(?: ?\/ ?human capital| human capital)?(?: factors?)?\b/g, /\bhuman capital(?: factors?)?\b/g, /\b(?:facteurs (?:de base|fondamentaux)(?: ?\/ ?(?:de )?capital humain)?|capital humain)\b/g), // prettier-ignore
  ...section('spouse', /\bspous\w{1,4}(?: or (?:common-law )?partner)? factors?\b/g, /\bfacteurs (?:relatifs a |lies a |du |de )(?:l'|votre )?(?:epoux|conjointe?)(?: ou (?:au |du )?conjoint(?: de fait)?)?\b/g), // prettier-ignore
  ...section('transferability', /\bskills? transf(?:erability)?(?: factors?)?\b/g, /\btransferability(?: factors?)?\b/g, /\btransferabilite(?: des competences)?\b/g), // prettier-ignore
  ...section('additional', /\badditional (?:points|factors?)\b/g, /\b(?:points|facteurs) (?:supplementaires|additionnels)\b/g), // prettier-ignore
  { target: { kind: 'total' }, pattern: /\b(?:grand |overall )?total(?: crs| scg)?(?: score| points)?\b/g }, // prettier-ignore
  { target: { kind: 'total' }, pattern: /\b(?:note|score|pointage) totale?\b/g },
  ...part(
    /\b(?:education|foreign work experience|foreign work|certificate of qualification|scolarite|etudes|experience (?:de travail )?(?:etrangere|a l'etranger)|certificat de (?:competence|qualification)) (?:and|with|x|\+|&|et|avec) [a-z ,'()]{3,40}/g,
    /\b(?:reading|writing|listening|speaking|lecture|comprehension de l'ecrit|expression ecrite|ecriture|comprehension de l'oral|comprehension orale|ecoute|expression orale)\b/g,
    /\b(?:age limit|of age|years of age)\b/g,
  ),
];

/** What a plain name means under the heading of a section. */
export const UNDER: Readonly<Partial<Record<Section, Readonly<Record<string, string>>>>> = {
  spouse: {
    education: 'spouseEducation',
    firstLanguage: 'spouseLanguage',
    canadianWork: 'spouseCanadianWork',
  },
  transferability: { education: 'educationTransfer' },
};
