import { plural } from '../format.ts';
import type { RoundsText } from './rounds.en.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${plural(count, one, many, 'fr')}`;

/** The sentences for rounds, in French. */
export const roundsFr: RoundsText = {
  programRounds: {
    general: 'Générale',
    pnp: 'Programme des candidats des provinces',
    fsw: 'Travailleurs qualifiés (fédéral)',
    cec: 'Catégorie de l’expérience canadienne',
    fst: 'Métiers spécialisés (fédéral)',
  },
  round: (number, date, category) => `Ronde ${number} du ${date} (${category})`,
  places: {
    above: (margin, total, cutOff) =>
      `${total} dépasse de ${counted(margin, 'point', 'points')} la note minimale de ${cutOff}.`,
    at: (cutOff) => `À la note minimale de ${cutOff} : la règle de départage tranche.`,
    below: (margin, total, cutOff) =>
      `${total} est inférieur de ${counted(margin, 'point', 'points')} à la note minimale de ${cutOff}.`,
  },
  tieBreaks: {
    before: (tieBreak) => `Le profil a été présenté avant le ${tieBreak} : c’est suffisant.`,
    after: (tieBreak) =>
      `Le profil n’a pas été présenté avant le ${tieBreak} : ce n’est pas suffisant.`,
    unknown: (tieBreak) =>
      `Les profils présentés avant le ${tieBreak} ont été retenus; le moment où celui-ci a été présenté n’est pas connu avec assez de précision.`,
    unpublished: () => 'Aucune règle de départage n’a été publiée pour cette ronde.',
  },
  because: {
    'any-program': 'les critères minimaux d’un programme',
    nomination: 'une désignation provinciale ou territoriale',
    'other-category': 'une catégorie dont nous n’avons pas les conditions',
    fsw: 'les critères minimaux du Programme des travailleurs qualifiés (fédéral)',
    cec: 'les critères minimaux de la catégorie de l’expérience canadienne',
    fst: 'les critères minimaux du Programme des travailleurs de métiers spécialisés (fédéral)',
    category: (name) => `l’appartenance à la catégorie « ${name} »`,
  },
  findings: {
    datesDiffer: (round, held) =>
      `${round} a eu lieu le ${held}, un autre jour que celui de l’invitation : vérifiez les deux.`,
    ambiguous: (count) =>
      `${count} rondes correspondent : choisissez celle que nomme l’invitation.`,
    otherCutOff: (forecast, rounds) =>
      `La lettre nomme une note minimale de ${forecast}, et la ronde de ce jour ou de ce numéro en avait une autre : ${rounds}. Vérifiez le jour de l’invitation, le numéro de la ronde et la note minimale.`,
    none: 'Aucune ronde ne correspond.',
    noneNear: (rounds) => `Aucune ronde ne correspond. Les plus proches : ${rounds}.`,
  },
  pool: ({ best, worst, size, low, high, asOf }) =>
    `Entre le rang ${best} et le rang ${worst} sur ${size}, le ${asOf}. La répartition compte ensemble les profils de ${low} à ${high} points : le rang n’est pas connu avec plus de précision.`,
  poolNone: 'Nous n’avons aucune répartition du bassin.',
  chance: {
    horizons: { 6: 'D’ici 6 mois', 12: 'D’ici 12 mois' },
    forecast: (horizon, chance, low, high) =>
      `${horizon} : ${chance} (intervalle à 80 % : de ${low} à ${high}).`,
    forecastFlat: (horizon, chance) => `${horizon} : ${chance}.`,
    lowest: (low, high) =>
      `La note minimale la plus basse se situe entre ${low} et ${high} dans 80 % des avenirs tirés.`,
    lowestOpen: (low) =>
      `La note minimale la plus basse est de ${low} ou plus dans 90 % des avenirs tirés; dans certains, aucune ronde n’a lieu.`,
    noRound: 'Dans la plupart des avenirs tirés, aucune ronde n’a lieu.',
    under: (percent) => `moins de ${percent}`,
    over: (percent) => `plus de ${percent}`,
    basis: (rounds, first, last) =>
      `Tiré des ${rounds} dernières rondes de cette catégorie, du ${first} au ${last}.`,
    tooFew: (rounds, needed) =>
      `Aucune probabilité n’est donnée : cette catégorie compte ${counted(rounds, 'ronde', 'rondes')}, et il en faut ${needed}.`,
    stopped: (last, waited, longest) =>
      `Aucune probabilité n’est donnée : la dernière ronde remonte au ${last}, il y a ${waited} jours, alors que les rondes récentes étaient espacées d’au plus ${longest} jours. Il se peut que cette catégorie n’ait plus de rondes.`,
    limits: [
      'La probabilité dit ce qui arriverait si les rondes continuaient comme les dernières. Elle ignore les décisions à venir : un avis suffit à changer les catégories, les plans et la note elle-même.',
      'Le total est pris tel quel : les anniversaires, les tests qui expirent et les années de travail à venir ne sont pas comptés.',
      'Pour les 120 dernières rondes, la note minimale la plus basse est tombée dans l’intervalle à 80 % dans 64 prévisions sur 73 à 6 mois et dans 29 sur 38 à 12 mois.',
    ],
  },
  fields: {
    date: 'date',
    heldAt: 'heure de la ronde',
    category: 'catégorie',
    categoryVersion: 'version de la catégorie',
    invitations: 'invitations envoyées',
    cutOff: 'note minimale',
    tieBreak: 'règle de départage',
    pool: 'répartition du bassin',
  },
};
