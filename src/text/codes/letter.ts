import type { LetterFinding, FigureOwner } from '../../engine/letter.ts';
import { formatDate, formatNumber } from '../format.ts';
import { keyText } from './places.ts';
import type { CodesText } from './text.ts';
import type { LetterText } from './letter.en.ts';

/** What a find says, as a line of a list. */
export function findText(find: LetterFinding, codes: CodesText, letter: LetterText): string {
  const { language } = codes;
  const number = (points: number): string => formatNumber(points, language);
  const whose = (of: FigureOwner | null): string | null => (of === null ? null : letter.whose[of]);
  switch (find.kind) {
    case 'date': {
      const role = find.role === null ? letter.otherDate : letter.roles[find.role];
      const date = formatDate(find.date, language);
      if (find.alternative === null) return letter.dated(role, date);
      return letter.dated(role, letter.either(date, formatDate(find.alternative, language)));
    }
    case 'round':
      return letter.round(find.round);
    case 'cut-off':
      return letter.cutOff(number(find.points));
    case 'total':
      return letter.total(number(find.points), whose(find.whose));
    case 'factor':
      return letter.points(keyText(find.factor, codes), number(find.points), whose(find.whose));
    case 'section':
      return letter.points(codes.grid.sections[find.section], number(find.points), whose(find.whose)); // prettier-ignore
    case 'program':
      return letter.program(letter.programs[find.program]);
    case 'law':
      return (find.law === null ? letter.anyLaw : letter.laws[find.law])(find.provision);
    case 'reason':
      return letter.reasons[find.reason];
  }
}
