import { plural } from '../../format.ts';
import type { RoundsCommandText } from './en.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${plural(count, one, many, 'fr')}`;

export const roundsCommandFr: RoundsCommandText = {
  usage: '[--category CATÉGORIE] [--since DATE] [--until DATE] [--total N] [--import FICHIER]',
  summary:
    'Énumère les rondes d’invitations, y compare un total ou lit le fichier officiel des rondes.',
  details: [
    'Énumère toutes les rondes depuis 2015 avec leur note minimale et leur règle de départage, de la plus ancienne à la plus récente.',
    'Avec --total, dit pour chaque ronde si ce total y suffisait et, avec --category, la probabilité d’une invitation d’ici 6 et 12 mois, tirée des rondes récentes de la catégorie.',
    'Avec --import, lit le fichier JSON officiel des rondes (- pour l’entrée standard) et énumère les rondes mises à jour, avec les ajouts et les corrections. Aucun fichier n’est écrit.',
  ],
  options: {
    category: {
      value: 'CATÉGORIE',
      text: 'Seulement les rondes d’une catégorie : general, pnp, cec, fsw, fst, french, healthcare, stem, trade, transport, agriculture, education, physicians, senior-managers, researchers ou military.',
    },
    since: { value: 'DATE', text: 'Seulement les rondes de ce jour (AAAA-MM-JJ) ou d’après.' },
    until: { value: 'DATE', text: 'Seulement les rondes de ce jour (AAAA-MM-JJ) ou d’avant.' },
    import: {
      value: 'FICHIER',
      text: 'Le fichier JSON officiel des rondes avec lequel mettre la table à jour.',
    },
    total: { value: 'N', text: 'Un total du SCG à comparer à chaque ronde.' },
    submitted: {
      value: 'DATE',
      text: 'Le jour où le profil a été présenté, en cas d’égalité à la note minimale.',
    },
    on: {
      value: 'DATE',
      text: 'Le jour à partir duquel la probabilité est comptée. Par défaut aujourd’hui.',
    },
    seed: { value: 'N', text: 'Le germe du tirage. Par défaut 1 : toujours le même.' },
  },
  examples: [
    {
      command: 'crs rounds --category french --since 2026-01-01',
      text: 'Les rondes francophones de 2026.',
    },
    {
      command: 'crs rounds --category cec --total 515 --submitted 2026-01-10',
      text: 'Ce que 515 points auraient donné, et pourraient donner.',
    },
  ],
  heading: (count) => `Rondes d’invitations : ${count}`,
  columns: {
    number: 'Nº',
    date: 'Jour',
    category: 'Catégorie',
    invitations: 'Nombre',
    cutOff: 'Note min.',
    tieBreak: 'Départage (UTC)',
    result: 'Suffisant',
  },
  results: { met: 'oui', 'not-met': 'non', unknown: 'indéterminé' },
  none: 'Aucune ronde ne correspond.',
  chance: (total) => `Probabilité d’une invitation avec ${total} points`,
  imported: (added, corrected, unchanged) =>
    `Importation : ${counted(added, 'ronde ajoutée', 'rondes ajoutées')}, ${counted(corrected, 'valeur corrigée', 'valeurs corrigées')}, ${counted(unchanged, 'ronde inchangée', 'rondes inchangées')}.`,
  added: (round) => `Ajoutée : ${round}.`,
  correction: (number, field, before, after) => `Ronde ${number}, ${field} : ${before} → ${after}.`,
  duplicate: (number) =>
    `La ronde ${number} figure plus d’une fois dans le fichier, chaque fois la même.`,
  conflict: (number) =>
    `La ronde ${number} figure plus d’une fois dans le fichier avec des valeurs différentes : la première a été retenue.`,
  unknownCategory: (name) => `Une catégorie inconnue ici, conservée telle quelle : ${name}.`,
  nothing: 'rien',
};
