import { certaintyOf, type Doubt, type ReasonFind } from './find.ts';
import { type FlatText, spanOf } from './flatten.ts';
import { ABOUT_FILE, GENERAL, IN_GENERAL, REASON_CUES } from './reason-cues.ts';
import type { Segment } from './segments.ts';

/** A note as short as this speaks of the file without naming it. */
const SHORT = 140;

/** The reason that a sentence gives, if any; the whole sentence is its place. */
export function findReasons(flat: FlatText, segment: Segment): readonly ReasonFind[] {
  const text = segment.text.replace(/^(?:[*-]|\d{1,2}[.)])\s/, '');
  if (text.length < 12 || GENERAL.test(text)) return [];
  const cue = REASON_CUES.find(({ about, fault }) => about.test(text) && fault.test(text));
  if (cue === undefined) return [];
  const doubt = doubtOf(text);
  return [
    {
      kind: 'reason',
      reason: cue.reason,
      span: spanOf(flat, segment.start, segment.start + segment.text.length),
      certainty: certaintyOf(doubt),
      doubt,
    },
  ];
}

/** A sentence is matched by words, so that its meaning is at most likely. */
function doubtOf(text: string): Doubt {
  if (IN_GENERAL.test(text)) return 'weak-wording';
  return ABOUT_FILE.test(text) || text.length <= SHORT ? 'loose-wording' : 'weak-wording';
}
