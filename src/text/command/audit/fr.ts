import type { AuditCommandText } from './en.ts';

export const auditCommandFr: AuditCommandText = {
  usage: 'DOSSIER.json [--on DATE] [--round N] [--program PROGRAMME]',
  summary:
    'Dit ce qu’un agent pourrait remettre en question dans un dossier, et comment y remédier.',
  details: [
    'Vérifie la note, les documents, la cohérence des dates et les critères aux jours que la loi regarde, du plus grave au moins grave : à corriger, à vérifier, à savoir.',
    'La ronde est celle du dossier, ou celle qui a eu lieu le jour de l’invitation; sa note minimale, son programme et sa catégorie sont aussi vérifiés.',
    'Code de sortie 0 quoi qu’il soit trouvé : ce ne sont pas des fautes des données.',
  ],
  options: {
    on: { value: 'DATE', text: 'Le jour de la vérification (AAAA-MM-JJ). Par défaut aujourd’hui.' },
    round: { value: 'N', text: 'La ronde de l’invitation, au lieu de celle du dossier.' },
    program: { value: 'PROGRAMME', text: 'Le programme de la demande : fsw, cec ou fst.' },
  },
  examples: [
    { command: 'crs audit dossier.json', text: 'Vérifier un dossier aujourd’hui.' },
    {
      command: 'crs audit dossier.json --round 304 --program cec --json',
      text: 'Par rapport à une ronde et à un programme, en JSON.',
    },
  ],
  argument: 'DOSSIER.json',
  none: 'Rien à remettre en question n’a été trouvé.',
  mend: (sentence) => `→ ${sentence}`,
  counts: (errors, warnings, notices) =>
    `${errors} à corriger, ${warnings} à vérifier, ${notices} à savoir`,
};
