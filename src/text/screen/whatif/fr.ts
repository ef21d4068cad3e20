import { whatIfFr } from '../../codes/changes.fr.ts';
import { departuresFr } from '../../codes/departures.fr.ts';
import { planFr } from '../../codes/plan.fr.ts';
import { programsFr } from '../../codes/programs.fr.ts';
import { roundsFr } from '../../codes/rounds.fr.ts';
import { changingFr } from './changing.fr.ts';
import { whatIfHeadFr } from './head.fr.ts';
import type { WhatIfScreenText } from './en.ts';

const until = (date: string | null): string =>
  date === null ? ', et pour le reste des cinq ans' : ` au ${date}`;
const since = (from: string, to: string | null): string =>
  to === null ? `à partir du ${from}${until(to)}` : `du ${from}${until(to)}`;

export const whatIfScreenFr: WhatIfScreenText = {
  changes: whatIfFr,
  departures: departuresFr,
  plan: planFr,
  programs: programsFr,
  rounds: roundsFr,

  ...whatIfHeadFr,
  noDossier:
    'Il n’y a pas encore de dossier qui puisse être lu. Corrigez ces faits à la page « Note » :',
  loading: 'Calcul en cours…',
  announced: (points) => `Le scénario donne ${points}.`,
  scenario: (number) => `Scénario ${number}`,
  ready: {
    'retake-writing': { name: 'Reprendre l’expression écrite' },
    'retake-all': { name: 'Un niveau de plus dans les quatre compétences' },
    'french-7': { name: 'Français au NCLC 7' },
    'english-7': { name: 'Anglais au NCLC 7' },
    nomination: { name: 'Désignation' },
    'spouse-principal': { name: 'Conjoint comme demandeur principal' },
    'spouse-test': { name: 'Test linguistique du conjoint' },
    'work-year': { name: 'Une année de plus de travail au Canada' },
  },
  start: {
    heading: 'Votre point de départ',
    day: 'Jour',
    today: (date) => `Aujourd’hui · ${date}`,
    other: 'Un autre jour',
    otherDay: 'L’autre jour',
    total: (date) => `points d’après vos documents le ${date}`,
    officer: 'Lire comme l’agent l’a fait',
    officerHint:
      'Choisissez ce que l’agent a lu autrement. La page « Recalcul » trouve lesquelles de ces lectures expliquent les chiffres de l’agent.',
    taken: (count) => `${count} au choix`,
    plainly: 'Revenir à la simple lecture',
  },
  cards: {
    heading: 'Scénarios',
    hint: 'Ouvrez-en un pour voir et régler ses changements. Ils sont enregistrés avec votre dossier.',
    asItStands: 'Tel quel',
    add: 'Ajouter un scénario',
    blank: 'Nouveau scénario',
    full: 'Il y a huit scénarios, le plus qui puisse être comparé. Retirez-en un pour en ajouter un autre.',
    removed: (name) => `Retiré : ${name}.`,
    undo: 'Annuler',
  },
  editor: {
    standing:
      'Rien n’est changé ici. Ouvrez un scénario, ou ajoutez-en un, pour changer quelque chose.',
    on: (date) => `points le ${date}`,
    range: (least, greatest) =>
      `Entre ${least} et ${greatest}, car certains faits du dossier sont inconnus.`,
    empty: 'Rien n’est encore changé. Ajoutez un changement pour voir ce qu’il donne.',
    more: 'Nom, jour, retrait',
    name: 'Nom',
    day: 'Note calculée le',
    dayHint: 'Laissé vide : le jour où le dernier changement est fait.',
    remove: 'Retirer ce scénario',
    removeShort: 'Retirer',
    removeChange: (change) => `Retirer : ${change}`,
  },
  effect: {
    share: 'Part du gain :',
    alone: (points) => `fait seul : ${points}`,
  },
  menu: changingFr.menu,
  controls: changingFr.controls,
  comparison: {
    heading: 'Comparaison',
    chart:
      'Total de chaque scénario, par section de la grille; le tableau qui suit donne les mêmes chiffres',
    bar: (section, points) => `${section} : ${points}`,
    table: 'Points du dossier tel quel et selon chaque scénario',
    factor: 'Facteur',
    day: 'Note calculée le',
    all: 'Montrer aussi les facteurs qui ne changent pas',
  },
  look: {
    heading: (name) => `De plus près : ${name}`,
    parts: {
      steps: 'Ce que donne un pas de plus',
      heat: 'Carte des niveaux de langue',
      eligibility: 'Programmes, fonds, catégories',
    },
    working: 'Calcul en arrière-plan',
    stop: 'Arrêter',
    stopped: 'Arrêté : ce qui suit date d’avant, ou n’est pas complet.',
    failed: 'Ce navigateur n’a pas pu faire le calcul en arrière-plan.',
    again: 'Recommencer',
  },
  steps: {
    intro: 'Un seul fait s’améliore à la fois; tout le reste demeure tel quel.',
    table: 'Gain du prochain pas de chaque fait, et du meilleur',
    input: 'Fait, tel qu’il est',
    next: 'Prochain pas',
    most: 'Le pas le plus payant',
    level: (level) => `niveau ${level}`,
    cliff: 'ouvre davantage',
    noneGains: 'Aucun pas, à lui seul, ne donne de point.',
    loses: 'Ce qui fait perdre des points',
    nothing: 'Ce qui ne vaut rien, et pourquoi',
    atMost: 'C’est déjà au maximum.',
    offerCounts:
      'Une offre admissible compte toujours pour l’admissibilité : points de la grille des travailleurs qualifiés (fédéral), fonds, métiers spécialisés (fédéral).',
  },
  heat: {
    intro:
      'Ce que le total gagnerait ou perdrait si une compétence, ou les quatre, était à chaque niveau. Le petit chiffre est le total.',
    caption: (language, slot) => `${language} · ${slot}`,
    level: (level, isLast) => (isLast ? `${level}+` : String(level)),
    all: 'Les quatre',
    now: (level) => `actuel : ${level}`,
    held: 'le niveau actuel',
    otherOrder: 'plus avec l’autre langue en premier :',
  },
  eligibility: {
    on: (date) => `Évalué le ${date}, selon les règles en vigueur ce jour-là.`,
    grid: (points, maximum) => `Grille de sélection : ${points} sur ${maximum}; il en faut 67`,
    gridRange: (greatest) => `Jusqu’à ${greatest}, selon des faits qui ne sont pas connus.`,
    outOf: (points, maximum) => `${points} sur ${maximum}`,
    capped: (before) => `La somme des parties est de ${before}; le maximum s’applique.`,
    rows: 'Tableau du facteur, avec la rangée retenue',
    orMore: (value) => `${value} ou plus`,
    decides: '(cette rangée est retenue)',
    funds: 'Fonds d’établissement',
    fundsAmount: (amount, family, from) =>
      `${amount} pour une famille de ${family}, selon le tableau en vigueur depuis le ${from}.`,
    noChildren: 'Aucun enfant à charge n’est compté tant que vous n’en indiquez pas le nombre.',
    children: 'Enfants à charge',
    childrenHint:
      'Les vôtres et ceux de votre conjoint, qu’ils vous accompagnent ou non. Gardé avec le dossier.',
    childrenRange: (most) => `Un nombre entier de 0 à ${most}.`,
    each: 'Chaque scénario en un coup d’œil',
    scenario: 'Scénario',
    memberOf: 'Catégories',
    mayBe: (category) => `${category} (inconnu)`,
    ofNone: 'aucune',
    fundsUnknown: 'Nous n’avons pas le montant pour ce jour-là.',
    fundsLastKnown:
      'C’est le dernier tableau que nous ayons. Les montants changent chaque année : vérifiez la page officielle.',
    fundsSuspect: 'Le montant publié semble comporter une coquille : vérifiez-le.',
    categories: 'Catégories de la sélection fondée sur les catégories',
    noCategories: 'Aucune catégorie n’était en vigueur ce jour-là.',
  },
  timeline: {
    heading: 'Les cinq prochaines années',
    intro:
      'Le total au fil des jours : les anniversaires, les tests et les évaluations qui expirent, le travail qui s’accumule. Un numéro sur la ligne renvoie à une rangée du tableau.',
    chart:
      'Total de chaque scénario sur cinq ans; les tableaux qui suivent donnent les mêmes chiffres',
    lines: 'Lignes',
    cutOffs: 'Notes minimales récentes sur le graphique',
    cutOff: (name, cutOff, date) => `${name} : ${cutOff} (${date})`,
    point: (name, total, date) => `${name} : ${total} le ${date}`,
    pool: 'Dans le bassin',
    scenario: 'Scénario',
    inPool: 'Critères minimaux d’un programme',
    spells: {
      met: (from, to) => `Respectés ${since(from, to)}`,
      'not-met': (from, to) => `Non respectés ${since(from, to)}`,
      unknown: (from, to) => `Inconnu ${since(from, to)}`,
    },
    highestHead: 'Total le plus élevé',
    highest: (total, date) => `${total}, à partir du ${date}`,
    events: (name) => `Ce qui se passe : ${name}`,
    number: 'Nº',
    date: 'Jour',
    total: 'Total',
    what: 'Ce qui se passe, et ce qui change',
    all: 'Montrer aussi les jours où aucun point ne change',
  },
  hypothesis: {
    heading: 'La proposition de 2026',
    tag: 'Hypothèse, pas en vigueur',
    intro:
      'En avril 2026, le ministère a mené une consultation sur des points pour les professions bien rémunérées et sur un poids moindre pour certains facteurs. Il n’a publié aucune valeur, et rien n’est en vigueur. Toutes les valeurs qui suivent sont les vôtres.',
    source: 'Source',
    name: 'Consultation de 2026',
    ownTier: 'Salaire de votre profession',
    noTier: 'Moins de 1,3 fois la médiane nationale, ou inconnu',
    tier: (ratio) => `Au moins ${ratio} fois la médiane nationale`,
    basis: 'Ce qui donnerait les points',
    bases: {
      'canadian-work': 'Une année de travail au Canada',
      offer: 'Une offre d’emploi',
      either: 'L’un ou l’autre',
    },
    less: 'Facteurs qui pèseraient moins',
    drop: (factor) => `Sans : ${factor}`,
    graduateOnly: 'Les études au Canada ne comptent qu’aux cycles supérieurs',
    reset: 'Remettre toutes les valeurs à zéro',
    lawful: 'Selon le droit',
    under: 'Selon l’hypothèse',
  },
};
