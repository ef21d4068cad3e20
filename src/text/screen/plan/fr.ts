import { whatIfFr } from '../../codes/changes.fr.ts';
import { planFr } from '../../codes/plan.fr.ts';
import { roundsFr } from '../../codes/rounds.fr.ts';
import { plural } from '../../format.ts';
import { changingFr } from '../whatif/changing.fr.ts';
import type { PlanScreenText } from './en.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${plural(count, one, many, 'fr')}`;

export const planScreenFr: PlanScreenText = {
  plan: planFr,
  rounds: roundsFr,
  changes: whatIfFr,
  changing: changingFr,

  title: 'Plan',
  intro:
    'Choisissez une note à atteindre et ce que vous êtes prêt à faire. Vous obtenez chaque plan qu’aucun autre ne bat à la fois en temps, en coût et en effort, avec ses dates.',
  example:
    'Ce plan est celui d’une personne fictive. Ouvrez votre propre dossier, ou saisissez vos faits, à la page « Note ».',
  noDossier: 'Il n’y a encore rien à planifier. Saisissez vos faits à la page « Note ».',
  target: {
    heading: 'La note à atteindre',
    kind: 'Cible',
    kinds: {
      'cut-offs': 'Notes minimales d’une catégorie',
      total: 'Un nombre',
      before: 'Comme avant le refus',
    },
    total: 'Points à atteindre',
    category: 'Catégorie de rondes',
    categoryOption: (name, date) => `${name} (dernière : ${date})`,
    take: 'Quelle note minimale',
    takes: {
      latest: 'La dernière',
      median: 'Le milieu des dix dernières',
      highest: 'La plus haute des dix dernières',
    },
    by: 'Quel total',
    claimed: (total) => `Le total déclaré : ${total}`,
    proven: (total) => `Le total que donnaient les documents à l’invitation : ${total}`,
    roundCutOff: (cutOff) => `La note minimale de la ronde de l’invitation : ${cutOff}`,
    unknownBefore:
      'Le dossier ne contient ni total déclaré, ni invitation, ni ronde. Saisissez-en un à la page « Note ».',
    day: 'Début du plan',
    dayHint: 'Tout commence ce jour-là ou après.',
    toReach: 'points à atteindre',
    now: (total, date) => `Le ${date}, les documents donnent ${total}.`,
    fromRound: (round) => `${round}.`,
    fromRounds: (count, first, last, reached) =>
      `D’après les dernières rondes de la catégorie (${count}), du ${first} au ${last} : ce total aurait suffi dans ${reached} d’entre elles.`,
    loading: 'Chargement des rondes…',
  },
  actions: {
    heading: 'Ce que vous pourriez faire',
    intro:
      'Ces actions conviennent au dossier. Les mois, le coût et l’effort sont des points de départ : mettez les vôtres. L’effort va de 0 (un formulaire à envoyer) à 10 (des années d’études à temps plein).',
    none: 'Aucune action de la liste ne convient à ce dossier.',
    summary: (months, cost) => `${months} mois · ${cost}`,
    months: 'Mois',
    cost: 'Coût ($ CA)',
    effort: 'Effort (0 à 10)',
    range: (least, most) =>
      `Un nombre entier de ${least} à ${most}. La dernière valeur valable est retenue.`,
    unsure: 'Ordre de grandeur',
    sure: 'Lu dans une source',
    source: 'Source',
    does: 'Ce qu’elle apporte :',
    stopsWork: 'À temps plein : un emploi en cours prend fin quand elle commence.',
    group: 'Une seule de son genre figure dans un plan.',
    nomination:
      'Laissée de côté au départ : une province choisit qui elle désigne. Ses 600 points laissent peu de place aux autres plans.',
    change: 'Modifier ce qu’elle apporte',
    require: 'Doit figurer dans chaque plan',
    inEvery: 'Dans chaque plan',
    edited: 'Modifiée',
    asAtFirst: (title) => `Remettre comme au départ : ${title}`,
    asAtFirstShort: 'Remettre',
    allAsAtFirst: 'Tout remettre comme au départ',
    own: {
      heading: 'Une action à vous',
      brings: 'Ce qu’elle apporterait',
      add: 'Ajouter cette action',
      full: (own, used) =>
        `Il y a place pour ${own} actions à vous, et pour ${used} retenues à la fois. Retirez-en une, ou laissez-en une de côté, pour en ajouter une autre.`,
      tag: 'La vôtre',
      name: 'Nom',
      lane: 'Ce qui se fait en même temps',
      stopsWork: 'À temps plein : un emploi en cours prend fin',
      basis: 'Une action à vous : ses chiffres sont les vôtres.',
      remove: 'Retirer',
      removeOf: (title) => `Retirer l’action : ${title}`,
    },
    used: (count, of) => `${count} sur ${of} retenues`,
  },
  result: {
    heading: (target) => `Plans vers ${target} points`,
    running: 'Recherche en cours…',
    progress: (considered, found) =>
      `${considered} ensembles d’actions examinés, ${counted(found, 'plan', 'plans')} jusqu’ici`,
    cancel: 'Arrêter la recherche',
    cancelled:
      'La recherche a été arrêtée; ce qui est affiché peut répondre à une question précédente.',
    failed: 'Ce navigateur n’a pas pu faire la recherche en arrière-plan.',
    again: 'Chercher de nouveau',
    already: (total, date) =>
      `Il n’y a rien à faire : le ${date}, les documents donnent déjà ${total} points.`,
    found: (count) =>
      count === 1
        ? 'Un seul plan l’emporte : aucun n’est plus rapide, moins cher ou plus facile.'
        : `${count} plans sont efficaces : aucun n’est battu à la fois en temps, en coût et en effort.`,
    none: (target) => `Aucun plan n’atteint ${target} points d’ici cinq ans.`,
    highest: (total, date) =>
      `Avec les actions retenues, le total le plus élevé est de ${total}, le ${date}. Voici la façon la plus rapide d’y arriver.`,
    noneHigher: (total) => `Avec les actions retenues, rien ne donne plus de ${total} points.`,
    noneHint: 'Retenez plus d’actions, ou choisissez une cible plus basse.',
    choose: 'Choisissez un plan pour en voir les étapes',
    name: (number) => `Plan ${number}`,
    best: 'Le total le plus élevé',
    by: (date) => `atteint le ${date}`,
    effort: (effort) => `effort ${effort}`,
    efforts: (effort) => `effort total ${effort}`,
    wait: 'Rien que le temps',
    eligible: {
      met: () => 'Pourrait alors être invité dans une telle ronde.',
      'not-met': (reasons) => `Ne serait pas invité dans une telle ronde; il manque : ${reasons}.`,
      unknown: (reasons) => `On ne sait pas si une telle ronde inviterait : ${reasons}.`,
    },
    notEligible:
      'Les points ne suffisent pas : aucun plan affiché ne respecterait les conditions de cette catégorie le jour venu.',
    notEligibleHelp: 'Actions qui apporteraient ce qui manque :',
    requireHelp: (title) => `Mettre dans chaque plan : ${title}`,
    together:
      'Les actions qui doivent figurer dans chaque plan ne peuvent se faire ensemble d’ici cinq ans : renoncez à en exiger une.',
  },
  chart: {
    heading: 'Temps, coût et effort',
    label: 'Plans efficaces selon le jour et le coût; le tableau qui suit donne les mêmes chiffres',
    day: 'Jour où la cible est atteinte',
    cost: 'Coût',
    legend: 'Plus le disque est grand, plus l’effort est grand; le numéro est celui du plan.',
    point: (name, price, total) => `${name} : ${price}, ${total} points`,
  },
  table: {
    caption: 'Les plans efficaces, le plus rapide d’abord',
    plan: 'Plan',
    reached: 'Atteint le',
    total: 'Note',
    cost: 'Coût',
    effort: 'Effort',
    steps: 'Étapes, avec la note après chacune',
    step: (title, date, total) => `${title} : ${date}, ${total}`,
  },
  chosen: {
    heading: (name) => `${name}, étape par étape`,
    start: 'Départ',
    begins: (title) => `Début : ${title}`,
    done: (title) => `Fin : ${title}`,
    reached: (target) => `La cible de ${target} points est atteinte`,
    end: 'Le total le plus élevé est atteint',
    score: 'points',
    tryIt: 'L’essayer comme scénario',
    scenario: (target, date) => `Plan vers ${target}, ${date}`,
    tried: 'Le plan est maintenant un scénario de la page « Et si… ».',
    see: 'Voir le scénario',
    full: 'La page « Et si… » contient déjà huit scénarios. Retirez-en un d’abord.',
  },
  time: {
    heading: 'Comment le temps est compté',
    points: [
      'Tout commence le jour choisi et finit d’ici cinq ans. Chaque action commence dès que possible.',
      'Les études à temps plein et le travail nouvellement entrepris se suivent; les tests et les études à temps partiel aussi. Les deux genres avancent côte à côte, et ceux du conjoint à côté de ceux du candidat.',
      'L’attente (une évaluation, une province) se fait en même temps que tout le reste.',
      'Un emploi en cours continue, sauf pendant des études à temps plein. L’âge monte, et les tests et les évaluations expirent, selon le calendrier.',
      'Un test qui aurait expiré à la fin est reporté, pour qu’il compte encore ce jour-là.',
    ],
  },
};
