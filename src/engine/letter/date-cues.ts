import type { Cue } from './cues.ts';

/** `other`: the date of something else (a birth, a test, a job, a printing, a deadline). */
export type DateCue = 'profile' | 'invitation' | 'application' | 'decision' | 'other';

const cue = (role: DateCue, pattern: RegExp): Cue<DateCue> => ({ role, pattern });
const weak = (role: DateCue, pattern: RegExp): Cue<DateCue> => ({ role, weak: true, pattern });

const RECEIVED = String.raw`(?:received|submitted|filed|lodged|rec'?d|recv'?d)`;
const RECUE = String.raw`(?:recue?|presentee?|soumise?|deposee?|transmise?|envoyee?)`;

export const DATE_CUES: readonly Cue<DateCue>[] = [
  cue('invitation', /\binvitations? to apply\b/g),
  cue('invitation', /\bitas?\b/g),
  cue('invitation', /\b(?:was|were|been|is) (?:issued an invitation|invited)\b/g),
  cue(
    'invitation',
    /\bdate of (?:the )?invitation\b|\binvitation (?:date|letter|issued|sent|round)\b/g,
  ),
  cue('invitation', /\binvitation (?:a|de) presenter une demande\b/g),
  cue('invitation', /\bipds?\b/g),
  cue('invitation', /\bdate de (?:l'|votre )?invitation\b/g),
  cue('invitation', /\b(?:avez|a|as|ayant) ete invitee?s?\b|\betes invitee?\b/g),
  cue('invitation', /\b(?:round|draw) of invitations\b|\brondes? d'invitations?\b/g),
  weak('invitation', /\binvit(?:ation|ed|ee?)\b/g),
  weak('invitation', /\b(?:round|draw|ronde|tirage)\b/g),

  cue('application', new RegExp(String.raw`\bapplication(?:,?\s[\w()'/-]{1,20}){0,16},?\s${RECEIVED}\b(?! an?\b)`, 'g')), // prettier-ignore
  cue('application', new RegExp(String.raw`\b${RECEIVED}(?:\s[\w()'/-]{1,20}){0,4}\sapplication\b`, 'g')), // prettier-ignore
  cue('application', new RegExp(String.raw`\b(?:e-?apr|apr|app|aor)s?\s(?:was\s)?${RECEIVED}\b`, 'g')), // prettier-ignore
  cue('application', /\bdate of (?:the |your )?application\b|\bapplication (?:date|receipt)\b/g),
  cue('application', /\be-?aprs?(?=\s?(?:rec|date|submitted|[:=(]|\d))/g),
  cue('application', /\bdate (?:of receipt|received)\b/g),
  cue(
    'application',
    new RegExp(String.raw`\bdemande(?:,?\s[\w()'/-]{1,20}){0,16},?\s${RECUE}\b`, 'g'),
  ),
  cue('application', new RegExp(String.raw`\b(?:recu|presente|soumis|depose|transmis)\s(?:une\s|votre\s|sa\s|la\s)?demande\b`, 'g')), // prettier-ignore
  cue('application', /\bdate de (?:la |votre )?(?:demande|reception)\b/g),
  cue('application', /\breception de (?:la|votre|sa) demande\b/g),

  cue(
    'profile',
    /\bprofile(?:\s[\w()'/-]{1,20}){0,3}\s(?:submitted|created|entered|completed|validated)\b/g,
  ),
  cue('profile', /\b(?:submitted|created|completed|entered)(?:\s[\w()'/-]{1,20}){0,4}\sprofile\b/g),
  cue('profile', /\bprofile (?:date|submission|creation)\b|\bdate of (?:the |your )?profile\b/g),
  cue('profile', /\bentered the (?:express entry )?pool\b/g),
  cue('profile', /\bprofil(?:\s[\w()'/-]{1,20}){0,4}\s(?:soumis|cree|presente|depose|valide)\b/g),
  cue('profile', /\b(?:soumis|cree|presente|depose) (?:un |votre |son |le )?profil\b/g),
  cue('profile', /\bdate du profil\b|\bcreation du profil\b/g),
  weak('profile', /\bprofile?\b/g),

  cue('decision', /\b(?:refused|rejected) (?:on|effective)\b/g),
  cue(
    'decision',
    /\b(?:decision|refusal)(?:\s[\w()'/-]{1,20}){0,3}\s(?:on|of|dated)(?=\s(?:\w{3,9}\s)?\d)/g,
  ),
  cue('decision', /\b(?:decision|refusal)(?: letter)?(?: date)?\s?[:=]/g),
  cue('decision', /\bdate of (?:the )?(?:decision|refusal)\b/g),
  cue('decision', /\bfinal decision\b|\brefusal (?:letter )?(?:dated|sent|issued)\b/g),
  cue('decision', /\b(?:refusee?|rejetee?) (?:le|en date)\b/g),
  cue('decision', /\b(?:decision|refus)(?:\s[\w()'/-]{1,20}){0,3}\s(?:le|du|datee?)(?=\s\d)/g),
  cue('decision', /\bdate (?:de la|de) decision\b|\bdate du refus\b|\blettre de refus\b/g),
  weak('decision', /\b(?:refused|rejected|refusal|refusee|rejetee|decision|refus)\b/g),

  cue('other', /\b(?:born|birth|dob|naissance|nee? le|ddn)\b/g),
  cue('other', /\b(?:ielts|celpip|tef|tcf|pte)\b/g),
  cue('other', /\b(?:test|tests|examen|resultats?|results?)\b/g),
  cue('other', /\b(?:eca|ede|wes|iqas|credential assessment|evaluation des diplomes)\b/g),
  cue('other', /\b(?:passport|passeport|permit|permis)\b/g),
  cue('other', /\b(?:expir\w{0,8}|valid\w{0,8}|validite)\b/g),
  cue(
    'other',
    /\b(?:employ\w{0,9}|emploi|worked|work(?:ing)? (?:from|since)|travail\w{0,5}|job|poste)\b/g,
  ),
  cue('other', /\b(?:diploma|degree|diplome|baccalaureat|graduat\w{0,5}|awarded|conferred)\b/g),
  cue('other', /\b(?:medicale?|biometrics?|biometrie|biometriques?)\b/g),
  cue('other', /\b(?:procedural fairness|pfl|fairness letter|equite procedurale|lep)\b/g),
  cue(
    'other',
    /\b(?:no later than|at the latest|deadline|within|before|au plus tard|avant|d'ici|echeance)\b/g,
  ),
  cue('other', /\b(?:printed|print date|generated|imprimee?|released?|disclos\w{1,4}|page|last updated|mis a jour|request(?:ed)? (?:received )?on|consent|extracted|extrait)\b/g), // prettier-ignore
  cue('other', /\b(?:atip|aiprp|access to information|acces a l'information)\b/g),
  cue('other', /\b(?:married|marriage|mariage|mariee?s?|common-?law|union)\b/g),
  cue('other', /\b(?:nominat\w{1,4}|designation|police|certificate|certificat|reference letter|lettre d'emploi|letter of)\b/g), // prettier-ignore
  cue(
    'other',
    /\b(?:withdrawn|retiree?|declined|declinee?|cancell?ed|annulee?|closed|reopened)\b/g,
  ),
  cue('other', /\b(?:in force|as amended|came into|en vigueur|modifiee?)\b/g),
  cue('other', /\b(?:additional documents?|documents? (?:additionnels|supplementaires)|requested|demandee?s)\b/g), // prettier-ignore
];

/** The same event, but not the one of this file. */
export const ANOTHER_EVENT: RegExp =
  /\b(?:previous|previously|earlier|first|prior|second|another|other|former|next|subsequent|later|old|precedente?|anterieure?|premiere?|autre|suivante?|ancienne?|deuxieme|seconde|prochaine?|ulterieure?)\b/; // prettier-ignore
