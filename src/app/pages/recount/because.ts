import type { RefusalFinding } from '../../../engine/recount.ts';
import { formatNumber } from '../../../text/format.ts';
import type { RecountModel } from './model.ts';

/** What the verdict rests on, in a sentence; empty where on nothing. */
export function becauseSentence({ because }: RefusalFinding, model: RecountModel): string {
  const text = model.text();
  const { language } = model.words().codes;
  switch (because.kind) {
    case 'officer':
      return text.verdict.because.officer;
    case 'date':
      return text.verdict.because.date(text.days[because.name]);
    case 'criteria':
      return text.verdict.because.criteria(text.days[because.name]);
    case 'explanation':
      return text.verdict.because.explanation(formatNumber(because.place + 1, language));
    case 'nothing':
      return '';
  }
}
