import type { RecountCommandText } from './en.ts';

export const recountCommandFr: RecountCommandText = {
  usage: 'DOSSIER.json [--officer FICHIER] [--most N]',
  summary:
    'Dit quelles lectures d’un dossier donnent les chiffres de l’agent, et ce qu’elles signifient pour le refus.',
  details: [
    'Calcule la note du dossier à chacune de ses dates, puis cherche, parmi toutes les lectures qui s’écartent de la lecture simple en au plus quatre points, celles qui donnent tous les chiffres connus. Rien n’est échantillonné : la réponse dit ce qui a été parcouru. Quand le dossier indique la note déclarée, ce qui l’explique est donné aussi.',
    'FICHIER contient ce qu’on sait des chiffres de l’agent : { "total"?, "factors"?, "sections"?, "date"?, "refusedBelow"? }. Un chiffre est un nombre ou { "least"?, "greatest"? }. Sans lui, la note est supposée inférieure à la note minimale de la ronde du dossier, quand la ronde est connue.',
    'L’ordre des explications est un ordre énoncé (tables/recount/plausibility.json), et non une probabilité. Ceci n’est pas un avis juridique.',
  ],
  options: {
    officer: {
      value: 'FICHIER',
      text: 'Les chiffres de l’agent, en JSON (- pour l’entrée standard).',
    },
    most: {
      value: 'N',
      text: 'Le plus grand nombre d’écarts par explication, de 0 à 6; 4 par défaut.',
    },
  },
  examples: [
    {
      command: 'crs recount dossier.json --officer agent.json',
      text: 'Ce qui explique les chiffres de l’agent.',
    },
    {
      command: 'crs recount dossier.json --officer - --json < officer.json | jq .outcome',
      text: 'Si une seule lecture donne les chiffres de officer.json.',
    },
  ],
  argument: 'le fichier DOSSIER.json',
  scores: 'Notes',
  changes: (from, to) => `Ce qui a changé : ${from} → ${to}`,
  claim: (total) => `Ce qui explique la note déclarée (${total})`,
  gap: 'De la note déclarée à celle de l’agent',
  stepKinds: { undone: 'retiré :', dated: 'entre-temps :', made: 'lu autrement :' },
  explanations: (count) => `Ce qui explique les chiffres de l’agent (${count})`,
  explanation: (number, day, total) => `${number}. ${day} : ${total} points`,
  alsoOn: (days) => `De même : ${days}.`,
  or: (sentence) => `ou : ${sentence}`,
  more: (count) => `… et ${count} autres explications (--json les donne toutes)`,
  nearest: (below, above) =>
    `Notes les plus proches que donne une lecture : ${[below, above].filter((total) => total !== null).join(' et ') || 'aucune'}.`,
  unreachable: (figure, reachable) =>
    `Aucune lecture ne donne ce chiffre : ${figure}. Possibles : ${reachable}.`,
  settle: 'Ce qui trancherait',
  question: (question, expected) => `${question} (explications restantes prévues : ${expected})`,
  verdict: 'Verdict',
  round: (number, cutOff) => `Ronde ${number} : la plus basse note invitée était ${cutOff}.`,
  noRound:
    'La ronde de l’invitation est inconnue : inscrivez son numéro ou le jour de l’invitation.',
};
