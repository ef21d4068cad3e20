import type { ExamplesText } from './examples.en.ts';

export const EXAMPLES_FR: ExamplesText = {
  titles: {
    refused: 'Une demande refusée',
    francophone: 'Une infirmière francophone à l’étranger',
    couple: 'Un couple dont chacun peut présenter la demande',
    trade: 'Une soudeuse titulaire d’un certificat',
  },
  stories: {
    refused:
      'Le profil déclarait deux ans de travail au Canada, et les documents en prouvent un : refus en vertu de l’article 11.2.',
    francophone:
      'Trop peu de points pour une ronde générale; le français fait la différence, dans la note et dans les rondes qui lui sont réservées.',
    couple:
      'La personne qui a présenté le profil obtient bien moins que n’obtiendrait son époux comme demandeur principal.',
    trade:
      'Un certificat de compétence et une année d’études au Canada, avec une invitation dans une ronde pour les métiers.',
  },
};
