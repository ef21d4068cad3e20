import { plural } from '../../format.ts';
import { EXAMPLES_FR } from '../home/examples.fr.ts';
import type { DossiersText } from './en.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${plural(number, one, many, 'fr')}`;

export const dossiersFr: DossiersText = {
  title: 'Vos dossiers',
  intro:
    'Chaque dossier est conservé dans ce navigateur, sur cet appareil, et nulle part ailleurs.',
  list: {
    heading: 'Conservés sur cet appareil',
    loading: 'Lecture…',
    none: 'Rien n’est encore conservé. Un dossier l’est dès sa première modification.',
    unnamed: (number) => `Dossier ${number}`,
    example: (title) => `Exemple : ${title}`,
    exampleTag: 'Exemple',
    openTag: 'Ouvert',
    score: (points, date) => `${points} le ${date}`,
    noScore: 'Pas encore de note',
    changed: (date) => `Modifié le ${date}`,
    open: 'Ouvrir',
    show: 'Voir sa note',
    rename: 'Renommer',
    name: 'Nom du dossier',
    nameHint: 'Laissé vide, le dossier porte son numéro.',
    save: 'Enregistrer le nom',
    cancel: 'Annuler',
    duplicate: 'Dupliquer',
    copyOf: (name) => `${name} (copie)`,
    export: 'Exporter',
    share: 'Partager',
    remove: 'Supprimer',
    of: (action, name) => `${action} : ${name}`,
    opened: (name) => `« ${name} » est ouvert.`,
    renamed: (name) => `Le dossier s’appelle maintenant « ${name} ».`,
    duplicated: (name) => `« ${name} » a été ajouté.`,
    removed: (name) => `« ${name} » a été supprimé.`,
    restored: (name) => `« ${name} » est rétabli.`,
    gone: 'Ce dossier n’existe plus.',
    failed:
      'Cette action n’a pu être faite : l’espace de stockage du navigateur est plein ou désactivé.',
    undo: 'Annuler la suppression',
  },
  damaged: {
    heading: 'Mis de côté',
    intro:
      'Cette version n’a pu lire ce qui suit. Rien n’a été effacé : téléchargez-le pour le conserver, ou supprimez-le.',
    download: 'Télécharger',
    fileName: 'recalcul-scg-mis-de-cote',
  },
  add: {
    heading: 'Ajouter un dossier',
    empty: 'Nouveau, vide',
    import: 'Importer un fichier',
    imported: (name) => `« ${name} » est ouvert comme un dossier distinct.`,
    refused: (name) => `« ${name} » n’a pas été ouvert. Dans le fichier :`,
    unreadable: 'Le fichier n’a pu être lu sur cet appareil.',
    openAnyway: 'L’ouvrir et le corriger',
  },
  share: {
    title: (name) => `Partager « ${name} »`,
    intro:
      'Le dossier est écrit dans le lien même. Aucun serveur ne le reçoit, mais toute personne qui a le lien peut le lire, et un lien ne se reprend pas.',
    which: 'Ce que le lien contient',
    whole: 'Le dossier entier',
    wholeHolds:
      'Dates de naissance, tests de langue et résultats, diplômes, emplois avec les noms des employeurs et les dates, époux ou conjoint, dates du dossier et note déclarée.',
    masked: 'Sans dates de naissance ni noms d’employeurs',
    maskedHolds:
      'Tout le dossier, sauf les noms des employeurs et les véritables dates de naissance. Les dates des emplois, des tests et des diplômes demeurent : qui connaît la personne pourrait la reconnaître.',
    ages: {
      replaced:
        'La date de naissance est remplacée par une autre qui donne le même âge à chaque date du dossier. Les autres jours, l’âge peut différer d’un an.',
      leftOut:
        'La date de naissance est retirée, car toute autre date donnant les mêmes âges révélerait l’anniversaire. L’âge sera inconnu, et la note, un intervalle.',
      absent: 'Ce dossier ne contient pas de date de naissance.',
    },
    unreadable: (number) =>
      number < 2
        ? `${number} entrée illisible sera retirée.`
        : `${number} entrées illisibles seront retirées.`,
    both: 'Le nom que vous avez donné au dossier, vos scénarios et vos plans ne sont pas dans le lien.',
    link: 'Lien',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le lien et copiez-le.',
    length: (characters) => `${characters} caractères`,
    failed: 'Ce navigateur ne peut créer le lien. Exportez plutôt le fichier et envoyez-le.',
    making: 'Création du lien…',
    close: 'Fermer',
  },
  arrival: {
    heading: 'Un lien a apporté un dossier',
    intro:
      'Il peut être ouvert comme un dossier distinct, conservé sur cet appareil. Vos autres dossiers restent tels quels.',
    reading: 'Lecture du lien…',
    holds: {
      tests: (number) => count(number, 'test de langue', 'tests de langue'),
      credentials: (number) => count(number, 'diplôme', 'diplômes'),
      jobs: (number) => count(number, 'emploi', 'emplois'),
      spouse: 'un époux ou conjoint de fait',
      birthDate: 'une date de naissance',
      noBirthDate: 'aucune date de naissance',
    },
    open: 'Ouvrir comme nouveau dossier',
    discard: 'Écarter',
    name: 'Reçu par un lien',
    opened: 'Le dossier du lien est ouvert et conservé.',
    discarded: 'Le dossier du lien a été écarté.',
    refused: {
      damaged: 'Le lien est endommagé ou incomplet : il ne contient aucun dossier lisible.',
      tooLarge: 'Le lien contient plus qu’un dossier ne le peut et n’a pas été ouvert.',
      newer:
        'Le lien provient d’une version plus récente de l’application. Mettez-la à jour, puis ouvrez-le de nouveau.',
      unsupported: 'Ce navigateur est trop ancien pour ouvrir un tel lien.',
    },
  },
  erase: {
    heading: 'Tout supprimer',
    intro:
      'Retire de cet appareil tous les dossiers, tous les réglages et la copie de l’application qui fonctionne sans réseau.',
    button: 'Tout supprimer…',
    title: 'Tout supprimer, pour de bon?',
    question: (number) =>
      number === 0
        ? 'Aucun dossier n’est conservé. Les réglages et la copie hors ligne de l’application seront supprimés.'
        : number === 1
          ? '1 dossier sera supprimé. C’est irréversible : exportez d’abord ce que vous voulez garder.'
          : `${number} dossiers seront supprimés. C’est irréversible : exportez d’abord ce que vous voulez garder.`,
    what: 'Sont aussi supprimés : ce qui a été mis de côté, les scénarios et les plans, les chiffres de l’agent, la lettre, les rondes importées, la langue, les couleurs et la copie hors ligne de l’application.',
    confirm: 'Tout supprimer',
    cancel: 'Tout garder',
    working: 'Suppression…',
    done: 'Tout est supprimé',
    doneDetail:
      'Il ne reste rien de vous dans ce navigateur. Les fichiers que vous avez exportés et les liens que vous avez partagés sont où vous les avez mis. Vous pouvez fermer cette page.',
    again: 'Recommencer',
    left: (what) =>
      `Le navigateur n’a pas permis de supprimer : ${what}. Effacez-le dans ses réglages.`,
    traces: {
      dossiers: 'les dossiers',
      settings: 'les réglages',
      offline: 'la copie hors ligne de l’application',
    },
  },
  examples: EXAMPLES_FR.titles,
};
