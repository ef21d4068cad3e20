import type { GlossaryText } from './en.ts';

export const glossaryFr: GlossaryText = {
  heading: 'Les termes employés ici',
  explain: (term) => `Que veut dire « ${term} » ?`,
  close: 'Fermer',
  terms: {
    crs: {
      term: 'SCG',
      long: 'Système de classement global',
      meaning:
        'Les points qui classent les candidats du bassin d’Entrée express : pour l’âge, les études, les langues et le travail, et pour ce que ces atouts donnent ensemble. Les mieux classés sont invités d’abord.',
    },
    clb: {
      term: 'CLB',
      long: 'Canadian Language Benchmarks',
      meaning:
        'L’échelle sur laquelle le Canada situe l’anglais, pour chacune des quatre compétences : compréhension de l’écrit et de l’oral, expression écrite et orale. Un niveau CLB vaut les mêmes points que le niveau NCLC de même numéro.',
    },
    nclc: {
      term: 'NCLC',
      long: 'Niveaux de compétence linguistique canadiens',
      meaning:
        'L’échelle sur laquelle le Canada situe le français, pour chacune des quatre compétences : compréhension de l’écrit et de l’oral, expression écrite et orale. Les résultats d’un test approuvé sont convertis en ces niveaux.',
    },
    eca: {
      term: 'EDE',
      long: 'évaluation des diplômes d’études',
      meaning:
        'Le rapport d’un organisme désigné qui dit à quoi équivaut au Canada un diplôme obtenu à l’étranger. Il compte pendant quelques années à partir de sa date.',
    },
    noc: {
      term: 'CNP',
      long: 'Classification nationale des professions',
      meaning:
        'La liste canadienne des professions, chacune désignée par un code de cinq chiffres. Ce sont les fonctions d’un emploi qui décident de son code, non son titre.',
    },
    teer: {
      term: 'FEER',
      long: 'formation, études, expérience et responsabilités',
      meaning:
        'Le deuxième chiffre d’un code de la CNP. Il dit combien de formation une profession demande, de 0 (la gestion) à 5 (le moins). Seules les quatre premières catégories comptent ici.',
    },
    ita: {
      term: 'IPD',
      long: 'invitation à présenter une demande',
      meaning:
        'Le message par lequel le Canada invite un candidat à demander la résidence permanente. Il ouvre un court délai pour présenter la demande.',
    },
    transferability: {
      term: 'Transférabilité des compétences',
      long: null,
      meaning:
        'Des points pour deux atouts réunis, comme un diplôme et de bons résultats linguistiques, ou du travail à l’étranger et au Canada.',
    },
  },
};
