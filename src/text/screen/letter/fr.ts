import { letterFr } from '../../codes/letter.fr.ts';
import { plural } from '../../format.ts';
import type { LetterPageText, LetterScreenText } from './en.ts';

export const letterScreenFr: LetterScreenText = {
  title: 'Lire la lettre',
  intro:
    'Collez la lettre de refus ou les notes de l’agent, ou ouvrez le fichier. Les dates, la ronde, les notes et les motifs y sont recherchés; vous confirmez chacun avant qu’il serve.',
  source: {
    heading: 'La lettre ou les notes',
    paste: 'Texte de la lettre',
    pasteHint: 'Copiez tout le texte de la lettre et collez-le ici.',
    file: 'Choisir un fichier',
    drop: 'Vous pouvez aussi déposer ici un fichier PDF ou un fichier texte.',
    example: 'Essayer une lettre d’exemple',
    clear: 'Retirer le texte',
    keep: 'Conserver ce texte sur cet appareil',
    keepHint:
      'Si vous ne le demandez pas, le texte est oublié à la fermeture de cette page. Il est conservé avec le dossier ouvert, et avec aucun autre. Les faits que vous confirmez sont conservés avec le dossier.',
    reading: (name) => `Lecture de « ${name} »…`,
    readingText: 'Lecture…',
    read: (name, pages) => `« ${name} » a été lu : ${pages}.`,
    pages: (count, written) => `${written} ${plural(count, 'page', 'pages', 'fr')}`,
    toFinds: (count, written) =>
      `${written} ${plural(count, 'élément trouvé', 'éléments trouvés', 'fr')} : voir plus bas ↓`,
    faults: {
      'too-large': (name) =>
        `« ${name} » est trop volumineux pour une lettre. N’enregistrez que les pages de la décision, ou collez le texte.`,
      damaged: (name) =>
        `« ${name} » n’a pu être lu : le fichier est endommagé, ou ce n’est pas un PDF. Téléchargez-le de nouveau, ou collez le texte.`,
      locked: (name) =>
        `« ${name} » est protégé par un mot de passe. Ouvrez-le vous-même et imprimez-le dans un nouveau PDF sans mot de passe, ou collez le texte.`,
      scan: (name) =>
        `Il n’y a pas de texte dans « ${name} » : il s’agit sans doute d’une numérisation, c’est-à-dire d’images des pages. Ce que vous pouvez faire :`,
      'not-text': (name) =>
        `« ${name} » n’est ni un texte ni un PDF. Ouvrez-le vous-même, puis collez le texte ou enregistrez-le en PDF.`,
      empty: (name) => `« ${name} » est vide.`,
      'too-many-pages': (name) =>
        `« ${name} » compte trop de pages pour être lu d’un coup. Enregistrez seulement celles de la décision dans un nouveau PDF.`,
      failed: (name) =>
        `« ${name} » n’a pu être lu, car une partie de cette page n’a pu être chargée. Vérifiez votre connexion et réessayez, ou collez le texte.`,
    },
    scanHelp: [
      'demandez l’original du message : dans votre compte IRCC, les lettres sont d’ordinaire des PDF avec texte;',
      'faites reconnaître le texte (ROC) par votre téléphone ou votre numériseur, puis collez-le ici;',
      'ou lisez les chiffres vous-même, et inscrivez-les à la page « Recalcul ».',
    ],
    private: 'La lettre est lue sur cet appareil. Rien n’en est envoyé ailleurs.',
  },
  finds: {
    heading: 'Ce qui a été trouvé',
    intro:
      'Comparez chaque élément avec la lettre. Confirmez-le, corrigez-le ou refusez-le : seul ce que vous confirmez sert.',
    count: (count, sure) => `Éléments trouvés : ${count}, dont ${sure} en toutes lettres.`,
    confirmSure: (count) => `Confirmer les ${count} éléments trouvés en toutes lettres`,
    none: 'Aucun des faits recherchés n’a été trouvé dans ce texte. Vous pouvez les inscrire à la page « Recalcul ».',
    text: 'Le texte, avec les éléments surlignés',
    textScroll: 'Texte de la lettre, à faire défiler',
    mark: (number, what) => ` (élément ${number} : ${what}) `,
    toFind: (number, what) => `Aller à l’élément ${number} : ${what}`,
    number: (number) => `${number}.`,
    show: 'Montrer dans le texte',
    quote: (words) => `« ${words} »`,
    certainties: {
      sure: 'En toutes lettres',
      likely: 'Probable',
      unsure: 'À vérifier',
    },
    confirm: 'Confirmer',
    correct: 'Corriger',
    refuse: 'Refuser',
    of: (action, what) => `${action} : ${what}`,
    states: { open: 'À décider', confirmed: 'Confirmé', refused: 'Refusé' },
    corrected: 'corrigé par vous',
    needsRole: 'Dites d’abord de quoi il s’agit : choisissez « Corriger ».',
    itIs: (date) => `C’est le ${date}`,
    save: 'Confirmer ainsi corrigé',
    cancel: 'Laisser tel quel',
    fields: {
      date: 'Jour',
      dateHint: 'Année, mois, jour : 2025-02-05',
      role: 'Ce qui s’est passé ce jour-là',
      whose: 'Note de qui',
      points: 'Points',
      round: 'Numéro de la ronde',
      program: 'Programme',
      factor: 'Facteur',
      section: 'Section',
      notKnown: 'Autre chose',
    },
    faults: {
      date: 'Inscrivez le jour sous la forme année, mois, jour.',
      points: 'Inscrivez un nombre entier de points, de 0 à 1200.',
      round: 'Inscrivez le numéro de la ronde.',
      role: 'Dites ce qui s’est passé ce jour-là, ou refusez l’élément.',
      whose: 'Dites de qui est la note, ou refusez l’élément.',
    },
    others: (count) => `Autres dates et dispositions (${count})`,
  },
  use: {
    heading: 'Utiliser ces faits',
    none: 'Confirmez un élément pour l’utiliser.',
    intro: 'Voici ce que les faits confirmés rempliront :',
    caption: 'Faits confirmés, à côté de ce que dit le dossier',
    what: 'Fait',
    now: (value) => `Actuellement : ${value}`,
    letter: 'Lettre',
    empty: 'rien',
    same: 'identique',
    officerTotal: 'La note comptée par l’agent',
    officerBelow: 'La note de l’agent est inférieure à',
    cutOff: 'La note minimale de la ronde',
    officer: (name) => `Les points de l’agent : ${name}`,
    claimed: (name) => `Points déclarés : ${name}`,
    conflicts: 'Ces éléments confirmés en contredisent un autre, et sont laissés de côté :',
    reasons: 'Motifs que donne la lettre :',
    newDossier:
      'Le dossier affiché est un exemple fictif. Vos faits commenceront un dossier à vous.',
    button: 'Utiliser ces faits',
    done: 'Les faits ont été inscrits dans le dossier et dans le recalcul.',
    doneNew: 'Votre propre dossier est commencé avec ces faits.',
    undo: 'Annuler',
    undone: 'Les faits ont été retirés.',
    toRecount: 'Voir ce qui les explique',
  },
};

export const letterPageFr: LetterPageText = { screen: letterScreenFr, letter: letterFr };
