import type { Verdict } from '../../../../engine/constants.ts';

/** The tag that a verdict is shown with. */
export const VERDICT_TAGS: Readonly<Record<Verdict, string>> = {
  met: 'tag tag-good',
  'not-met': 'tag tag-soft',
  unknown: 'tag tag-warn',
};
