import type { WhatIfCommandText } from './en.ts';

export const whatIfCommandFr: WhatIfCommandText = {
  usage: 'PROFIL-ou-DOSSIER.json --change CHANGEMENT… [--scenario FICHIER]… [--on DATE]',
  summary:
    'Dit ce que des changements feraient à une note, et la part exacte de chacun dans le gain.',
  details: [
    'Lit un profil ou un dossier dans le fichier nommé (- pour l’entrée standard) et en calcule la note avant et après les changements. Les parts sont des valeurs de Shapley : des fractions exactes dont la somme est le gain entier.',
    'Un changement est son genre, puis ses données, séparés par des virgules : nomination,province=ON ou language-test,language=english,clb.writing=9. Ce peut aussi être un objet JSON. La date on= est le jour du résultat; sans elle, il est déjà obtenu.',
    'Genres : language-test (language, clb.reading, clb.writing, clb.listening, clb.speaking, test, who, on), credential-assessment (credential, equivalent, body, who, on), credential (level, country, eligibleCanadianStudy, who, on), work (country, months, from, noc, hoursPerWeek, who), stop-work (who, on), trade-certificate et nomination (province, on, until), job-offer (noc, on, until), sibling (sibling, birthDate, on), spouse-accompanying (accompanying, on), swap-principal (spouse.age et spouse.foreignWorkYears pour un profil), swap-languages (first, on), time (months, until). who vaut candidate ou spouse.',
    'Au plus 12 changements et 8 scénarios. Un fichier de scénario contient {"name", "changes", "on"} ou une liste de tels objets.',
  ],
  options: {
    change: {
      value: 'CHANGEMENT',
      text: 'Un changement; peut être répété. Ensemble, ils font un seul scénario.',
    },
    scenario: {
      value: 'FICHIER',
      text: 'Un fichier d’un ou de plusieurs scénarios; peut être répété.',
    },
    on: { value: 'DATE', text: 'Le jour de départ (AAAA-MM-JJ); aujourd’hui si rien n’est dit.' },
  },
  examples: [
    {
      command: 'crs whatif dossier.json --change language-test,language=english,clb.writing=9',
      text: 'Ce que donnerait une habileté au NCLC 9.',
    },
    {
      command:
        'crs whatif profil.json --change nomination,province=ON --change credential,level=master,country=CA --json',
      text: 'Deux changements ensemble, avec la part de chacun.',
    },
  ],
  argument: 'le fichier PROFIL-ou-DOSSIER.json',
  heading: (name) => `Et si : ${name}`,
  columns: {
    factor: 'Facteur',
    before: 'Avant',
    after: 'Après',
    change: 'Changement',
    share: 'Part',
    alone: 'Seul',
  },
  total: 'Total',
  totals: (before, from, after, on, gain) => `${before} le ${from}, ${after} le ${on} : ${gain}`,
  unchanged: 'Aucun facteur ne change.',
  changes: 'les changements ensemble',
};
