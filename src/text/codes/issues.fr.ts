import { formatDate, formatNumber } from '../format.ts';
import { named } from './names.ts';
import type { IssuesText } from './text.ts';

export const issuesFr: IssuesText = {
  sentences: {
    required: () => 'donnée manquante. Ajoutez-la.',
    'wrong-type': (p) =>
      p.has('expected')
        ? `il faut ici ${named(issuesFr.types, p.text('expected')) ?? p.text('expected')}.`
        : 'la valeur n’est pas du bon type. Consultez le format du champ.',
    'unknown-key': (p) =>
      p.has('allowed')
        ? `champ inconnu. Les champs sont ${p.list('allowed')}.`
        : 'champ inconnu. Supprimez-le ou corrigez-en l’orthographe.',
    'not-allowed': (p) => `la valeur doit être l’une de celles-ci : ${p.choice('allowed')}.`,
    'duplicate-name': (p) =>
      `« ${p.text('name')} » est le nom d’un autre élément. Donnez à chacun le sien.`,
    'too-small': (p) => `la valeur doit être d’au moins ${p.number('limit')}.`,
    'too-big': (p) => `la valeur doit être d’au plus ${p.number('limit')}.`,
    'too-many': (p) => `trop d’éléments. On en lit au plus ${p.number('limit')}.`,
    'too-long': (p) => `texte trop long. On en lit au plus ${p.number('limit')} caractères.`,
    'not-whole': (p) =>
      p.count('step') === 1
        ? 'la valeur doit être un nombre entier.'
        : `la valeur doit être un multiple de ${p.number('step')}.`,
    'not-a-date': () =>
      'il faut un jour réel du calendrier, sous la forme AAAA-MM-JJ, de 1900 à 2199.',
    'no-date': () => 'il faut au moins une date. Ajoutez, par exemple, celle du profil.',
    'same-language': () =>
      'les deux langues officielles doivent être différentes. Changez-en une ou retirez la seconde.',
    'end-before-start': (p) =>
      `le dernier jour (${p.date('until')}) précède le premier (${p.date('from')}). Corrigez l’un des deux.`,
    'before-birth': (p) =>
      `cette date (${p.date('date')}) précède la date de naissance (${p.date('birthDate')}). Corrigez l’une des deux.`,
    'unknown-noc': () =>
      'ce groupe de base n’existe pas. Donnez un code de cinq chiffres (CNP 2021) ou de quatre (CNP 2016).',
    'unknown-country': () =>
      'ce pays n’existe pas. Donnez son code de deux lettres majuscules (ISO 3166), comme CA ou MA.',
    'score-not-on-scale': (p) =>
      `${p.text('value')} n’est pas un résultat possible pour ${p.test('test')} (${p.ability('ability')}). L’échelle va de ${p.number('min')} à ${p.number('max')} par pas de ${p.number('step')}${marks(p.raw('marks'))}.`,
    'duplicate-test': (p) =>
      `${p.test('test')} du ${p.date('date')} figure déjà dans la liste (test linguistique ${p.number('first')}). Supprimez l’un des deux.`,
    'test-in-future': (p) =>
      `cette date (${p.date('date')}) est postérieure à aujourd’hui (${formatDate(p.text('today'), 'fr')}). Donnez la date imprimée sur l’attestation.`,
    'dates-out-of-order': (p) =>
      `cette date ne doit pas précéder « ${p.field('after')} » (${p.date('date')}). Corrigez l’une des deux.`,
    'date-before-express-entry': (p) =>
      `Entrée express a débuté le ${p.date('first')}, et cette date (${p.date('date')}) la précède. Choisissez une date ultérieure.`,
    'not-json': () =>
      'ce n’est pas du JSON valide. Vérifiez les guillemets, les virgules et les crochets.',
    'not-csv': () =>
      'ce n’est pas une rangée de ce fichier CSV. Vérifiez ses guillemets, et qu’elle a autant de champs que l’en-tête.',
    'no-column': (p) =>
      `le fichier n’a pas de colonne « ${p.text('column')} ». Ajoutez-la, ou indiquez la bonne dans la table des colonnes.`,
    'column-twice': (p) =>
      `le fichier a deux colonnes « ${p.text('column')} ». Supprimez ou renommez l’une d’elles.`,
    'column-unknown': (p) =>
      `la colonne « ${p.text('column')} » n’est pas lue. S’il s’agit de « ${p.text('likely')} », écrivez-la ainsi; sinon, donnez-lui un autre nom.`,
    'column-scored': (p) =>
      `le fichier a déjà une colonne « ${p.text('column')} », d’un calcul précédent. Supprimez d’abord les colonnes qui commencent par « crs. ».`,
    'too-large': (p) =>
      `données trop volumineuses. On en lit au plus ${formatNumber(Math.round(p.count('limit') / 1e6), 'fr')} Mo.`,
  },
  at: (place, sentence) => `${place} : ${sentence}`,
  types: {
    string: 'un texte',
    number: 'un nombre',
    boolean: 'true (vrai) ou false (faux)',
    object: 'un objet',
    array: 'une liste',
    record: 'un objet',
    date: 'une date',
  },
};

const marks = (value: unknown): string =>
  Array.isArray(value) && value.length > 0 ? `, ou ${value.join(', ')}` : '';
