import type { PlanCommandText } from './en.ts';

export const planCommandFr: PlanCommandText = {
  usage: 'DOSSIER.json --target POINTS [--actions FICHIER] [--on DATE]',
  summary:
    'Trouve chaque plan efficace vers une note : aucun n’est à la fois plus rapide, moins cher et plus facile.',
  details: [
    'Lit un dossier dans le fichier nommé (- pour l’entrée standard) et essaie chaque ensemble d’actions, chaque jour de cinq années : l’âge monte, les tests et les évaluations expirent, le travail continue ou s’arrête pendant ce temps. Ce que la recherche laisse de côté ne peut pas faire partie de la réponse.',
    'Sans --actions, les actions sont celles de la table qui conviennent au dossier, avec des ordres de grandeur pour les mois, le coût en dollars et l’effort. Pour les modifier, affichez-les avec --list, changez-les et redonnez-les.',
    'Une action est {"id", "change", "lane", "months", "cost", "effort", "group", "stopsWork"}; change comme pour « crs whatif », lane parmi day, preparation, spouse-day, spouse-preparation, paperwork. Au plus 25.',
  ],
  options: {
    target: { value: 'POINTS', text: 'Le total à atteindre.' },
    actions: {
      value: 'FICHIER',
      text: 'Une liste JSON d’actions, à la place des actions usuelles.',
    },
    list: { text: 'Affiche en JSON les actions usuelles pour le dossier, sans rien planifier.' },
    on: { value: 'DATE', text: 'Le jour de départ (AAAA-MM-JJ); aujourd’hui si rien n’est dit.' },
  },
  examples: [
    { command: 'crs plan dossier.json --target 520', text: 'Les plans efficaces vers 520 points.' },
    {
      command: 'crs plan dossier.json --list > actions.json',
      text: 'Les actions à modifier; ensuite : crs plan dossier.json --target 520 --actions actions.json.',
    },
  ],
  argument: 'le fichier DOSSIER.json',
  heading: (target, now) => `Plans vers ${target} points (aujourd’hui : ${now})`,
  plan: (number, price) => `Plan ${number} : ${price}`,
  highest: (price) => `Le plan le plus haut : ${price}`,
  columns: { step: 'Étape', begins: 'Début', done: 'Fin', total: 'Note' },
  wait: 'Rien que le temps',
  reached: (date, total) => `${total} le ${date}`,
};
