import { departureText } from '../../../../text/codes/departures.ts';
import { eventText } from '../../../../text/codes/events.ts';
import { formatDate } from '../../../../text/format.ts';
import { capitalised } from '../../../components/useWords.ts';
import type { RecountModel } from '../model.ts';
import type { Chain, ChainStep } from './chain.ts';

/** What a step of the chain is, in words. */
export function stepTitle({ departure, effect }: ChainStep, model: RecountModel): string {
  const words = model.words();
  const { language } = words.codes;
  if (departure !== null) return capitalised(departureText(departure, words), language);
  if (effect !== null)
    return capitalised(eventText(effect.cause, words.recount.events, words.codes), language);
  return model.text().chain.unexplained;
}

/** Where a step comes from; empty where nothing explains it. */
export function stepKind({ kind, effect }: ChainStep, model: RecountModel): string {
  const { kinds } = model.text().chain;
  switch (kind) {
    case 'undone':
    case 'made':
      return kinds[kind];
    case 'dated':
      return kinds.dated(formatDate(effect?.cause.on ?? '', model.words().codes.language));
    case 'unexplained':
      return '';
  }
}

export function startTitle({ from }: Chain, model: RecountModel): string {
  const text = model.text();
  if (from.kind === 'claimed') return text.chain.claimed;
  return text.chain.plain(text.days[model.documents()?.date ?? 'application']);
}

export const endTitle = ({ to }: Chain, model: RecountModel): string => model.text().chain[to.kind];
