import type { AuditText, FindingWording } from './audit.ts';

const kind = (p: FindingWording): string =>
  p.codes.names.work[p.text('kind') as 'canadian' | 'foreign' | 'spouse-canadian'];
const failing = (p: FindingWording): string => (p.criteria() === '' ? '' : ` (${p.criteria()})`);
const counted = (p: FindingWording): string =>
  p.count('least') === p.count('greatest')
    ? p.number('least')
    : `de ${p.number('least')} à ${p.number('greatest')}`;

/** The sentences for audits, in French. */
export const auditFr: AuditText = {
  families: {
    score: 'La note',
    documents: 'Les documents',
    consistency: 'La cohérence',
    criteria: 'Les critères au jour dit',
  },
  severities: { error: 'À corriger', warning: 'À vérifier', notice: 'À savoir' },
  days: {
    profile: 'à la présentation du profil',
    invitation: 'à l’envoi de l’invitation',
    application: 'à la réception de la demande',
    decision: 'au moment de la décision',
  },
  findings: {
    'claimed-above-counted': (p) =>
      `La note déclarée est de ${p.number('claimed')}; ${p.onDay()}, les documents donnent ${counted(p)}, soit ${p.number('difference')} de moins.`,
    'claimed-below-counted': (p) =>
      `La note déclarée est de ${p.number('claimed')}; ${p.onDay()}, les documents donnent ${counted(p)}, soit au moins ${p.number('difference')} de plus.`,
    'below-cut-off': (p) =>
      `Les documents donnent ${counted(p)} ${p.onDay()}, ce qui n’atteint pas la note minimale de ${p.number('cutOff')} de la ronde ${p.text('round')}.`,
    'maybe-below-cut-off': (p) =>
      `Les documents donnent ${counted(p)} ${p.onDay()} : des faits inconnus décident si la note minimale de ${p.number('cutOff')} de la ronde ${p.text('round')} est atteinte.`,
    'score-not-certain': (p) =>
      `Des faits sont inconnus (${p.number('facts')}) : la note va ${counted(p)} ${p.onDay()}.`,
    'calendar-months-add-year': (p) =>
      `${kind(p)} : le profil en ligne compte les mois civils, ce qui donne ${p.years('calendarYears')}; les heures (${p.hours('hours')}) donnent ${p.years('years')} ${p.onDay()}. L’agent compte les heures.`,
    'other-order-adds': (p) =>
      `Avec l’autre langue officielle en premier, la note serait de ${p.number('otherTotal')}, soit ${p.number('gain')} de plus.`,
    'letter-would-add': (p) =>
      `Une lettre complète pour cet emploi aurait porté la note de ${p.number('from')} à ${p.number('to')}.`,
    'assessment-would-add': (p) =>
      `Une évaluation de diplôme valide aurait porté la note de ${p.number('from')} à ${p.number('to')}.`,
    'spouse-costs': (p) =>
      `Si l’époux ou conjoint n’accompagnait pas le candidat, la note serait de ${p.number('to')} au lieu de ${p.number('from')}.`,
    'next-year-of-work': (p) =>
      `${kind(p)} : le total atteindra bientôt ${p.years('years')}, ce qui ajoute ${p.number('gain')}, si l’emploi se poursuit tel quel.`,
    'letter-missing': (p) =>
      `Aucune lettre de recommandation pour l’emploi ${p.period()} : rien ne le prouve.`,
    'letter-incomplete': (p) =>
      `La lettre de recommandation pour l’emploi ${p.period()} est incomplète : l’agent peut écarter l’emploi.`,
    'letter-unknown': (p) =>
      `On ne sait pas s’il existe une lettre de recommandation pour l’emploi ${p.period()}.`,
    'no-test-on-date': (p) => `Aucun test linguistique n’était valide ${p.onDay()}.`,
    'test-expires': (p) =>
      `${p.test('test')} du ${p.date('date')} : valide jusqu’à la veille du ${p.date('expires')}.`,
    'test-expires-soon': (p) =>
      `${p.test('test')} du ${p.date('date')} expire le ${p.date('expires')}. Il doit être encore valide à la réception de la demande.`,
    'test-expired-on-date': (p) =>
      `${p.test('test')} du ${p.date('date')} a expiré le ${p.date('expires')} : il n’était plus valide ${p.onDay()}.`,
    'tef-column': (p) =>
      p.text('doubt') === 'wrong'
        ? `Les résultats du ${p.test('test')} sont ceux d’une colonne qu’Entrée express ne retient pas.`
        : `Les résultats du ${p.test('test')} conviennent à deux colonnes de l’attestation : vérifiez que la bonne a été lue.`,
    'assessment-missing': (p) =>
      `Aucune évaluation (EDE) pour ce diplôme (${p.country('country')}) : il ne compte pas.`,
    'assessment-expires': (p) =>
      `L’évaluation de diplôme du ${p.date('date')} est valide jusqu’à la veille du ${p.date('expires')}.`,
    'assessment-expires-soon': (p) =>
      `L’évaluation de diplôme du ${p.date('date')} expire le ${p.date('expires')}. Elle doit être encore valide à la réception de la demande.`,
    'assessment-expired-on-date': (p) =>
      `L’évaluation de diplôme du ${p.date('date')} a expiré le ${p.date('expires')} : elle n’était plus valide ${p.onDay()}.`,
    'assessment-after-date': (p) =>
      `L’évaluation de diplôme date du ${p.date('date')} : il n’y en avait pas ${p.onDay()}.`,
    'assessment-lower': (p) =>
      `L’évaluation donne ${p.level('equivalent')}, un niveau inférieur à celui du diplôme (${p.level('level')}).`,
    'nomination-not-held': (p) => `La désignation (${p.period()}) n’avait pas cours ${p.onDay()}.`,
    'certificate-not-held': (p) =>
      `Le certificat de compétence (${p.period()}) n’avait pas cours ${p.onDay()}.`,
    'offer-not-held': (p) => `L’offre d’emploi (${p.period()}) n’avait pas cours ${p.onDay()}.`,
    'date-in-future': (p) => `Le ${p.date('date')} n’est pas encore venu.`,
    'jobs-overlap': (p) =>
      `Deux emplois en même temps ${p.period()} : ${p.number('hours')} heures par semaine en tout, dont ${p.number('cap')} comptent.`,
    'two-countries-at-once': (p) =>
      `Des emplois dans deux pays en même temps ${p.period()} (${p.codes.names.days(p.count('days'))}).`,
    'same-work-other-country': (p) =>
      `La même profession (CNP ${p.text('noc')}) dans deux pays, en même temps ou l’une à la suite de l’autre.`,
    'job-twice': (p) => `Le même emploi figure deux fois (${p.period()}).`,
    'gap-in-history': (p) =>
      p.has('awarded')
        ? `Aucun emploi ${p.period()} (${p.codes.names.days(p.count('days'))}); le diplôme obtenu le ${p.date('awarded')} peut l’expliquer.`
        : `Aucun emploi ${p.period()} (${p.codes.names.days(p.count('days'))}) : le dossier doit dire ce qui a été fait pendant ce temps.`,
    'job-too-young': (p) =>
      `L’emploi débute le ${p.date('from')}, avant l’âge de ${p.number('age')} ans.`,
    'degree-too-young': (p) =>
      `Diplôme obtenu le ${p.date('awarded')}, avant l’âge de ${p.number('age')} ans : c’est tôt pour ${p.level('level')}.`,
    'degrees-too-close': (p) =>
      `Deux diplômes (${p.levels()}) dont les études, au plus court, se chevauchent de ${p.codes.names.days(p.count('days'))}.`,
    'study-during-job': (p) =>
      `Travail à temps plein (${p.country('workCountry')}) ${p.period()}, pendant les études qui mènent au diplôme du ${p.date('awarded')} (${p.country('studyCountry')}), sans mention d’études à temps plein.`,
    'student-at-full-time': (p) =>
      `Études à temps plein et ${p.number('hoursPerWeek')} heures de travail par semaine ${p.period()} : le travail ne compte pas, et les permis autorisent souvent moins d’heures.`,
    'union-too-young': (p) =>
      `L’union débute le ${p.date('since')}, avant que l’un des deux ait ${p.number('age')} ans.`,
    'union-between-dates': (p) =>
      `L’union débute le ${p.date('since')}, après le premier jour du dossier : la note en est changée, et il faut la déclarer.`,
    'spouse-resident-accompanying': () =>
      'L’époux ou conjoint est dit accompagnant et citoyen ou résident permanent : la note est alors celle d’un candidat sans conjoint.',
    'application-late': (p) =>
      `La demande a été reçue le ${p.date('application')}, plus de ${p.number('days')} jours après l’invitation (${p.date('last')}).`,
    'work-unauthorized': (p) => `Travail au Canada sans autorisation ${p.period()}.`,
    'no-program-met': (p) =>
      `Les critères minimaux d’aucun programme n’étaient remplis ${p.onDay()}${failing(p)}.`,
    'program-not-certain': (p) =>
      `Des faits inconnus décident si les critères minimaux étaient remplis ${p.onDay()}${failing(p)}.`,
    'program-not-met': (p) =>
      `Critères minimaux non remplis ${p.onDay()} : ${p.program()}${failing(p)}.`,
    'not-in-category': (p) =>
      `Les conditions de la catégorie « ${p.category()} » n’étaient pas remplies ${p.onDay()}${failing(p)}.`,
    'category-not-certain': (p) =>
      `Des faits inconnus décident si les conditions de la catégorie « ${p.category()} » étaient remplies ${p.onDay()}${failing(p)}.`,
  },
  mends: {
    'check-claim': 'Comparez le profil aux documents, facteur par facteur.',
    'get-letter':
      'Demandez à l’employeur une lettre à en-tête, signée, avec le titre, les fonctions, les dates, les heures par semaine et le salaire. S’il n’y en a pas, expliquez pourquoi et joignez d’autres preuves (contrat, bulletins de paie, feuillets d’impôt).',
    'complete-letter':
      'Faites compléter la lettre : titre, fonctions, dates, heures par semaine, salaire, signature et coordonnées.',
    'get-assessment': 'Faites évaluer le diplôme par un organisme désigné.',
    'renew-assessment':
      'Demandez une nouvelle évaluation, ou son renouvellement, avant d’en avoir besoin.',
    'take-test': 'Passez un nouveau test, de sorte que le résultat soit valide le jour voulu.',
    'read-other-column': 'Vérifiez l’attestation : Entrée express n’en retient qu’une colonne.',
    'declare-other-order': 'Dans un nouveau profil, déclarez l’autre langue officielle en premier.',
    'weigh-spouse':
      'Comparez les deux possibilités avant un nouveau profil. L’époux ou conjoint qui n’accompagne pas doit tout de même être déclaré.',
    'wait-for-year':
      'Attendez ce jour pour présenter ou mettre à jour le profil, si rien n’expire avant.',
    'find-facts': 'Trouvez le document qui le dit, et inscrivez-le.',
    'correct-date': 'Vérifiez la date d’après le document.',
    'explain-gap':
      'Dites dans les antécédents personnels ce qui a été fait pendant ce temps, avec preuves s’il y en a.',
    'explain-overlap':
      'Vérifiez les dates et les heures; si elles sont justes, expliquez dans une lettre comment les deux ont été menés de front.',
    'explain-study':
      'Vérifiez les dates; si elles sont justes, expliquez quand et comment les études ont été faites.',
    'explain-age': 'Vérifiez les dates d’après les documents.',
    'correct-twice': 'Vérifiez qu’il s’agit de deux emplois, et que chacun est dans le bon pays.',
    'tell-union': 'Déclarez le changement d’état matrimonial, avec sa date et sa preuve.',
    'correct-status': 'Corrigez celui des deux qui est faux.',
    'prove-validity':
      'Trouvez la preuve que le document avait cours ce jour-là; sans elle, les points ne comptent pas.',
    'check-program': 'Voyez ce qui manquait ce jour-là, et si un autre programme était ouvert.',
    'check-category':
      'Voyez ce qui manquait ce jour-là; l’appartenance doit tenir à l’invitation et à la demande.',
    'check-permit':
      'Vérifiez les permis et leurs conditions; la portée peut dépasser la note. Consultez un professionnel autorisé.',
    'keep-in-mind': 'Gardez la date en tête pour un nouveau profil.',
  },
};
