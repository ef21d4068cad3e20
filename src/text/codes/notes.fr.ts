import type { NotesText } from './text.ts';

const OFFERS: Readonly<Record<string, string>> = {
  nomination: 'de la désignation',
  certificate: 'du certificat de compétence',
  offer: 'de l’offre d’emploi',
};

const work = (p: Parameters<NotesText['work-years']>[0]): string =>
  p.codes.names.work[p.text('kind') as keyof typeof p.codes.names.work];

/** The notes of a reading, in French. */
export const notesFr: NotesText = {
  // Âge, tests linguistiques et diplômes.
  'age-on-date': (p) => `${p.years('age')} le ${p.date('on')}.`,
  'age-frozen-at-invitation': (p) =>
    `${p.years('age')}, comme à l’invitation du ${p.date('invitation')} : l’anniversaire survenu entre celle-ci et le ${p.date('on')} (${p.years('actual')}) ne nuit pas à la demande.`,
  'birth-date-missing': () =>
    'La date de naissance est inconnue, et les points pour l’âge le sont donc aussi. Inscrivez-la pour les établir.',
  'birth-after-date': (p) =>
    `La naissance (${p.date('birthDate')}) est postérieure au ${p.date('on')} : il n’y a pas d’âge à cette date.`,
  'test-counted': (p) =>
    `Le test ${p.test('test')} du ${p.date('date')} est pris en compte : ${p.clb('test')}.`,
  'test-not-used': (p) =>
    `Le test ${p.test('test')} du ${p.date('date')} (${p.clb('test')}) n’est pas utilisé : un seul test par langue compte, et un autre donne autant de points ou plus.`,
  'test-expired': (p) =>
    `Le test ${p.test('test')} du ${p.date('date')} a expiré le ${p.date('expires')} et ne compte donc pas le ${p.date('on')}.`,
  'test-after-date': (p) =>
    `Le résultat du test ${p.test('test')} (${p.date('date')}) est postérieur au ${p.date('on')} : il ne compte pas à cette date.`,
  'test-date-missing': (p) =>
    `La date du résultat du test ${p.test('test')} est inconnue, et l’on ne peut dire s’il est encore valide. Inscrivez la date de l’attestation.`,
  'test-score-missing': (p) =>
    `Test ${p.test('test')} : le résultat en ${p.ability('ability')} est inconnu. Inscrivez-le pour établir les points.`,
  'test-not-accepted-yet': (p) =>
    `Entrée express n’accepte pas le test ${p.test('test')} avant le ${p.date('from')} : il ne compte pas.`,
  'test-acceptance-uncertain': (p) =>
    `Aucune source disponible ne confirme le jour à partir duquel Entrée express accepte le test ${p.test('test')}.`,
  'tef-wrong-column': (p) =>
    `Les résultats du test ${p.test('test')} ne conviennent qu’à la colonne « Score / 699 » de l’attestation. Pour un test de cette date, Entrée express retient la colonne « équivalence ancien score ». Lus tels quels, ils donnent ${p.clb('test')} : vérifiez l’attestation.`,
  'tef-column-assumed': (p) =>
    `Les résultats du test ${p.test('test')} conviennent à deux colonnes de l’attestation et donnent davantage dans l’autre. Ils sont lus dans celle qu’Entrée express retient pour un test de cette date (${p.raw('column') === 'previous-score' ? '« équivalence ancien score »' : '« Score / 699 »'}), ce qui donne ${p.clb('test')} : vérifiez l’attestation.`,
  'test-column-uncertain': (p) =>
    `${p.test('test')} : les sources consultées ne s’accordent pas sur la colonne de l’attestation qu’Entrée express retient pour un test de cette date. La colonne des tableaux d’équivalence est lue; vérifiez les directives de votre profil.`,
  'first-language-chosen': (p) =>
    `La première langue officielle retenue est ${p.language('language')} : ${p.number('total')} points en tout. Si c’était ${p.language('other')}, le total serait de ${p.number('otherTotal')}.`,
  'first-language-declared': (p) =>
    `La première langue officielle est ${p.language('language')}, selon la déclaration : ${p.number('total')} points en tout. Si c’était ${p.language('other')}, le total serait de ${p.number('otherTotal')}.`,
  'language-below-scale': (p) =>
    `Test ${p.test('test')} : sous le plus bas niveau publié en ${p.abilities('abilities')}, soit le niveau 0.`,
  'credential-canadian-counted': (p) =>
    `Le diplôme canadien obtenu le ${p.date('awarded')} compte (niveau reconnu : ${p.level('level')}).`,
  'credential-assessed-counted': (p) =>
    `Le diplôme étranger (${p.country('country')}) compte selon l’évaluation du ${p.date('date')}${p.has('body') ? `, ${p.body('body')}` : ''} (niveau reconnu : ${p.level('equivalent')}).`,
  'credential-after-date': (p) =>
    `Le diplôme a été obtenu le ${p.date('awarded')}, après le ${p.date('on')} : il ne compte pas à cette date.`,
  'credential-date-missing': () =>
    'La date d’obtention est inconnue, et l’on ne peut dire si le diplôme compte. Inscrivez-la.',
  'eca-missing': (p) =>
    `Un diplôme étranger (${p.country('country')}) ne compte qu’avec une évaluation des diplômes d’études (EDE), et il n’y en a pas.`,
  'eca-expired': (p) =>
    `L’évaluation du ${p.date('date')} a expiré le ${p.date('expires')}, et le diplôme ne compte donc pas le ${p.date('on')}.`,
  'eca-after-date': (p) =>
    `L’évaluation (${p.date('date')}) est postérieure au ${p.date('on')} : le diplôme ne compte pas à cette date.`,
  'eca-date-missing': () =>
    'La date de l’évaluation est inconnue, et l’on ne peut dire si elle est encore valide. Inscrivez-la.',
  'eca-equivalent-missing': (p) =>
    `Le niveau reconnu par l’évaluation est inconnu (niveau déclaré : ${p.level('level')}). Inscrivez l’équivalence canadienne.`,
  'eca-lower-than-claimed': (p) =>
    `L’évaluation reconnaît un niveau (${p.level('equivalent')}) inférieur à celui qui est déclaré (${p.level('level')}). C’est l’évaluation qui l’emporte.`,
  'eca-higher-than-claimed': (p) =>
    `L’évaluation reconnaît un niveau (${p.level('equivalent')}) supérieur à celui qui est déclaré (${p.level('level')}). C’est l’évaluation qui l’emporte.`,
  'eca-before-designation': (p) =>
    p.counted === false
      ? `L’évaluation du ${p.date('date')} précède la désignation de l’organisme (${p.body('body')}, le ${p.date('designated')}) : elle ne compte pas.`
      : `L’évaluation du ${p.date('date')} précède peut-être la désignation de l’organisme (${p.body('body')}, le ${p.date('designated')}, date qu’aucune source disponible ne confirme). Elle est prise en compte.`,
  'eca-body-unknown': (p) =>
    p.has('body')
      ? `« ${p.text('body')} » ne figure pas parmi les organismes désignés connus ici. L’évaluation est prise en compte : vérifiez que l’organisme est désigné.`
      : 'L’organisme d’évaluation est inconnu. L’évaluation est prise en compte : vérifiez que l’organisme est désigné.',
  'two-or-more-met': (p) =>
    `${p.number('credentials')} diplômes d’études postsecondaires comptent, dont un de trois ans ou plus : ensemble, ils forment le niveau « deux diplômes ou plus ».`,
  'two-or-more-not-met': (p) =>
    `${p.number('credentials')} diplômes d’études postsecondaires comptent, mais aucun n’est de trois ans ou plus : seul le plus élevé est retenu.`,
  'canadian-study-counted': (p) =>
    `Les études au Canada (${p.level('level')}) remplissent les conditions des points supplémentaires.`,
  'canadian-study-not-eligible': (p) =>
    `Les études au Canada (${p.level('level')}) ne remplissent pas les conditions des points supplémentaires.`,
  'canadian-study-unknown': (p) =>
    `On ne sait pas si ces études au Canada (${p.level('level')}) remplissent les conditions des points supplémentaires : à temps plein, au Canada, huit mois ou plus, sans être surtout un cours de langue ou de l’enseignement à distance.`,

  // Emplois, et années qu’ils forment.
  'job-counted': (p) =>
    `${work(p)} ${p.period()}, CNP ${p.text('noc')}, ${p.number('hoursPerWeek')} heures par semaine : ${p.hours('hours')} comptées sur ${p.codes.names.days(p.count('days'))}.`,
  'job-not-started': (p) =>
    `L’emploi débute le ${p.date('from')}, après le ${p.date('on')} : il ne compte pas à cette date.`,
  'job-date-missing': () =>
    'Le premier jour de l’emploi est inconnu, et l’on ne peut dire combien de travail compte. Inscrivez-le.',
  'job-hours-missing': () =>
    'Le nombre d’heures par semaine est inconnu, et l’on ne peut dire combien de travail compte. Inscrivez-le.',
  'job-before-window': (p) =>
    p.counted === false
      ? `Tout l’emploi est trop ancien : seul compte le travail effectué après le ${p.date('windowFrom')}.`
      : `Seule compte la partie de l’emploi postérieure au ${p.date('windowFrom')}. Ce qui précède est trop ancien.`,
  'job-not-skilled': (p) =>
    `Le code ${p.text('noc')} de la CNP (${p.occupationLevel()}) n’est pas du travail qualifié : l’emploi ne compte pas.`,
  'job-noc-missing': () =>
    'Le code de la CNP est inconnu, et l’on ne peut dire s’il s’agit de travail qualifié. Inscrivez-le.',
  'job-noc-ambiguous': (p) =>
    `Le code ${p.text('noc')} de la CNP correspond à plusieurs codes (${p.list('to')}), les uns de travail qualifié, les autres non (${p.occupationLevel()}). Inscrivez le code de la classification en vigueur à cette date.`,
  'job-noc-translated': (p) =>
    `Le code ${p.text('noc')} de la CNP se lit ${p.choice('to')} dans la classification en vigueur à cette date.`,
  'job-self-employed': () =>
    'Le travail autonome ne compte pas comme expérience de travail au Canada.',
  'job-student': () =>
    'Le travail effectué pendant des études à temps plein ne compte pas comme expérience de travail au Canada.',
  'job-unauthorized': () =>
    'Le travail effectué sans autorisation ne compte pas comme expérience de travail au Canada.',
  'job-fact-missing': (p) =>
    `Donnée inconnue : ${p.field('fact')}. Inscrivez-la pour établir si l’emploi compte.`,
  'job-letter-missing': () =>
    'Il n’y a pas de lettre de recommandation : rien ne prouve l’emploi, qui n’est pas compté.',
  'job-letter-incomplete': () =>
    'La lettre de recommandation est incomplète. L’emploi est compté ici, mais un agent pourrait l’écarter.',
  'job-part-time': (p) =>
    `À ${p.number('hoursPerWeek')} heures par semaine, moins que le temps plein (${p.number('cap')}), l’emploi compte en proportion.`,
  'job-hours-over-cap': (p) =>
    `Les ${p.number('hoursPerWeek')} heures par semaine comptent pour ${p.number('cap')} : le surplus n’ajoute rien.`,
  'work-overlap-capped': (p) =>
    `${work(p)} : les emplois occupés en même temps comptent ensemble pour au plus ${p.number('cap')} heures par semaine.`,
  'work-years': (p) =>
    `${work(p)} : ${p.hours('hours')} sur ${p.codes.names.days(p.count('days'))} forment ${p.count('years') === 0 ? 'moins d’une année complète' : `${p.years('years')} ${p.count('years') === 1 ? 'complet' : 'complets'}`}.${p.has('nextYearOn') ? ` La prochaine année complète sera atteinte le ${p.date('nextYearOn')}, si l’emploi se poursuit tel quel.` : ''}`,
  'work-calendar-differs': (p) =>
    `${work(p)} : compté par mois civil, comme dans le profil en ligne, il forme ${p.years('calendarYears')} (${p.codes.names.months(p.count('months'))}) au lieu de ${p.years('years')} selon les heures.`,

  // Époux ou conjoint de fait, et points supplémentaires.
  'spouse-counted': () =>
    'L’époux ou conjoint de fait accompagne le candidat et n’est ni citoyen ni résident permanent : la note est celle d’un candidat avec époux ou conjoint.',
  'spouse-not-accompanying': () =>
    'L’époux ou conjoint de fait n’accompagne pas le candidat : la note est celle d’un candidat sans époux ou conjoint.',
  'spouse-resident': (p) =>
    `L’époux ou conjoint de fait est ${p.text('status') === 'citizen' ? 'citoyen canadien' : 'résident permanent du Canada'} : la note est celle d’un candidat sans époux ou conjoint.`,
  'spouse-not-yet': (p) =>
    `L’union a débuté le ${p.date('since')}, après le ${p.date('on')} : à cette date, la note est celle d’un candidat sans époux ou conjoint.`,
  'spouse-fact-missing': (p) =>
    `Donnée inconnue sur l’époux ou conjoint de fait : ${p.field('fact')}. Inscrivez-la pour établir s’il est pris en compte.`,
  'nomination-counted': (p) =>
    `La désignation (${p.province('province')}) est valable ${p.period()}.`,
  'nomination-not-yet': (p) =>
    `La désignation débute le ${p.date('from')}, après le ${p.date('on')} : elle ne compte pas à cette date.`,
  'nomination-ended': (p) =>
    `La désignation a pris fin le ${p.date('until')}, avant le ${p.date('on')} : elle ne compte pas à cette date.`,
  'certificate-counted': (p) =>
    `Le certificat de compétence (${p.province('province')}) est valable ${p.period()}.`,
  'certificate-not-yet': (p) =>
    `Le certificat de compétence débute le ${p.date('from')}, après le ${p.date('on')} : il ne compte pas à cette date.`,
  'certificate-ended': (p) =>
    `Le certificat de compétence a pris fin le ${p.date('until')}, avant le ${p.date('on')} : il ne compte pas à cette date.`,
  'grant-date-missing': (p) =>
    `Le premier jour ${OFFERS[p.text('what')] ?? p.text('what')} est inconnu, et l’on ne peut dire si le document compte. Inscrivez-le.`,
  'offer-counted': (p) =>
    `L’offre d’emploi (CNP ${p.text('noc')}, ${p.text('kind') === 'senior-management' ? 'cadre supérieur' : 'autre travail qualifié'}) est valable ${p.period()}.`,
  'offer-not-yet': (p) =>
    `L’offre d’emploi débute le ${p.date('from')}, après le ${p.date('on')} : elle ne compte pas à cette date.`,
  'offer-ended': (p) =>
    `L’offre d’emploi a pris fin le ${p.date('until')}, avant le ${p.date('on')} : elle ne compte pas à cette date.`,
  'offer-not-skilled': (p) =>
    `Le code ${p.text('noc')} de la CNP (${p.occupationLevel()}) n’est pas du travail qualifié : l’offre d’emploi ne compte pas.`,
  'offer-noc-missing': () =>
    'Le code de la CNP de l’offre d’emploi est inconnu, et l’on ne peut dire si elle compte. Inscrivez-le.',
  'offer-worth-nothing': (p) =>
    `Depuis le ${p.date('from')}, une offre d’emploi ne vaut aucun point.`,
  'sibling-counted': () =>
    'Ce frère ou cette sœur a l’âge adulte, est citoyen ou résident permanent et vit au Canada : pris en compte.',
  'sibling-under-18': () =>
    'Ce frère ou cette sœur a moins de 18 ans à cette date : non pris en compte.',
  'sibling-not-in-canada': () =>
    'Ce frère ou cette sœur ne vit pas au Canada : non pris en compte.',
  'sibling-not-resident': () =>
    'Ce frère ou cette sœur n’est ni citoyen ni résident permanent du Canada : non pris en compte.',
  'sibling-fact-missing': (p) =>
    `Donnée inconnue sur ce frère ou cette sœur : ${p.field('fact')}. Inscrivez-la pour établir si les points sont dus.`,
};
