import type { NotesText } from './text.ts';

/** Emplois, et années qu’ils forment. */
export const workNotesFr = {
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
} satisfies Partial<NotesText>;

const work = (p: Parameters<NotesText['work-years']>[0]): string =>
  p.codes.names.work[p.text('kind') as keyof typeof p.codes.names.work];
