import { eventsFr } from './events.fr.ts';
import type { RecountText } from './recount.ts';

/** The sentences for recounts, in French. */
export const recountFr: RecountText = {
  events: eventsFr,
  outcomes: {
    unique: 'Une explication donne les chiffres connus, et aucune autre.',
    ambiguous: 'Plusieurs explications donnent les chiffres connus.',
    impossible:
      'Aucune explication ne donne les chiffres connus. Les chiffres eux-mêmes sont peut-être erronés, ou il manque quelque chose au dossier.',
    truncated: 'La recherche s’est arrêtée avant la fin : il peut exister d’autres explications.',
  },
  bounds: {
    budget: 'Elle a atteint le plus grand nombre de lectures permis.',
    'part-too-large': 'Une partie du dossier compte trop de données pour essayer autant d’écarts.',
    cancelled: 'Elle a été arrêtée.',
  },
  verdicts: {
    supported:
      'Les chiffres appuient le refus : un jour visé par la Loi, le dossier, lu simplement, ne suffisait pas.',
    'not-supported':
      'Les chiffres n’appuient pas le refus : la note recalculée suffisait encore pour la ronde.',
    'hangs-on-one-judgement': 'Le refus tient à un seul jugement : sans lui, la note suffisait.',
    'hangs-on-several':
      'Le dossier, lu simplement, suffisait; ce qui explique les chiffres de l’agent fait qu’il ne suffit plus.',
    'not-decidable': 'Les chiffres connus ne permettent pas de trancher.',
  },
  margin: (total, cutOff, margin) => `${total} − ${cutOff} = ${margin}`,
  places: {
    above: 'au-dessus de la note minimale',
    at: 'à la note minimale',
    below: 'sous la note minimale',
  },
  tieBreaks: {
    before: 'profil présenté avant le départage',
    after: 'profil présenté après le départage',
    unknown:
      'le départage tranche, et le moment de la présentation n’est pas connu assez précisément',
    unpublished: 'aucun départage n’a été publié',
  },
  plain: 'Le dossier, lu simplement, donne ces chiffres.',
  searched: (most, visited, sets) =>
    `Recherche : toutes les combinaisons d’au plus ${most} écarts à chaque date (${sets} combinaisons, ${visited} lectures différentes visitées).`,
  sameEffect: (others) => `Autres combinaisons de même effet : ${others}.`,
  questionFigure: (figure) => `Les points de l’agent : ${figure}`,
  questionFact: (place) => `Ce que l’agent a fait de ceci : ${place}`,
  nothingKnown:
    'Aucun chiffre de l’agent n’est connu : indiquez au moins une note, un facteur ou la note minimale non atteinte.',
};
