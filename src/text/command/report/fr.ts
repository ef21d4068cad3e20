import type { ReportCommandText } from './en.ts';

export const reportCommandFr: ReportCommandText = {
  usage:
    'DOSSIER.json [--officer FICHIER] [--notified DATE] [--on DATE] [--round N] [--program PROGRAMME] [--markdown]',
  summary:
    'Rédige un seul rapport d’un dossier refusé : notes, explications, verdict, vérification, démarches.',
  details: [
    'Réunit en un document la note à chaque date du dossier, ce qui explique la note déclarée et les chiffres de l’agent, avec les additions et les dispositions, ce que cela signifie par rapport à la ronde, ce qu’un agent pourrait remettre en question, que demander et avant quand. Chaque énoncé est marqué certain ou déduit.',
    'Le fichier de l’agent est celui de crs recount. Sans lui, on sait seulement que la note était sous la note minimale de la ronde.',
    'Les derniers jours sont comptés à partir du jour où le refus a été connu (--notified), par défaut celui de la décision.',
    'Écrit du Markdown sur un terminal ou avec --markdown, et du JSON autrement : les blocs du rapport, chacun avec sa phrase. Le rapport donne des renseignements et des calculs, et non un avis juridique.',
  ],
  options: {
    officer: {
      value: 'FICHIER',
      text: 'Les chiffres de l’agent, en JSON (- pour l’entrée standard).',
    },
    notified: {
      value: 'DATE',
      text: 'Le jour où le refus a été connu (AAAA-MM-JJ).',
    },
    on: { value: 'DATE', text: 'Le jour du rapport (AAAA-MM-JJ). Par défaut aujourd’hui.' },
    round: { value: 'N', text: 'La ronde de l’invitation, au lieu de celle du dossier.' },
    program: { value: 'PROGRAMME', text: 'Le programme de la demande : fsw, cec ou fst.' },
    markdown: { text: 'Écrire du Markdown, même dans un fichier ou un tube.' },
  },
  examples: [
    {
      command: 'crs report dossier.json --officer agent.json --markdown > rapport.md',
      text: 'Un rapport à lire, à garder ou à transmettre.',
    },
    {
      command: 'crs report dossier.json --notified 2025-09-22 --lang en',
      text: 'En anglais, les derniers jours comptés à partir du 22 septembre 2025.',
    },
  ],
  argument: 'DOSSIER.json',
};
