import { type Cue, SOUS, UNDER } from './cues.ts';

/** `other`: not this candidate's, or not this round's; `maybe`: not what was, but what could be. */
export type ScoreCue = 'cut-off' | 'claimed' | 'officer' | 'other' | 'other-event' | 'maybe';

const cue = (role: ScoreCue, pattern: RegExp): Cue<ScoreCue> => ({ role, pattern });
const weak = (role: ScoreCue, pattern: RegExp): Cue<ScoreCue> => ({ role, weak: true, pattern });

export const SCORE_CUES: readonly Cue<ScoreCue>[] = [
  cue('cut-off', /\bmin(?:imums?|imale?s?|imaux|ima)?\b/g),
  cue('cut-off', /\bcut-?\s?off\b/g),
  cue('cut-off', /\blowest[-\s]?(?:ranked|ranking|scoring|invited|score|crs)?\b/g),
  cue('cut-off', /\bthreshold\b|\bseuil\b|\b(?:note|score|pointage) de coupure\b/g),
  cue(
    'cut-off',
    /\ble plus (?:bas|faible)\b|\bla plus (?:basse|faible)\b|\bmoins bien classee?\b/g,
  ),
  cue('cut-off', /\blast (?:person|candidate|applicant) invited\b|\bderni(?:er|ere) (?:candidat|personne) invitee?\b/g), // prettier-ignore
  weak('cut-off', /\b(?:required|requis(?:es?)?|exigee?s?)\b/g),

  cue('claimed', /\b(?:claimed|claims|claiming|(?:self-?)?declared)\b/g),
  cue('claimed', /\b(?:declaree?s?|reclamee?s?|revendiquee?s?|reclame|revendique|declare)\b/g),
  cue('claimed', /\binvitee? (?:avec|sur la base)\b/g),
  cue(
    'claimed',
    /\b(?:invited|invitation to apply|ita)\b[^.;]{0,60}\b(?:based on|with|on the basis of)\b(?!\s(?:an?\s|the\s)?(?:crs\s)?(?:minimum|cut-?\s?off|lowest|threshold|score cut))/g,
  ),
  cue(
    'claimed',
    /\binvitation a presenter une demande\b[^.;]{0,60}\b(?:avec|sur la base|fondee? sur)\b(?!\s(?:de\s)?(?:une?\s|la\s|le\s)?(?:(?:note|score|pointage|total)\s(?:crs\s|scg\s)?(?:minimale?|minimum|de coupure)|minimum|seuil))/g,
  ),
  weak(
    'claimed',
    /\b(?:profile|profil|stated|initial(?:ly|e|ement)?|originally|original|indiquee?)\b/g,
  ),
  weak('claimed', /\bat (?:the )?(?:time of (?:the |your )?)?(?:ita|invitation)\b|\bau moment de (?:l'invitation|l'ipd)\b/g), // prettier-ignore

  cue('officer', /\bre-?(?:calculat|comput|assess|evaluat|tabulat|count|scor)\w{1,5}/g),
  cue('officer', /\b(?:i|we)(?: have|'ve)? (?:calculated?|computed?|determined?|establish(?:ed)?|arrived? at)\b/g), // prettier-ignore
  cue(
    'officer',
    /\b(?:i|we) (?:find|found|conclude|concluded) that (?:your|the applicant's|the pa's|the client's)\b/g,
  ),
  cue(
    'officer',
    /\b(?:je constate|j'ai constate|nous constatons|nous avons constate) que (?:votre|vos|la note|le score|le total)\b/g,
  ),
  weak(
    'officer',
    /\bat (?:the )?time of (?:the |your )?(?:e-?apr|application|submission)\b|\bau moment de (?:la|votre) demande\b/g,
  ),
  cue('officer', /\bj'ai (?:calcule|etabli|determine)\b|\bnous avons (?:calcule|etabli|determine)\b|\bje (?:calcule|etablis|determine)\b/g), // prettier-ignore
  cue('officer', /\b(?:revised|adjusted|corrected|verified|substantiated|supported|assessed)\b/g),
  cue('officer', /\b(?:reduced|drops?|dropped|falls?|fell|lowered|goes down|went down|decreas\w{1,3}|brought down|brings?|down) (?:your |the |pa's |his |her )?(?:crs |score )?(?:down )?to\b/g), // prettier-ignore
  cue('officer', /\bactual (?:crs |comprehensive )?(?:score|points?|total)\b/g),
  cue('officer', /\bnew (?:crs |total )?(?:score|total|points?)\b/g),
  cue('officer', /\b(?:recalcul|reevalu|recompt)\w{0,6}/g),
  cue('officer', /\b(?:revisee?|corrigee?|rajustee?|ajustee?|verifiee?)s?\b/g),
  cue('officer', /\b(?:ramene|reduit|ramenee|reduite|passe|baisse|tombe|diminue)s? (?:votre (?:note|score|pointage) )?a\b/g), // prettier-ignore
  cue('officer', /\bnouve(?:au|lle) (?:score|note|pointage|total|scg)\b|\b(?:score|pointage|total) reel\b|\bnote reelle\b/g), // prettier-ignore
  cue(
    'officer',
    /\bawarded(?= \d)|\bpoints? (?:were |are )?(?:awarded|granted)\b|\bpoints (?:accordes|attribues|alloues)\b/g,
  ),
  cue('officer', /\bofficer'?s? (?:score|calculation|total|count|assessment)\b|\b(?:evaluation|decompte) de l'agente?\b|\bcalcul de l'agente?\b|\b(?:etablie?s?|calculee?s?) par l'agente?\b/g), // prettier-ignore
  weak('officer', /\b(?:awarded|obtained|granted|accorde(?:e|s|es)?|attribue(?:e|s|es)?|obtenue?s?|obtenez|officer|agente?)\b/g), // prettier-ignore
  weak('officer', /\b(?:after|upon|following|on|apres) (?:my |our |a |an |the |full |notre |la )?(?:review|verification|assessment|examen|etude)\b/g), // prettier-ignore

  cue(
    'other',
    /\b(?:another|other|different) (?:applicant|candidate|person|client|file|profile)s?\b/g,
  ),
  cue(
    'other',
    /\b(?:un autre|autre|autres|d'autres) (?:candidate?|demandeu(?:r|se)|personne|cliente?|dossier)s?\b/g,
  ),
  cue('other', /\b(?:spouse|husband|wife|brother|sister|friend|cousin|colleague|co-?worker|neighbou?r|roommate|partner)(?:'s)?\b/g), // prettier-ignore
  cue(
    'other',
    /\b(?:epou(?:x|se)|conjointe?|mari|femme|frere|soeur|amie?|collegue|voisine?|partenaire)\b/g,
  ),
  cue('other', /\b(?:average|mediane?|moyennes?|(?:score|pointage|total) moyen)\b/g),
  cue(
    'other',
    /\b(?:ielts|celpip|tef|tcf|pte|clb|nclc|selection grid|grille de selection|fswp? points|credit)\b/g,
  ),

  cue('other-event', /\b(?:previous|prior|next|subsequent|later|earlier|another|other|different|following|latest|recent|since|last)(?: [a-z]{2,12}){0,2} (?:rounds?|draws?)\b/g), // prettier-ignore
  cue('other-event', /\b(?:rondes?|tirages?) (?:d'invitations )?(?:precedente?s?|suivante?s?|anterieure?s?|ulterieure?s?|subsequente?s?|recente?s?)\b/g), // prettier-ignore
  cue('other-event', /\b(?:autres?|derni(?:er|ere)s?|prochain(?:e|es|s)?) (?:rondes?|tirages?)\b/g),
  cue(
    'other-event',
    /\b(?:other|another|autre) (?:category|program|stream|categorie|programme)\b/g,
  ),
  cue('other-event', /\b(?:rounds?|draws?) (?:since|before|after|held since)\b/g),
  cue(
    'other-event',
    /\b(?:previously|last year|old profile|earlier profile|ancien profil|l'an dernier)\b/g,
  ),

  cue(
    'maybe',
    /\b(?:if|would|could|might|should|si|aurait|auriez|aurais|pourrait|pourriez|serait|seriez)\b/g,
  ),
  cue('maybe', /\b(?:approximately|approx|roughly|about|around|estimat\w{1,3}|environ|estimee?|pres de|example|exemple)\b/g), // prettier-ignore
  cue('maybe', /\b(?:maximum|maximums|maximale?|max|up to|jusqu'a|out of|calculator|calculateur|hope|target|goal|aim|need|needed|vise|objectif|besoin)\b/g), // prettier-ignore
];

/** That the number is one of the Comprehensive Ranking System. */
export const SCORE_NOUN: RegExp =
  /\b(?:crs|scg|scores?|points?|pts|pointage|comprehensive ranking|classement global|cut-?\s?off|total|ranked|coupure|classee?|seuil|threshold|note (?:minimale|maximale|recalculee|reevaluee|declaree|revisee|totale))\b/;
/** That the system itself is named. */
export const SYSTEM: RegExp = /\b(?:crs|scg|comprehensive ranking|classement global)\b/;
/** "note" is a mark only in French; in English it is a remark. */
export const FRENCH_NOTE: RegExp = /\b(?:la|une|votre|sa|cette|de) note\b/;
/** Words after which the number itself comes. */
export const SCORE_LINK: RegExp =
  /(?:\b(?:of|is|was|at|to|as|be|had|with|score|scores|crs|scg|total|de|est|etait|a|soit|minimum|minimal|minimale|min|cut-?\s?off|now|maintenant|claimed|declaree?|declared|reclame|recalculated|reassessed|recalculee?|reevaluee?|revised|threshold|seuil|note|pointage|coupure)|[:=(>])[\s.:=("'-]{0,4}(?:the |les |des )?$/; // prettier-ignore
/** The first number of a comparison with the minimum. */
export const COMPARED: RegExp = new RegExp(
  String.raw`^[\s,;:()]{0,3}(?:points?|pts)?[\s,;:()]{0,3}(?:which |this |ce qui |qui |and |et )?(?:is|was|est|etait)?\s?(?:vs|versus|v\.|below|${UNDER}|less than|lower than|inferieure? a|en dessous|${SOUS}|<|compared)`,
);
/** The second number of a comparison with the minimum. */
export const COMPARES: RegExp = new RegExp(
  String.raw`(?:\bvs\b|\bversus\b|below|${UNDER}|less than|lower than|fewer than|inferieure? a[ux]?|en dessous d[eu']|moins (?:eleve|elevee) que|moins que|<)[^.;]{0,30}$`,
);
