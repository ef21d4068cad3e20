import { formatNumber } from '../../../text/format.ts';
import type { Language } from '../../../text/language.ts';

/** A difference with its sign: "+12", "−3", "0". */
export function signed(value: number, language: Language): string {
  const digits = formatNumber(Math.abs(value), language);
  if (value === 0) return digits;
  return `${value > 0 ? '+' : '−'}${digits}`;
}
