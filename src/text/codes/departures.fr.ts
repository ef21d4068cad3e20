import type { DepartureWording, DeparturesText } from './departures.ts';

const work = (p: DepartureWording): string =>
  p.text('who') === 'spouse'
    ? p.codes.names.work['spouse-canadian']
    : p.codes.names.work[p.text('kind') as 'canadian' | 'foreign'];

const instead = (p: DepartureWording): string =>
  p.raw('years') === p.raw('plain')
    ? `${p.years('years')} de toute façon`
    : `${p.years('years')} au lieu de ${p.years('plain')}`;

const levels = (p: DepartureWording): string => p.clb('test');

/** The sentences for departures, in French. */
export const departuresFr: DeparturesText = {
  sentences: {
    'age-on-other-date': (p) =>
      `l’âge retenu est celui du jour ${p.day()} : ${p.years('age')} au lieu de ${p.years('plain')}.`,
    'test-expired-later': (p) =>
      `le résultat du ${p.date('date')} (${p.test('test')}) est tenu pour expiré, comme il l’était au jour ${p.day()}.`,
    'test-refused': (p) =>
      `le résultat du ${p.date('date')} (${p.test('test')}) n’est pas accepté.`,
    'test-counted-out-of-time': (p) =>
      ({
        expired: `le résultat du ${p.date('date')} (${p.test('test')}) est compté alors qu’il était expiré.`,
        'after-date': `le résultat du ${p.date('date')} (${p.test('test')}) est compté alors qu’il est postérieur.`,
        'not-accepted-yet': `le résultat (${p.test('test')}) est compté alors que le test n’était pas encore accepté.`,
      })[p.variant ?? ''] ??
      `le résultat (${p.test('test')}) est compté alors que sa date est inconnue.`,
    'level-lower': (p) =>
      `${p.ability('ability')} : lu un niveau plus bas, ${p.number('to')} au lieu de ${p.number('from')}.`,
    'level-higher': (p) =>
      `${p.ability('ability')} : lu un niveau plus haut, ${p.number('to')} au lieu de ${p.number('from')}.`,
    'columns-swapped': (p) =>
      p.variant === 'report-order'
        ? `les résultats suivent l’ordre du rapport (compréhension de l’oral, de l’écrit, expression écrite) et non celui du formulaire : ${levels(p)}.`
        : `les résultats de compréhension de l’écrit et de l’oral sont intervertis : ${levels(p)}.`,
    'tef-other-column': (p) =>
      `les résultats sont lus dans une autre colonne du rapport : ${levels(p)}.`,
    'languages-swapped': (p) =>
      `la première langue officielle retenue est ${p.language('first')} (et non ${p.language('plain')}).`,
    'eca-expired-later': (p) =>
      `l’évaluation du ${p.date('date')} est tenue pour expirée, comme elle l’était au jour ${p.day()}.`,
    'credential-refused': (p) => `le diplôme (${p.level('counted')}) n’est pas accepté.`,
    'credential-counted-unproven': (p) =>
      ({
        'credential-after-date': `le diplôme (${p.level('level')}) est compté alors qu’il a été obtenu plus tard.`,
        'eca-missing': `le diplôme (${p.level('level')}) est compté sans évaluation.`,
        'eca-expired': `le diplôme (${p.level('level')}) est compté alors que son évaluation était expirée.`,
        'eca-after-date': `le diplôme (${p.level('level')}) est compté alors que son évaluation est postérieure.`,
        'eca-before-designation': `le diplôme (${p.level('level')}) est compté alors que l’organisme d’évaluation n’était pas encore désigné.`,
      })[p.variant ?? ''] ??
      `le diplôme (${p.level('level')}) est compté alors qu’une donnée est inconnue.`,
    'credential-level-lower': (p) =>
      `le diplôme est lu comme suit : ${p.level('to')}, au lieu de : ${p.level('from')}.`,
    'credential-level-claimed': (p) =>
      `le diplôme est compté comme suit : ${p.level('to')}, alors que l’évaluation donne : ${p.level('from')}.`,
    'two-or-more-refused': () =>
      'les diplômes ne sont pas comptés ensemble (deux ou plus); seul le plus élevé compte.',
    'two-or-more-claimed': () =>
      'les diplômes sont comptés ensemble (deux ou plus), alors qu’aucun n’est de trois ans ou plus.',
    'canadian-study-refused': (p) =>
      `les études au Canada (${p.level('level')}) sont jugées non admissibles : cours de langue, à distance, à temps partiel ou de moins de huit mois.`,
    'canadian-study-claimed': (p) =>
      `les études au Canada (${p.level('level')}) sont comptées alors que rien ne dit qu’elles sont admissibles.`,
    'letter-refused': (p) =>
      p.variant === 'incomplete'
        ? 'la lettre de recommandation incomplète n’est pas acceptée; l’emploi ne compte pas.'
        : 'la lettre de recommandation n’est pas acceptée (fonctions, heures, salaire, dates ou signature); l’emploi ne compte pas.',
    'duties-other-occupation': (p) =>
      `les fonctions sont jugées relever non du code ${p.text('noc')} de la CNP, mais d’une catégorie FEER 4 ou 5; l’emploi ne compte pas.`,
    'judged-self-employed': () =>
      'le travail est jugé autonome; il ne compte pas comme expérience au Canada.',
    'judged-student': () =>
      'le travail est jugé effectué pendant des études à temps plein; il ne compte pas comme expérience au Canada.',
    'judged-unauthorized': () =>
      'le travail est jugé effectué sans autorisation; il ne compte pas.',
    'hours-judged-lower': (p) =>
      `${p.number('hours')} heures par semaine sont comptées au lieu de ${p.number('hoursPerWeek')}, ce qui laisse ${instead(p)}.`,
    'leave-deducted': (p) =>
      `${p.codes.names.months(p.count('months'))} de congé ou d’interruption sont déduits, ce qui laisse ${instead(p)}.`,
    'unskilled-job-counted': (p) =>
      `l’emploi est compté alors que le code ${p.text('noc')} de la CNP n’est pas du travail qualifié.`,
    'self-employed-job-counted': () => 'du travail autonome est compté comme expérience au Canada.',
    'student-job-counted': () =>
      'du travail effectué pendant des études à temps plein est compté comme expérience au Canada.',
    'unauthorized-job-counted': () =>
      'du travail effectué sans autorisation est compté comme expérience au Canada.',
    'unproven-job-counted': (p) =>
      p.variant === 'missing'
        ? 'l’emploi est compté sans lettre de recommandation.'
        : 'l’emploi est compté alors qu’une donnée est inconnue.',
    'part-time-counted-full': (p) =>
      `${p.number('hoursPerWeek')} heures par semaine sont comptées comme du temps plein.`,
    'calendar-months-counted': (p) =>
      `${work(p)} : compté par mois civil, le premier et le dernier en entier, comme dans le profil en ligne et non selon les jours : ${instead(p)}.`,
    'full-months-counted': (p) =>
      `${work(p)} : seuls les mois civils travaillés en entier sont comptés, sans ceux qui ne l’ont été qu’en partie : ${instead(p)}.`,
    'hours-over-cap-counted': (p) =>
      `${work(p)} : les heures au-delà de 30 par semaine ou d’emplois simultanés sont ajoutées : ${instead(p)}.`,
    'old-work-counted': (p) =>
      `${work(p)} : le travail de plus de dix ans est compté : ${instead(p)}.`,
    'work-to-other-date': (p) => `${work(p)} : compté au jour ${p.day()} : ${instead(p)}.`,
    'spouse-left-out': () => 'la note est calculée sans époux ni conjoint de fait.',
    'spouse-counted': (p) =>
      ({
        'not-yet': `la note est calculée avec l’époux ou le conjoint de fait, alors que l’union a commencé le ${p.date('since')}.`,
        'not-accompanying':
          'la note est calculée avec l’époux ou le conjoint de fait, qui est déclaré ne pas venir.',
        resident:
          'la note est calculée avec l’époux ou le conjoint de fait, qui est citoyen ou résident permanent.',
      })[p.variant ?? ''] ??
      'la note est calculée avec l’époux ou le conjoint de fait, dont une donnée est inconnue.',
    'certificate-refused': () =>
      'le certificat de compétence n’est pas accepté : non prouvé, ou non délivré par une province ou un territoire.',
    'certificate-counted': () =>
      'le certificat de compétence est compté alors qu’il n’était pas valide ce jour-là.',
    'nomination-refused': (p) =>
      p.variant === 'ended-later'
        ? `la désignation est tenue pour terminée, comme elle l’était après le ${p.date('until')}.`
        : 'la désignation est tenue pour retirée.',
    'nomination-counted': () =>
      'la désignation est comptée alors qu’elle n’était pas valide ce jour-là.',
    'offer-refused': (p) =>
      p.variant === 'ended-later'
        ? `l’offre d’emploi est tenue pour terminée, comme elle l’était après le ${p.date('until')}.`
        : 'l’offre d’emploi n’est pas acceptée : ni étude d’impact sur le marché du travail, ni dispense.',
    'offer-counted': () =>
      'l’offre d’emploi est comptée alors qu’elle n’était pas admissible ce jour-là.',
    'offer-points-kept': (p) =>
      `des points sont accordés pour l’offre d’emploi, qui n’en donne plus depuis le ${p.date('from')}.`,
    'sibling-refused': () => 'le frère ou la sœur au Canada n’est pas tenu pour prouvé.',
    'sibling-counted': () =>
      'un frère ou une sœur est compté sans que les conditions soient établies.',
    'french-level-overlooked': (p) =>
      `des points sont accordés pour le français (${p.number('to')} au lieu de ${p.number('from')}) sans le niveau exigé dans les quatre compétences.`,
    'english-level-overlooked': (p) =>
      `les points supérieurs sont accordés pour le français (${p.number('to')} au lieu de ${p.number('from')}) sans le niveau d’anglais exigé dans les quatre compétences.`,
  },
  kinds: { certain: 'établi par les dates et les nombres', arguable: 'affaire de jugement' },
  sides: {
    candidate: 'erreur du candidat',
    officer: 'jugement de l’agent',
    dates: 'dates du dossier',
  },
  readers: { officer: 'l’agent', candidate: 'le candidat' },
  days: {
    profile: 'du profil',
    invitation: 'de l’invitation',
    application: 'de la demande',
    decision: 'de la décision',
    actual: 'de la lecture',
  },
};
