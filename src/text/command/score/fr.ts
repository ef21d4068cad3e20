import type { ScoreCommandText } from './en.ts';

export const scoreFr: ScoreCommandText = {
  usage: '[FICHIER…] [--on DATE] [--total-only] [--csv [--map FICHIER]] [--jobs N]',
  summary: 'Calcule la note de profils, un par ligne, selon les règles en vigueur un jour donné.',
  details: [
    'Lit des profils en JSON, un par ligne (NDJSON), dans les fichiers nommés ou sur l’entrée standard (qui s’écrit aussi -), et répond à chacun par une ligne, dans le même ordre : sa note, avec les sections, les facteurs et l’explication de chaque point.',
    'Une ligne qui n’est pas un profil reçoit {"error":…} à sa place et est nommée sur la sortie d’erreur avec son numéro et le chemin de la faute. Les lignes suivantes reçoivent tout de même leur réponse. Les lignes vides ne reçoivent pas de réponse, mais comptent dans la numérotation. Une ligne de plus de 10 Mo est refusée.',
    'De grandes données sont traitées par tous les cœurs du processeur, dans le même ordre et sans que la mémoire croisse avec elles. Chaque ligne recevant sa réponse indépendamment des autres, on peut aussi couper les données en fin de ligne et les répartir entre plusieurs machines.',
    'Avec --csv, les données sont un fichier CSV avec en-tête (virgule, point-virgule ou tabulation), et la réponse reprend les mêmes rangées en y ajoutant les colonnes crs.total, crs.sections…, crs.factors… et crs.error. Les colonnes portent le nom des faits d’un profil : age, education, firstLanguage.language, firstLanguage.clb.reading, etc. Celles de secondLanguage et de spouse peuvent être vides ou absentes.',
    'Sur un terminal, chaque réponse est plutôt un tableau.',
  ],
  options: {
    on: {
      value: 'DATE',
      text: 'Le jour dont les règles s’appliquent (AAAA-MM-JJ). Par défaut aujourd’hui.',
    },
    'total-only': { text: 'Répond seulement {"total":n}. Beaucoup plus rapide.' },
    csv: { text: 'Lit du CSV et répond en CSV.' },
    map: {
      value: 'FICHIER',
      text: 'Avec --csv : un fichier JSON qui nomme les colonnes par fait : {"age": "Âge", "sibling": {"value": false}, "education": {"column": "Diplôme", "values": {"Baccalauréat": "bachelor"}}}.',
    },
    jobs: {
      value: 'N',
      text: 'Le nombre maximal de cœurs du processeur à utiliser. Par défaut tous; 1 est un seul processus.',
    },
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
    {
      command: 'crs score candidats.csv --csv --map colonnes.json > notes.csv',
      text: 'Calcule les notes d’un fichier CSV dont les colonnes ont leurs propres noms.',
    },
  ],
  columns: { factor: 'Facteur', points: 'Note', maximum: 'Sur', why: 'Pourquoi' },
  heading: (line, rules) => `Profil de la ligne ${line}, selon les règles du ${rules}`,
  progress: (lines) => `Lignes traitées : ${lines}`,
};
