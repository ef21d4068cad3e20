/** The page's frame: name, navigation, language, theme, footer, and what goes wrong on loading. */
export const shellEn = {
  product: 'CRS Recount',
  tagline: 'Your Express Entry score, recounted from your documents',
  skipToContent: 'Skip to content',
  navLabel: 'Pages',
  pages: {
    home: 'Start',
    dossiers: 'Dossiers',
    score: 'Score',
    recount: 'Recount',
    audit: 'Check my file',
    report: 'Report',
    letter: 'Letter',
    whatif: 'What if',
    plan: 'Plan',
    rounds: 'Rounds',
  },
  dossier: {
    open: (name: string) => `Dossier: ${name}`,
    example: 'an example',
    unnamed: 'without a name',
  },
  windowTitle: (page: string) => `${page} – CRS Recount`,
  language: { label: 'Switch language', other: 'Français' },
  theme: { label: 'Colours', system: 'As on this device', light: 'Light', dark: 'Dark' },
  loading: 'Loading…',
  loadFailed: 'This part could not be loaded. Check your connection, then try again.',
  retry: 'Try again',
  dismiss: 'Close',
  footer: {
    notAdvice:
      'This tool does arithmetic from published rules. It is not legal advice, and it does not replace an authorized immigration representative.',
    notAffiliated:
      'It is independent: it is not affiliated with, or endorsed by, Immigration, Refugees and Citizenship Canada (IRCC).',
    private: 'Everything you enter stays on this device. Nothing is sent anywhere.',
    licence: 'Contains information licensed under the',
    licenceName: 'Open Government Licence – Canada',
    licenceUrl: 'https://open.canada.ca/en/open-government-licence-canada',
  },
};

export type ShellText = typeof shellEn;
