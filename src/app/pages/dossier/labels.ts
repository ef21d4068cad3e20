import type { FieldKey } from '../../../text/codes/text.ts';
import { capitalised, useWords } from '../../components/useWords.ts';

/** The name of a field, to stand as its label. */
export function useLabels(): (key: FieldKey) => string {
  const { codes, language } = useWords();
  return (key) => capitalised(codes().fields.names[key], language());
}
