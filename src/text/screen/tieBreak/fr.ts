import { roundsFr } from '../../codes/rounds.fr.ts';
import type { TieBreakScreenText } from './en.ts';

export const tieBreakScreenFr: TieBreakScreenText = {
  tieBreaks: roundsFr.tieBreaks,
  submitted: 'Moment où le profil a été présenté (UTC)',
  hint: 'Année-mois-jour et heure, comme 2024-05-02 17:30:00. L’heure UTC est celle d’Ottawa plus cinq heures, quatre en été. Une note égale à la note minimale en dépend.',
  readAs: (moment) => `Lu comme le ${moment}.`,
  dayAlone: (date) => `Laissé vide : seulement le jour du profil, le ${date}.`,
  faults: {
    'no-moment': 'Ce n’est pas un jour avec une heure. Écrivez 2024-05-02 17:30:00, par exemple.',
    'other-day':
      'Ce n’est ni le jour du profil, ni la veille, ni le lendemain. Corrigez l’un des deux; d’ici là, seul le jour compte.',
  },
};
