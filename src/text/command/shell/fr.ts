import type { ShellText } from './en.ts';

export const shellFr: ShellText = {
  usage: 'COMMANDE [OPTIONS]',
  summary:
    'Recalcule une note du Système de classement global (SCG) d’Entrée express, chaque point étant expliqué.',
  details: [],
  options: {
    help: { text: 'Affiche cette aide.' },
    json: { text: 'Produit du JSON, comme dès que la sortie n’est pas un terminal.' },
    lang: {
      value: 'en|fr',
      text: 'Langue du texte. Par défaut celle de LC_ALL, de LC_MESSAGES ou de LANG, sinon l’anglais.',
    },
    version: { text: 'Affiche la version.' },
  },
  examples: [
    {
      command: 'crs score profils.ndjson --on 2025-03-25',
      text: 'Calcule la note de chaque profil d’un fichier selon les règles d’un jour donné.',
    },
    {
      command: 'crs read dossier.json --on 2024-09-10 --lang fr',
      text: 'Montre, en français, ce que prouvent les documents d’un dossier un jour donné.',
    },
  ],
  headings: {
    usage: (line) => `Utilisation : ${line}`,
    commands: 'Commandes',
    options: 'Options propres à la commande',
    common: 'Options de toutes les commandes',
    exitCodes: 'Codes de sortie',
    examples: 'Exemples',
  },
  exitCodes: {
    '0': 'terminé',
    '1': 'données fautives ou résultat impossible à écrire; chaque faute est nommée sur la sortie d’erreur',
    '2': 'mauvaise utilisation',
  },
  moreHelp: 'L’aide d’une commande : crs COMMANDE --help',
  usageErrors: {
    'no-command': () => 'Aucune commande n’a été donnée.',
    'unknown-command': ({ name }) => `La commande « ${name} » n’existe pas.`,
    'unknown-option': ({ option }) => `L’option ${option} n’existe pas ici.`,
    'missing-value': ({ option }) => `Il manque la valeur de l’option ${option}.`,
    'unexpected-value': ({ option }) => `L’option ${option} ne prend pas de valeur.`,
    'repeated-option': ({ option }) => `L’option ${option} ne se donne qu’une fois.`,
    'missing-argument': ({ argument }) => `Il manque ${argument}.`,
    'too-many-arguments': ({ argument }) => `L’argument « ${argument} » est de trop.`,
    'not-a-day': ({ option, value }) =>
      `L’option ${option} demande un jour du calendrier sous la forme AAAA-MM-JJ, ce que « ${value} » n’est pas.`,
    'day-before': ({ option, value, name, day }) =>
      `${option} est le ${value}, ce qui précède une date du dossier (${name} : ${day}). Corrigez l’une ou l’autre.`,
    'not-a-language': ({ value }) =>
      `La valeur de --lang est en ou fr, ce que « ${value} » n’est pas.`,
    'not-a-number': ({ option, value }) =>
      `L’option ${option} demande un nombre entier, ce que « ${value} » n’est pas.`,
    'not-a-choice': ({ option, value, choices }) =>
      `La valeur de ${option} est l’une de celles-ci : ${choices}. « ${value} » n’en est pas.`,
    'unknown-round': ({ value, choices }) =>
      `L’option --round demande le numéro d’une ronde. « ${value} » n’en est pas un. Les dernières rondes connues : ${choices}.`,
    'missing-option': ({ option }) => `L’option ${option} est nécessaire.`,
    'cannot-combine': ({ option, other }) =>
      `Les options ${option} et ${other} ne vont pas ensemble.`,
  },
  seeHelp: (command) => `Consultez : ${command} --help`,
  where: (file, line) =>
    [file, line === null ? null : `ligne ${line}`].filter((part) => part !== null).join(', '),
  moreFaults: (count) => `et ${count} de plus`,
  cannotRead: (file, reason) => `Impossible de lire ${file} : ${reason}.`,
  cannotWrite: (code) =>
    `Le résultat n’a pas pu être écrit en entier : ${
      { ENOSPC: 'le disque est plein', EBADF: 'la sortie standard est fermée' }[code] ??
      `erreur ${code}`
    }.`,
  reasons: {
    missing: 'ce fichier n’existe pas',
    folder: 'c’est un dossier',
    forbidden: 'la lecture n’en est pas permise',
    other: 'erreur du système',
  },
  bug: (trace) => `C’est une faute du programme, non des données : ${trace}`,
};
