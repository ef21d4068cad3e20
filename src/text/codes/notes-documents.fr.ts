import type { NotesText } from './text.ts';

/** Âge, tests linguistiques et diplômes. */
export const documentNotesFr = {
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
} satisfies Partial<NotesText>;
