import type { LetterCommandText } from './en.ts';

export const letterCommandFr: LetterCommandText = {
  usage: '[FICHIER]',
  summary: 'Trouve les dates, chiffres et motifs d’une lettre de refus ou des notes d’un agent.',
  details: [
    'Lit un texte simple (UTF-8) du fichier nommé, ou de l’entrée standard, et imprime ce qu’il y trouve, en français ou en anglais : dates, ronde, note minimale, totaux, points, programme, dispositions et motifs, chacun avec son emplacement et son degré de certitude. Les numéros de dossier et les noms ne sont pas recherchés.',
    'Ce qui est trouvé est proposé : vérifiez chaque élément dans la lettre. Avec --json, « known » contient ce que disent les seuls éléments sûrs, dans la forme que prend crs recount --officer.',
    'Un PDF doit d’abord être converti en texte. Un fichier de plus de 5 Mo est refusé.',
  ],
  options: {},
  examples: [
    { command: 'crs letter refus.txt', text: 'Ce que dit la lettre.' },
    {
      command: 'crs letter notes.txt --json | jq .known > agent.json',
      text: 'Garder les chiffres de l’agent pour crs recount.',
    },
  ],
  line: (line) => `ligne ${line}`,
  confirm: 'Vérifiez chaque élément dans la lettre avant de vous en servir.',
  tooLarge: (limit) => `Le texte dépasse ${limit} octets.`,
};
