import { certaintyOf, type Doubt, type ReasonCode, type ReasonFinding } from './finding.ts';
import { type FlatText, spanOf } from './flatten.ts';
import type { Segment } from './segments.ts';
import { UNDER } from './cues.ts';

/** A reason in its usual words: what it speaks of, and what is wrong with it. */
interface ReasonCue {
  readonly reason: ReasonCode;
  readonly about: RegExp;
  readonly fault: RegExp;
}

const NOT = String.raw`\b(?:not|no|nor|never|cannot|can't|did not|didn't|failed?|fails|unable|insufficient|insufficiently|lack\w{0,4}|without|missing|absence|absent|ne|n'\w{1,8}|pas|aucune?|insuffisan\w{1,5}|manqu\w{1,6}|absente?|sans|omis|defaut|neither|unsubstantiated|unproven|incorrect|ni)\b`;
const not = new RegExp(NOT);
const either = (more: string): RegExp => new RegExp(`${NOT}|${more}`);
const WORK = String.raw`(?:work|employment|occupation|job|skilled|canadian|foreign|professional) experience|experience (?:de travail|professionnelle|canadienne|en emploi|etrangere)|\b(?:employment|emploi)\b|\bexperience\b(?! class)`;
const LETTER =
  String.raw`(?:reference|employment|experience|employer'?s?) letters?|letters? (?:of (?:reference|employment|experience)|from (?:your|the|his|her) employers?)|lettres? (?:d'emploi|de reference|d'employeur|de (?:votre|l'|son) ?employeur|d'experience|de recommandation)|LoEs?|ref letters?|references? letters?`.toLowerCase();

/** In order: the first that fits a sentence is its reason. */
export const REASON_CUES: readonly ReasonCue[] = [
  { reason: 'misrepresentation', about: /\b(?:misrepresent\w{0,7}|fausses? declarations?|presentation erronee)\b/, fault: /\b(?:misrepresent\w{0,7}|fausses? declarations?|presentation erronee)\b/ }, // prettier-ignore
  { reason: 'score-below-cut-off', about: /\b(?:crs|scg|scores?|points?|pointage|note|comprehensive ranking|classement|ranked)\b/, fault: new RegExp(String.raw`\b(?:below|lower than|less than|fewer (?:points )?than|${UNDER} the|would not have been invited|not have (?:received|been issued) an? (?:invitation|ita)|not sufficient|insufficient|does not meet the minimum|inferieure?s?(?: a|aux?)?|en dessous|moins (?:eleve|elevee|de points) que|n'auriez pas ete invitee?|n'aurait pas ete invitee?|insuffisante?s?)\b|\bvs\.? min|<\s?\d`) }, // prettier-ignore
  { reason: 'self-employed', about: /\b(?:self-?\s?employ\w{0,5}|travail\w{0,5} autonomes?|a son compte|contractor)\b/, fault: /\b(?:not|exclu\w{0,4}|cannot|ineligible|discount\w{0,3}|pas|ne|inadmissibles?|ecarte\w{0,2})\b/ }, // prettier-ignore
  { reason: 'work-while-studying', about: /\b(?:full-?\s?time (?:student|study|studies)|while (?:studying|a student)|(?:etudiante?|etudes) a (?:temps plein|plein temps)|co-?op)\b/, fault: /\b(?:not|exclu\w{0,4}|cannot|discount\w{0,3}|pas|ne|ecarte\w{0,2})\b/ }, // prettier-ignore
  { reason: 'work-unauthorized', about: /\b(?:unauthorized|unauthorised|not authori[sz]ed|without authori[sz]ation|without a (?:valid )?work permit|sans autorisation|non autorise\w{0,2}|sans permis de travail)\b/, fault: /\b(?:work\w{0,3}|employ\w{0,5}|experience|travail\w{0,5}|emploi)\b/ }, // prettier-ignore
  { reason: 'letter-incomplete', about: new RegExp(String.raw`\b(?:${LETTER})`), fault: /\b(?:incomplete|insufficient detail\w{0,2}|does not (?:describe|include|indicate|state|specify|list|mention|contain|provide)|do not (?:include|indicate|state|specify|list|mention|contain)|did not (?:include|indicate|state|specify|list|mention|contain)|fails? to (?:include|indicate|state|specify|list)|no (?:mention|salary|hours|duties|signature|dates)|lacks?|lacking|missing (?:the )?(?:job )?(?:hours|salary|duties|signature|dates?)|unsigned|not signed|incomplete?s?|n'(?:indique|precise|inclut|mentionne|enonce)\w{0,3}|ne (?:precise|mentionne|contient|comporte|comprend|fait|decrit)\w{0,3}|(?:n'est|ne sont) pas signees?|non signees?|sans (?:signature|salaire))\b/ }, // prettier-ignore
  { reason: 'letter-missing', about: new RegExp(String.raw`\b(?:${LETTER})`), fault: /\b(?:not (?:provided?|submitted?|received|included?|on file)|no (?:letters?|reference|employment|experience|proof)|did not (?:provide|submit|include)|failed to (?:provide|submit|include)|missing|absence|without|n'avez pas (?:fourni|soumis|presente|joint|inclus)|n'a pas (?:fourni|soumis|presente|joint)|n'(?:a|ont) ete (?:fournie|soumise|presentee|jointe|recue)s?|pas (?:ete )?(?:fournie?|soumise?|presentee?|jointe?|recue?)s?|aucune lettre|manqu\w{1,4})\b/ }, // prettier-ignore
  { reason: 'duties-not-matched', about: /\b(?:duties|lead statement|main responsibilities|fonctions|taches|enonce principal|noc|cnp|teer|feer)\b/, fault: either(String.raw`\bdo(?:es)? not (?:match|correspond|reflect|describe)|\bmismatch\b|\b(?:copied|verbatim|generic|copiees?|generiques?|textuellement)\b`) }, // prettier-ignore
  { reason: 'test-expired', about: /\b(?:language|tests?|results?|ielts|celpip|tef|tcf|pte|resultats?|linguistiques?|langue)\b/, fault: /\b(?:expire(?:d|e?s?)|no longer valid|not valid|older than|more than (?:two|2) years|perime\w{0,2}|n'etai(?:t|ent) plus valides?|plus valides?|plus de (?:deux|2) ans|echue?s?)\b/ }, // prettier-ignore
  { reason: 'eca-not-accepted', about: /\b(?:eca|educational credential assessment|ede|evaluation des diplomes(?: d'etudes)?|credential assessment)\b/, fault: either(String.raw`\b(?:expire(?:d|e?s?)|older than|more than (?:five|5) years|perimee?s?|lower|inferieure?s?|plus de (?:cinq|5) ans)\b`) }, // prettier-ignore
  { reason: 'education-not-proven', about: /\b(?:education|educational|degrees?|diplomas?|credentials?|transcripts?|diplomes?|etudes|releves? de notes|scolarite|baccalaureat|maitrise)\b/, fault: not }, // prettier-ignore
  { reason: 'work-not-enough', about: new RegExp(WORK), fault: /\b(?:less than|fewer than|short of|not (?:have|accumulate\w?|acquire\w?|obtain\w{0,2}|meet) (?:at least |the |a )?(?:one|two|three|1|2|3|12|24|minimum|required)|at least (?:one|two|three|1|2|3) (?:full )?years?|moins d\w{0,2}\s?(?:une?|deux|trois|1|2|3|12|24) (?:an|annee|mois)|n'avez pas (?:accumule|acquis|cumule)|n'a pas (?:accumule|acquis|cumule)|days? short|hours short|jours de moins|il manque)\b/ }, // prettier-ignore
  { reason: 'nomination-not-held', about: /\b(?:nominat(?:ion|ed)|nominee certificate|designation|certificat de designation)\b/, fault: either(String.raw`\b(?:withdrawn|expired|revoked|cancell?ed|retiree?|expiree?|annulee?|revoquee?)\b`) }, // prettier-ignore
  { reason: 'offer-not-accepted', about: /\b(?:arranged employment|job offer|offer of employment|lmia|eimt|emploi reserve|offre d'emploi)\b/, fault: not }, // prettier-ignore
  { reason: 'spouse-not-proven', about: /\b(?:spouse|spouse's|spousal|common-law|partner|partner's|marital|conjointe?|epou(?:x|se)|union de fait|etat matrimonial)\b/, fault: either(String.raw`\b(?:expire(?:d|e?s?)|perimee?s?)\b`) }, // prettier-ignore
  { reason: 'sibling-not-proven', about: /\b(?:siblings?|brother|sister|frere|soeur|fratrie)\b/, fault: not }, // prettier-ignore
  { reason: 'funds-not-proven', about: /\b(?:settlement funds|proof of funds|sufficient funds|available funds|funds|fonds (?:d'etablissement|suffisants|disponibles)?|preuve de fonds)\b/, fault: not }, // prettier-ignore
  { reason: 'work-not-proven', about: new RegExp(WORK), fault: either(String.raw`\b(?:unverifiable|doubts?|doutes?)\b`) }, // prettier-ignore
  { reason: 'language-not-proven', about: /\b(?:language (?:test|results?|requirement|proficiency|ability)|competences? linguistiques?|test linguistique|resultats linguistiques|clb|nclc)\b/, fault: not }, // prettier-ignore
  { reason: 'not-member-of-category', about: /\b(?:category|categories|categorie|stem|stim|healthcare|health care|trade occupations?|french-language proficiency|soins de sante|metiers)\b/, fault: /\b(?:not (?:a )?(?:member|eligible|qualif\w{1,4})|do(?:es)? not (?:meet|qualify)|did not (?:meet|qualify)|n'etiez pas|n'etes pas|n'est pas|n'etait pas|ne repond\w{0,3} pas|ne satisf\w{1,6} pas)\b/ }, // prettier-ignore
  { reason: 'program-not-met', about: /\b(?:(?:minimum|eligibility|program) (?:entry )?(?:requirements?|criteria)|requirements of the (?:class|program)|experience class|skilled workers?|skilled trades?|exigences|criteres|categorie de l'experience|programme)\b/, fault: /\b(?:not (?:meet|met|satisf\w{1,4}|a member)|do(?:es)? not|did not|fails? to meet|ne (?:repond\w{0,3}|satisf\w{1,6}|respect\w{1,4}|rempli\w{1,5})|n'(?:etes|etiez|est|etait|avez|a) pas)\b/ }, // prettier-ignore
  { reason: 'document-missing', about: /\b(?:documents?|police certificates?|certificats? de police|evidence|proof|information|preuves?|renseignements|medical|birth certificate|passport)\b/, fault: /\b(?:not (?:provide\w?|submit\w{0,3}|received|included?)|did not (?:provide|submit|include)|failed to (?:provide|submit)|missing|incomplete|absence of|n'avez pas (?:fourni|soumis|presente|joint)|n'a pas (?:fourni|soumis|presente)|pas ete (?:fourni|soumis|recu|presente|joint)\w{0,2}|manqu\w{1,5}|aucun document)\b/ }, // prettier-ignore
];

/** A sentence of general information, advice or condition is no reason. */
export const GENERAL: RegExp =
  /^(?:if|when|where|please|note that|for (?:more )?information|applicants? (?:must|should|may|who)|candidates? (?:must|should|may|who)|you (?:may|can|must|should)|to (?:be|qualify|claim)|should you|si |lorsque|veuillez|pour (?:plus|obtenir)|les (?:candidats|demandeurs)|vous (?:pouvez|devez|devrez)|afin|notez|this (?:letter|message) does not|do not (?:reply|respond)|ne (?:repondez|pas repondre))/; // prettier-ignore
/** Words that tie the fault to this file. */
export const ABOUT_FILE: RegExp =
  /\b(?:you|your|yours|pa|pa's|the applicant|applicant's|the principal applicant|client|i am|i have|i note|vous|votre|vos|dp|le demandeur|la demandeure|la demanderesse|du demandeur|je|j'ai|concern\w{0,2}|not satisfied|refused|convaincue?)\b/; // prettier-ignore
export const IN_GENERAL: RegExp =
  /\b(?:must|should|if you|may be|could be|doit|doivent|devez|si vous|pourrait|peut etre)\b/;

/** A note this short is about the file without naming it. */
const SHORT = 140;

/** The reason that a sentence gives, if any; its span is the whole sentence. */
export function findReasons(flat: FlatText, segment: Segment): readonly ReasonFinding[] {
  const text = segment.text.replace(/^(?:[*-]|\d{1,2}[.)])\s/, '');
  if (text.length < 12 || GENERAL.test(text)) return [];
  const cue = REASON_CUES.find(({ about, fault }) => about.test(text) && fault.test(text));
  if (cue === undefined) return [];
  const doubt = doubtOf(text);
  return [
    {
      kind: 'reason',
      reason: cue.reason,
      span: spanOf(flat, segment.start, segment.start + segment.text.length),
      certainty: certaintyOf(doubt),
      doubt,
    },
  ];
}

/** Reasons are matched by words, not by meaning: never more than likely. */
function doubtOf(text: string): Doubt {
  if (IN_GENERAL.test(text)) return 'weak-wording';
  return ABOUT_FILE.test(text) || text.length <= SHORT ? 'loose-wording' : 'weak-wording';
}
