import type { ScoreCommandText } from './text.ts';

export const scoreFr: ScoreCommandText = {
  usage: '[FICHIER…] [--on DATE] [--total-only]',
  summary: 'Calcule la note de profils, un par ligne, selon les règles en vigueur un jour donné.',
  details: [
    'Lit des profils en JSON, un par ligne (NDJSON), dans les fichiers nommés ou sur l’entrée standard (qui s’écrit aussi -), et répond à chacun par une ligne, dans le même ordre : sa note, avec les sections, les facteurs et l’explication de chaque point.',
    'Une ligne qui n’est pas un profil reçoit {"error":…} à sa place et est nommée sur la sortie d’erreur avec son numéro et le chemin de la faute. Les lignes suivantes reçoivent tout de même leur réponse. Les lignes vides ne reçoivent pas de réponse, mais comptent dans la numérotation. Une ligne de plus de 10 Mo est refusée.',
    'Sur un terminal, chaque réponse est plutôt un tableau.',
  ],
  options: {
    on: {
      value: 'DATE',
      text: 'Le jour dont les règles s’appliquent (AAAA-MM-JJ). Par défaut aujourd’hui.',
    },
    'total-only': { text: 'Répond seulement {"total":n}. Beaucoup plus rapide.' },
  },
  examples: [
    {
      command: 'crs score profils.ndjson --on 2024-07-17 > notes.ndjson',
      text: 'Calcule les notes d’un fichier selon les règles du 17 juillet 2024.',
    },
    {
      command: 'cat *.ndjson | crs score --total-only',
      text: 'Les totaux seulement, selon les règles d’aujourd’hui.',
    },
  ],
  columns: { factor: 'Facteur', points: 'Note', maximum: 'Sur', why: 'Pourquoi' },
  heading: (line, rules) => `Profil de la ligne ${line}, selon les règles du ${rules}`,
};
