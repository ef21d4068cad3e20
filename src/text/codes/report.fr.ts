import type { ReportWords } from './report.ts';
import { auditFr } from './audit.fr.ts';
import { departuresFr } from './departures.fr.ts';
import { programsFr } from './programs.fr.ts';
import { recountFr } from './recount.fr.ts';
import type { ReportText } from './report.en.ts';

/** The sentences for reports, in French. */
export const reportFr: ReportText = {
  title: 'Recalcul d’une note d’Entrée express',
  head: {
    dossier: (name) => `Dossier : ${name}`,
    example: 'Exemple : ce dossier est inventé.',
    imported: (date) =>
      `La ronde de l’invitation est prise du fichier officiel importé le ${date}, et non des rondes fournies avec l’application.`,
  },
  sections: {
    summary: 'En bref',
    scores: 'La note à chaque date',
    figures: 'Les chiffres de l’agent',
    explanations: 'Ce qui les explique',
    verdict: 'Par rapport à la ronde',
    audit: 'Ce qu’il faut vérifier au dossier',
    recourse: 'Que demander, et avant quand',
    limits: 'Ce qui est certain et ce qui ne l’est pas',
  },
  standings: { certain: 'Certain', inferred: 'Déduit', information: 'Renseignement' },
  sentences: {
    'made-on': (p) => `Fait le ${p.date('date')}.`,
    'refused-on': (p) => `La demande a été refusée le ${p.date('date')}.`,
    'claimed-total': (p) => `La note déclarée dans le profil était de ${p.number('total')}.`,
    'claim-comes-from': (p) =>
      p.count('others') === 0
        ? 'Elle vient de cette lecture des documents :'
        : 'Elle vient, le plus plausiblement, de cette lecture des documents :',
    'officer-comes-from': (p) =>
      p.count('others') === 0
        ? 'Une seule lecture des documents donne cela :'
        : `Des ${p.number('readings')} lectures qui donnent cela, la plus simple et la plus plausible :`,
    'officer-total': (p) => `L’agent a compté ${p.number('total')}.`,
    'officer-range': (p) =>
      p.has('least')
        ? p.has('greatest')
          ? `L’agent a compté de ${p.number('least')} à ${p.number('greatest')}.`
          : `L’agent a compté ${p.number('least')} ou plus.`
        : `L’agent a compté ${p.number('greatest')} ou moins.`,
    'round-is': (p) =>
      `L’invitation provient de la ronde ${p.text('round')} du ${p.date('date')}, dont la note minimale était de ${p.number('cutOff')}.`,
    'court-by': (p) =>
      p.has('inside')
        ? `La demande d’autorisation peut être présentée à la Cour fédérale jusqu’au ${p.date('inside')} si l’affaire est née au Canada, et jusqu’au ${p.date('outside')} si elle est née à l’étranger. Le reste des démarches et leurs délais sont plus bas.`
        : `Si l’affaire est née à l’étranger, la demande d’autorisation peut être présentée à la Cour fédérale jusqu’au ${p.date('outside')}. Le reste des démarches et leurs délais sont plus bas.`,
    'round-unknown': () =>
      'La ronde de l’invitation est inconnue; les notes ne sont donc pas comparées à une note minimale.',
    'verdict-supported': (p) =>
      `D’après les documents tels qu’ils sont décrits ici, la note était de ${p.number('counted')} ${p.onDay()}, ce qui n’atteint pas la note minimale de ${p.number('cutOff')}. Sur ce point, les chiffres appuient le refus.`,
    'verdict-unsupported': (p) =>
      `Le total de l’agent lui-même, ${p.number('officer')}, atteint la note minimale de ${p.number('cutOff')}. Une note plus basse mais encore suffisante ne justifie pas un refus fondé sur l’article 11.2 : demandez pourquoi la demande a été refusée.`,
    'verdict-still-enough': (p) =>
      `Ce qui explique le mieux les chiffres de l’agent donne ${p.number('total')}, ce qui atteint encore la note minimale de ${p.number('cutOff')}. Une note plus basse mais encore suffisante ne justifie pas un refus fondé sur l’article 11.2 : demandez pourquoi la demande a été refusée.`,
    'verdict-one-judgement': (p) =>
      `D’après les documents tels qu’ils sont décrits ici, la note suffisait. Le total de l’agent tient à une seule appréciation, l’explication ${p.number('number')} ci-dessous, qui donne ${p.number('total')}.`,
    'verdict-judgements': (p) =>
      `D’après les documents tels qu’ils sont décrits ici, la note suffisait. La meilleure explication du total de l’agent (${p.number('total')}) repose sur ${p.number('judged')} appréciation${p.count('judged') === 1 ? '' : 's'}${p.count('certain') === 0 ? '' : ` et sur ${p.number('certain')} point${p.count('certain') === 1 ? '' : 's'} que les dates décident`}.`,
    'verdict-by-dates': (p) =>
      `La meilleure explication du total de l’agent (${p.number('total')}) repose sur des dates et des nombres seulement, et non sur une appréciation.`,
    'verdict-tie': (p) =>
      `Le total de l’agent, ${p.number('officer')}, est la note minimale elle-même : la règle de départage décide, selon le moment où le profil a été présenté.`,
    'verdict-disagree': (p) =>
      `Des ${p.number('count')} explications des chiffres de l’agent, ${p.number('reached')} ${p.count('reached') === 1 ? 'atteint' : 'atteignent'} encore la note minimale de ${p.number('cutOff')}, les autres non. Les notes de l’agent diraient laquelle est la bonne.`,
    'verdict-unexplained': () =>
      'D’après les documents tels qu’ils sont décrits ici, la note suffisait, et aucune lecture ne donne le total de l’agent. Il se peut qu’un fait manque ici ou que le chiffre de l’agent soit erroné.',
    'verdict-criteria': (p) =>
      `La note n’est pas tout : ${p.onDay()}, une condition de la ronde n’était pas remplie${p.because() === '' ? '' : ` (${p.because()})`}.`,
    'verdict-open': () =>
      'On n’en sait pas assez pour dire ce que les chiffres signifient pour le refus. Les notes de l’agent le diraient.',
    'scores-intro': () =>
      'Les mêmes documents, lus à chaque date du dossier selon les règles alors en vigueur. La loi regarde le jour de l’invitation et celui de la réception de la demande.',
    'scores-uncertain': () =>
      'Lorsque deux totaux figurent, des faits inconnus peuvent porter la note n’importe où entre les deux; les sections indiquent alors le minimum.',
    'scores-same': () => 'Aucun facteur ne varie d’une de ces dates à l’autre.',
    'figures-intro': (p) =>
      p.has('name')
        ? `Ce que l’on connaît des chiffres de l’agent, à côté de ce que les documents donnent ${p.onDay()}.`
        : 'Ce que l’on connaît des chiffres de l’agent.',
    'figures-none': () => 'Aucun des chiffres de l’agent n’est encore connu.',
    'claim-heading': (p) => `D’où vient la note déclarée (${p.number('total')})`,
    'claim-plain': (p) =>
      `Les documents tels quels donnent la note déclarée ${p.onDay()} (${p.date('date')}).`,
    'claim-explained': (p) =>
      `Les documents tels quels ne donnent pas la note déclarée. Lus ainsi, ${p.onDay()} (${p.date('date')}), ils la donnent :`,
    'claim-unexplained': () =>
      'Aucune lecture du dossier ne donne la note déclarée. Il se peut qu’un fait manque ici ou que la note ait été mal saisie ou mal copiée.',
    'claim-others': (p) =>
      p.count('others') === 1
        ? 'Une autre lecture, moins simple ou moins plausible, la donnerait aussi.'
        : `${p.number('others')} autres lectures, moins simples ou moins plausibles, la donneraient aussi.`,
    'officer-heading': () => 'D’où viennent les chiffres de l’agent',
    'gap-heading': (p) =>
      `De la note déclarée (${p.number('from')}) à celle de l’agent (${p.number('to')})`,
    'settle-heading': () => 'Ce qui trancherait',
    'settle-intro': (p) =>
      `Il reste ${p.number('count')} explications. Cherchez ceci dans les notes de l’agent, le plus révélateur d’abord :`,
    'explanations-unique': () => 'Une seule lecture du dossier donne les chiffres de l’agent.',
    'explanations-ambiguous': (p) =>
      `${p.number('count')} lectures du dossier donnent les chiffres de l’agent; les ${p.number('shown')} premières, les plus simples et les plus plausibles, sont exposées.`,
    'explanations-impossible': () =>
      'Aucune lecture du dossier ne donne les chiffres de l’agent. Il se peut qu’un fait manque ici ou qu’un chiffre soit erroné.',
    'explanations-truncated': (p) =>
      `La recherche a été arrêtée avant la fin : ${p.number('count')} lectures ont été trouvées, et il peut y en avoir d’autres.`,
    'explanations-running': () =>
      'La recherche de ce qui explique les chiffres de l’agent n’est pas terminée.',
    'explanations-none-asked': () => 'Les chiffres de l’agent n’ont pas été recalculés.',
    'explanation-heading': (p) =>
      `Explication ${p.number('number')} : ${p.number('total')} ${p.onDay()} (${p.date('date')})`,
    'explanation-plain': () => 'Les documents tels quels donnent les chiffres de l’agent.',
    'explanation-also-on': (p) =>
      `La même lecture donne les mêmes points à d’autres dates du dossier : ${p.days()}.`,
    'explanation-others': (p) =>
      p.count('others') === 1
        ? 'Une autre façon de lire le dossier donne les mêmes points pour chaque facteur : aucun chiffre ne permet de les distinguer.'
        : `${p.number('others')} autres façons de lire le dossier donnent les mêmes points pour chaque facteur : aucun chiffre ne permet de les distinguer.`,
    searched: (p) =>
      `Recherche : toutes les combinaisons d’au plus ${p.number('completeTo')} écarts par rapport à la lecture simple (${p.number('visited')} lectures examinées).`,
    'nearest-totals': (p) =>
      `Les totaux les plus proches qu’une lecture donne : ${[p.has('below') ? `${p.number('below')} au-dessous` : '', p.has('above') ? `${p.number('above')} au-dessus` : ''].filter((each) => each !== '').join(', ')}.`,
    'plausibility-is-stated': () =>
      'L’ordre des explications suit des plausibilités que l’outil énonce et que vous pouvez changer. Ce n’est pas une mesure de ce qui s’est passé.',
    'verdict-intro': (p) =>
      `Ronde ${p.text('round')} du ${p.date('date')} : note minimale de ${p.number('cutOff')}. La note devait suffire à l’envoi de l’invitation et à la réception de la demande.`,
    'audit-clean': () => 'Rien à remettre en question n’a été trouvé.',
    'audit-counts': (p) =>
      `Trouvé : ${p.number('error')} à corriger, ${p.number('warning')} à vérifier, ${p.number('notice')} à savoir.`,
    'recourse-intro': () =>
      'Lisez d’abord la lettre mot à mot : sa date, les documents qu’elle nomme, ses motifs. Puis, selon le cas :',
    'recourse-counted-from': (p) =>
      `Les derniers jours ci-dessous sont comptés à partir du lendemain du ${p.date('date')}, pris pour le jour où le refus a été connu. Si vous l’avez appris un autre jour, ils se déplacent d’autant.`,
    'recourse-no-date': () =>
      'Le jour où le refus a été connu n’est pas inscrit : aucun dernier jour ne peut être donné.',
    'recourse-either': () =>
      'Les 15 jours valent pour une affaire née au Canada, les 60 jours pour une affaire née à l’étranger. Dans le doute, comptez 15. Un juge peut accorder plus de temps pour des motifs particuliers. Ni une demande de réexamen ni une demande de notes n’arrête le délai.',
    'recourse-moved': (p) =>
      `Ce délai (${p.step()}) prend fin un dimanche ou un jour férié, le ${p.date('date')}. La loi le prolonge jusqu’au ${p.date('last')}. Si possible, déposez plus tôt.`,
    'recourse-past': (p) => `Le dernier jour (${p.step()}) était le ${p.date('date')}.`,
    'recourse-unsure': (p) =>
      `À vérifier, aucune source tenue ici ne confirmant le tout : ${p.steps()}.`,
    'no-appeal': () =>
      'En général, un refus fondé sur l’article 11.2 est sans appel. La Cour fédérale peut le contrôler, avec son autorisation.',
    'certain-are': () =>
      'Certain : ce que les dates et les nombres inscrits décident selon les règles du jour, soit la note à chaque date, la note minimale, les jours où les documents expirent. C’est juste dans la mesure où ce qui a été inscrit l’est.',
    'inferred-are': () =>
      'Déduit : la lecture que l’agent a faite. Plusieurs peuvent donner les mêmes chiffres; seules les notes de l’agent disent laquelle.',
    'officer-may-differ': () =>
      'L’agent peut apprécier autrement les documents, voir des faits absents de ce dossier ou se tromper.',
    'tables-as-recorded': () =>
      'Les règles sont celles des tables de l’outil, chacune avec sa source. Lorsqu’une source n’a pas été lue ou qu’une date n’est pas confirmée, la table le dit.',
    'not-legal-advice': () =>
      'Ce rapport donne des renseignements et des calculs. Ce n’est pas un avis juridique. Un avocat, un notaire du Québec ou un consultant en immigration autorisé peut vous conseiller.',
    'stays-on-machine': () =>
      'Le rapport a été fait sur votre propre appareil; rien de ce qu’il contient n’a été envoyé ailleurs.',
  },
  tables: {
    'scores-by-date': 'Note selon la date',
    'factors-by-date': 'Facteurs qui varient d’une date à l’autre',
    'officer-figures': 'Chiffres connus',
    changes: 'Ce qui s’est passé d’une date à l’autre',
    'claim-departures': 'En quoi la note déclarée s’écarte de la lecture simple',
    departures: 'En quoi la lecture de l’agent s’écarte de la lecture simple',
    settle: 'Chiffres et faits à chercher',
    'against-round': 'Totaux par rapport à la note minimale',
    steps: 'Démarches',
  },
  columns: {
    date: 'Date',
    day: 'Jour',
    total: 'Points',
    claimed: 'Déclaré',
    difference: 'Écart',
    factor: 'Facteur',
    known: 'Agent',
    counted: 'Compté ici',
    cause: 'Ce qui s’est passé',
    departure: 'Lu autrement',
    question: 'À chercher',
    remaining: 'Explications restantes, en moyenne',
    kind: 'Décidé par',
    side: 'Vient de',
    law: 'Loi',
    'cut-off': 'Note minimale',
    place: 'Note minimale',
    criteria: 'Programme et catégorie',
    step: 'Démarche',
    who: 'Qui peut la faire',
    fee: 'Frais',
    answer: 'Délai de réponse',
    'last-day': 'Dernier jour',
    core: 'Facteurs de base',
    spouse: 'Conjoint',
    transferability: 'Transférabilité',
    additional: 'Supplémentaires',
    profile: 'Profil',
    invitation: 'Invitation',
    application: 'Demande',
    decision: 'Décision',
  },
  kinds: { certain: 'des dates et des nombres', arguable: 'une appréciation' },
  sides: { candidate: 'le candidat', officer: 'l’agent', dates: 'les dates' },
  places: { above: 'au-dessus', at: 'à la note minimale', below: 'au-dessous', unknown: 'inconnu' },
  tieBreaks: {
    before: 'présenté avant l’heure de départage',
    after: 'présenté après l’heure de départage',
    unknown: 'la règle de départage décide',
    unpublished: 'aucune règle de départage publiée',
  },
  verdicts: { met: 'remplis', 'not-met': 'non remplis', unknown: 'inconnu' },
  steps: {
    reconsideration: 'Réexamen par le bureau qui a refusé, si la décision comporte une erreur',
    'officer-notes': 'Notes de l’agent, en vertu de la Loi sur l’accès à l’information',
    'personal-information':
      'Votre propre dossier, en vertu de la Loi sur la protection des renseignements personnels',
    'leave-in-canada': 'Autorisation de contrôle judiciaire, affaire née au Canada',
    'leave-outside-canada': 'Autorisation de contrôle judiciaire, affaire née à l’étranger',
    'new-profile': 'Nouveau profil, corrigé, ou autre voie (une province, un autre programme)',
  },
  conditions: {
    nomination: 'une désignation',
    'any-program': 'les critères minimaux d’un programme',
    'other-category': 'une catégorie qui n’est pas consignée ici',
  },
  askers: {
    applicant: 'le demandeur',
    citizen: 'un citoyen',
    'permanent-resident': 'un résident permanent',
    'present-in-canada': 'une personne présente au Canada',
    representative: 'un représentant',
  },
  total: 'Total',
  plain: 'Lecture simple',
  claimed: 'Note déclarée',
  undone: (departure) => `Retiré : ${departure}`,
  or: (departure) => `Ou : ${departure}`,
  explanation: (number) => `Explication ${number}`,
  between: (least, greatest) => `${least} à ${greatest}`,
  atMost: (greatest) => `${greatest} ou moins`,
  atLeast: (least) => `${least} ou plus`,
  why: 'Pourquoi :',
  mend: 'Que faire :',
  sources: 'Sources',
  readOn: (issuer, date) => `${issuer}; lu le ${date}`,
  issuers: {
    'Department of Justice Canada': 'Ministère de la Justice Canada',
    'Canada Gazette, Part II': 'Gazette du Canada, Partie II',
    'Statistics Canada': 'Statistique Canada',
    Several: 'Divers',
  },
  nothing: '–',
};

/** What a report is written with, besides the words for the engine’s codes. */
export const reportWordsFr: Omit<ReportWords, 'codes'> = {
  audit: auditFr,
  departures: departuresFr,
  programs: programsFr,
  recount: recountFr,
  report: reportFr,
};
