import type { ReadCommandText } from './en.ts';

export const readFr: ReadCommandText = {
  usage: 'DOSSIER.json [--on DATE]',
  summary:
    'Dit ce que prouvent les documents d’un dossier un jour donné, chaque donnée avec sa raison.',
  details: [
    'Lit un dossier dans le fichier nommé (- pour l’entrée standard) et affiche le profil qu’il prouve, une remarque pour chaque donnée prise en compte ou non, le travail compté exactement et par mois civil, le total si l’autre langue officielle venait en premier, et le plus petit et le plus grand total possibles quand des données sont inconnues.',
    'Un fichier de plus de 5 Mo est refusé.',
  ],
  options: {
    on: {
      value: 'DATE',
      text: 'Le jour de la lecture (AAAA-MM-JJ). Par défaut celui de la réception de la demande, sinon de l’invitation, sinon du profil, sinon de la décision.',
    },
  },
  examples: [
    {
      command: 'crs read dossier.json --on 2024-09-10',
      text: 'Ce que prouvent les documents le 10 septembre 2024.',
    },
    {
      command: 'crs read dossier.json --json | jq .profile | jq -c . | crs score',
      text: 'Calcule la note du profil que prouve un dossier.',
    },
  ],
  argument: 'le fichier DOSSIER.json',
  heading: (date) => `Ce que prouvent les documents le ${date}`,
  parts: {
    age: 'Âge',
    languageTests: 'Tests linguistiques',
    credentials: 'Diplômes',
    jobs: 'Travail',
    tradeCertificate: 'Certificat de compétence',
    spouse: 'Époux ou conjoint de fait',
    nomination: 'Désignation',
    offer: 'Offre d’emploi',
    siblings: 'Frères et sœurs',
  },
  marks: { counted: '✓', notCounted: '✗', remark: '•' },
  legend: '✓ pris en compte   ✗ non pris en compte   • remarque',
  profile: 'Profil',
  total: (total, rules) => `Total : ${total}, selon les règles du ${rules}`,
  range: (least, greatest) =>
    `Certaines données sont inconnues : le total se situe entre ${least} et ${greatest}.`,
  unknown: 'À établir',
};
