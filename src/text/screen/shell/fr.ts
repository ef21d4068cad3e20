import type { ShellText } from './en.ts';

export const shellFr: ShellText = {
  product: 'Recalcul SCG',
  tagline: 'Votre note Entrée express, recalculée à partir de vos documents',
  skipToContent: 'Passer au contenu',
  navLabel: 'Pages',
  pages: {
    home: 'Accueil',
    dossiers: 'Dossiers',
    score: 'Note',
    recount: 'Recalcul',
    audit: 'Vérifier mon dossier',
    report: 'Rapport',
    letter: 'Lettre',
    whatif: 'Et si…',
    plan: 'Plan',
    rounds: 'Rondes',
  },
  dossier: {
    open: (name) => `Dossier : ${name}`,
    example: 'un exemple',
    unnamed: 'sans nom',
  },
  windowTitle: (page) => `${page} – Recalcul SCG`,
  language: { label: 'Changer de langue', other: 'English' },
  theme: { label: 'Couleurs', system: 'Comme l’appareil', light: 'Claires', dark: 'Sombres' },
  loading: 'Chargement…',
  loadFailed: 'Cette partie n’a pu être chargée. Vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  dismiss: 'Fermer',
  footer: {
    notAdvice:
      'Cet outil fait des calculs à partir de règles publiées. Il ne constitue pas un avis juridique et ne remplace pas un représentant en immigration autorisé.',
    notAffiliated:
      'Il est indépendant : il n’est ni affilié à Immigration, Réfugiés et Citoyenneté Canada (IRCC), ni approuvé par ce ministère.',
    private: 'Tout ce que vous saisissez reste sur cet appareil. Rien n’est envoyé ailleurs.',
    licence: 'Contient de l’information visée par la',
    licenceName: 'Licence du gouvernement ouvert – Canada',
    licenceUrl: 'https://ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada',
  },
};
