import { roundsFr } from '../../codes/rounds.fr.ts';
import { plural } from '../../format.ts';
import type { RoundsScreenText } from './en.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${plural(count, one, many, 'fr')}`;
const rounds = (count: number): string => counted(count, 'ronde', 'rondes');

export const roundsScreenFr: RoundsScreenText = {
  rounds: roundsFr,

  title: 'Rondes d’invitations',
  intro:
    'Toutes les rondes depuis 2015 : ce qu’elles demandaient, si elles vous auraient invité, et ce qui peut venir.',
  example:
    'La note affichée ici est celle d’une personne fictive. Ouvrez votre propre dossier, ou saisissez vos faits, à la page « Note ».',
  loading: 'Calcul en cours…',
  failed: 'Ce navigateur n’a pas pu faire le calcul en arrière-plan.',
  again: 'Recommencer',
  yours: {
    heading: 'Votre note',
    none: 'Il n’y a pas encore de note. Saisissez vos faits à la page « Note », ou un total à essayer.',
    read: (date) => `points d’après vos documents aujourd’hui, le ${date}`,
    tried: 'points, un total à l’essai',
    try: 'Essayer un autre total',
    tryHint: 'Laissé vide : le total d’après vos documents aujourd’hui.',
    since: 'Dans le bassin depuis le',
    sinceHint: 'Le jour où le profil a été présenté; il départage aussi les égalités.',
  },
  pool: {
    heading: 'Votre rang dans le bassin',
    table: 'Profils du bassin par tranche de notes',
    band: 'Note',
    profiles: 'Profils',
    range: (low, high) => `${low} à ${high}`,
    you: 'Vous',
  },
  chance: {
    heading: (total) => `Probabilité d’une invitation avec ${total} points`,
    intro: (date) => `D’après les rondes récentes de chaque catégorie, à compter du ${date}.`,
    stale: (date) =>
      `Les rondes que nous avons s’arrêtent au ${date} : les mois sont donc comptés à partir de ce jour. Mettez-les à jour plus bas.`,
    table: 'Probabilité d’ici 6 et 12 mois, par catégorie',
    category: 'Catégorie',
    interval: (low, high) => (low === high ? '' : `intervalle à 80 % : de ${low} à ${high}`),
    lowest: (low, high) => `note minimale la plus basse : de ${low} à ${high}`,
    lowestOpen: (low) => `note minimale la plus basse : ${low} ou plus`,
    untold: (count) =>
      `Aucune probabilité pour ${counted(count, 'catégorie', 'catégories')} : trop peu de rondes, ou aucune récemment`,
    limits: 'Ce que ces chiffres ne sont pas',
  },
  invited: {
    heading: 'Rondes qui vous auraient invité',
    intro: (since) =>
      `D’après vos documents tels qu’ils étaient le jour de chaque ronde, avec un profil dans le bassin depuis le ${since} et sans invitation reçue avant.`,
    count: (invited, all) =>
      invited === 0
        ? `Aucune ronde sur ${all} ne vous aurait invité.`
        : `${rounds(invited)} sur ${all} ${plural(invited, 'vous aurait', 'vous auraient', 'fr')} invité.`,
    unknown: (count) =>
      `Pour ${rounds(count)}, on ne peut le dire, car un fait du dossier n’est pas connu.`,
    table: 'Rondes qui vous auraient invité, ou l’auraient peut-être fait, la plus récente d’abord',
    all: (count) => `Tout montrer (${count})`,
    near: 'Les rondes manquées de peu',
    verdicts: { met: 'Invité', 'not-met': 'Non invité', unknown: 'Inconnu' },
    because: (reasons) => `Non respecté, ou inconnu : ${reasons}.`,
  },
  history: {
    heading: 'Historique des rondes',
    all: 'Toutes les catégories',
    latest: 'Dernière note minimale',
    lowest: 'La plus basse',
    highest: 'La plus haute',
    cutOffOn: (cutOff, date) => `${cutOff}, le ${date}`,
    chart:
      'Notes minimales au fil du temps, avec votre note; le tableau qui suit donne les mêmes chiffres',
    others: 'Autres catégories',
    yours: (total) => `Votre note : ${total}`,
    point: (category, cutOff, date, invited) =>
      `${category} : ${cutOff} le ${date}, ${invited} invitations`,
    table: 'Rondes, la plus récente d’abord',
    reachedHint:
      'Ici, votre note est comparée à la seule note minimale; plus haut, on dit si la catégorie vous était ouverte.',
    above: 'au-dessus',
    at: 'égalité',
    below: 'au-dessous',
    noTieBreak: 'non publiée',
    more: (count) => `En montrer ${count} de plus`,
    whole: (count) => `Tout montrer (${count})`,
  },
  columns: {
    number: 'Nº',
    date: 'Jour',
    category: 'Catégorie',
    cutOff: 'Note minimale',
    invitations: 'Invitations',
    tieBreak: 'Règle de départage',
    reached: 'Votre note',
    yours: 'Votre note',
    result: 'Résultat',
  },
  importing: {
    heading: 'Mettre les rondes à jour',
    ends: (date, count) => `L’historique s’arrête au ${date} : ${rounds(count)}.`,
    keptOn: (date) => `Une partie vient du fichier que vous avez importé le ${date}.`,
    how: 'Enregistrez le fichier officiel sur votre appareil, puis choisissez-le ici, ou déposez-le ici. Il est lu sur cet appareil et ne va nulle part ailleurs.',
    feed: 'Le fichier officiel des rondes (JSON), à canada.ca',
    choose: 'Choisir le fichier',
    forget: 'Oublier ce qui a été importé',
    refused: 'Le fichier n’a pas été lu, et les rondes sont telles qu’elles étaient :',
    report: (added, corrected, unchanged) =>
      `${counted(added, 'ronde ajoutée', 'rondes ajoutées')}, ${counted(corrected, 'valeur corrigée', 'valeurs corrigées')}, ${counted(unchanged, 'ronde inchangée', 'rondes inchangées')}.`,
    notKept: 'Ce navigateur ne l’a pas conservé : cela tient jusqu’à votre départ.',
    added: (round, cutOff) => `Ajoutée : ${round}, note minimale ${cutOff}.`,
    correction: (number, field, before, after) =>
      `Ronde ${number}, ${field} : ${before} → ${after}.`,
    duplicate: (number) =>
      `La ronde ${number} figure plus d’une fois dans le fichier, chaque fois la même.`,
    conflict: (number) =>
      `La ronde ${number} figure plus d’une fois dans le fichier avec des valeurs différentes : la première a été retenue.`,
    unknownCategory: (name) => `Une catégorie inconnue ici, conservée telle quelle : ${name}.`,
    skipped: (count) =>
      `Laissées de côté, car leurs rangées comptent ${counted(count, 'faute', 'fautes')} :`,
    nothing: 'rien',
  },
};
