import { departureText } from '../../../../text/codes/departures.ts';
import { causeText } from '../../../../text/codes/recount.ts';
import { formatDate } from '../../../../text/format.ts';
import { capitalised } from '../../../components/useWords.ts';
import type { RecountModel } from '../model.ts';
import type { Chain, ChainStep } from './chain.ts';

/** What a step of the chain is, in words. */
export function stepTitle({ kind, departure, effect }: ChainStep, model: RecountModel): string {
  const words = model.words();
  const text = model.text().chain;
  const { language } = words.codes;
  if (departure !== null) {
    const sentence = departureText(departure, words);
    return kind === 'undone' ? text.undone(sentence) : capitalised(sentence, language);
  }
  if (effect !== null) {
    return text.dated(formatDate(effect.cause.on, language), causeText(effect.cause, words));
  }
  return text.unexplained;
}

export function startTitle({ from }: Chain, model: RecountModel): string {
  const text = model.text();
  if (from.kind === 'claimed') return text.chain.claimed;
  return text.chain.plain(text.days[model.documents()?.date ?? 'application']);
}

export const endTitle = ({ to }: Chain, model: RecountModel): string => model.text().chain[to.kind];
