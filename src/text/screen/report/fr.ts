import type { ReportScreenText } from './en.ts';

export const reportScreenFr: ReportScreenText = {
  title: 'Rapport',
  intro:
    'Votre dossier en un document à imprimer, à garder ou à remettre à qui vous conseille : notes et dates, ce qui explique les chiffres de l’agent, ce qu’il faut vérifier, que demander et avant quand.',
  stale: 'Un champ ne peut être lu : voici le rapport d’avant vos dernières modifications.',
  noDossier: 'Il n’y a pas encore de dossier à rapporter.',
  toDossier: 'Aller au dossier',
  options: {
    heading: 'Votre rapport',
    notified: 'Jour où vous avez appris le refus',
    notifiedHint:
      'Les derniers jours pour s’adresser à la Cour fédérale se comptent à partir de ce jour.',
    notifiedDefault: (date) => `Laissé vide : le jour de la décision, le ${date}.`,
    notADay: 'Ce n’est pas un jour du calendrier. Écrivez année-mois-jour.',
    beforeDecision: (date) => `C’est avant la décision du ${date}.`,
    language: 'Langue du rapport',
    languages: { en: 'English', fr: 'Français' },
    figures: 'Les chiffres de l’agent sont ceux de la page Recalcul.',
    noFigures:
      'Aucun des chiffres de l’agent n’est encore connu. Sans cela, le rapport ne peut dire ce qui les explique : il suffit même que votre note ait été jugée trop basse.',
    toRecount: 'Inscrire les chiffres de l’agent',
    toLetter: 'Les lire dans la lettre',
    print: 'Imprimer ou enregistrer en PDF',
    printHint: 'Pour le garder en PDF, choisissez « Enregistrer au format PDF » comme imprimante.',
    markdown: 'Télécharger en Markdown',
    json: 'Télécharger en JSON',
  },
  search: {
    running: (visited) =>
      `Recherche de ce qui explique les chiffres… ${visited} lectures jusqu’ici.`,
    stop: 'Arrêter et prendre ce qui a été trouvé',
    failed: 'La recherche n’a pu se faire; le rapport est donc sans explications.',
    retry: 'Réessayer',
    ready: 'Le rapport est prêt.',
  },
  contents: 'Dans ce rapport',
  fileName: 'rapport-scg',
};
