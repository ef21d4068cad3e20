import { describe, it } from 'vitest';
import { readLetter } from '../../../src/engine/index.ts';
import { type Cue, cueHits } from '../../../src/engine/letter/cues.ts';
import { ANOTHER_EVENT, DATE_CUES } from '../../../src/engine/letter/date-cues.ts';
import { LABELS } from '../../../src/engine/letter/factor-labels.ts';

import {
  COMPARED,
  COMPARES,
  FRENCH_NOTE,
  SCORE_CUES,
  SCORE_LINK,
  SCORE_NOUN,
  SYSTEM,
} from '../../../src/engine/letter/score-cues.ts';
import { namesIn, recordedIn } from '../../support/recorded/recorded.ts';
import { inWords } from './in-words.ts';
import {
  ABOUT_FILE,
  GENERAL,
  IN_GENERAL,
  REASON_CUES,
} from '../../../src/engine/letter/find-reasons.ts';

/** Patterns of one kind each, by their place. */
const WORDS = [
  ...[SCORE_NOUN, SYSTEM, FRENCH_NOTE, SCORE_LINK, COMPARED, COMPARES],
  ...[ANOTHER_EVENT, GENERAL, ABOUT_FILE, IN_GENERAL],
];

const REASONS = REASON_CUES.flatMap(({ reason, about, fault }) => [
  [`about ${reason}`, about] as const,
  [`fault ${reason}`, fault] as const,
]);

const searched = (
  phrase: string,
  [name, pattern]: readonly [string, RegExp],
): readonly string[] => {
  const found = phrase.search(pattern);
  return found < 0 ? [] : [`${name} ${found}`];
};

const hitsIn =
  (cues: readonly Cue<string>[]) =>
  (phrase: string): readonly string[] =>
    cueHits(phrase, cues).map(
      ({ role, weak, start, end }) => `${role}${weak ? ' weak' : ''} ${start}-${end}`,
    );

/** What each list finds in words as the reader sees them: lower case, without accents. */
const LISTS: Readonly<Record<string, (phrase: string) => readonly string[]>> = {
  score: hitsIn(SCORE_CUES),
  date: hitsIn(DATE_CUES),
  label: (phrase) =>
    LABELS.flatMap(({ target, pattern }) =>
      [...phrase.matchAll(pattern)].map(
        ({ index, 0: words }) =>
          `${Object.values(target).join(' ')} ${index}-${index + words.length}`,
      ),
    ),
  reason: (phrase) => REASONS.flatMap((named) => searched(phrase, named)),
  word: (phrase) => WORDS.flatMap((pattern, place) => searched(phrase, [String(place), pattern])),
};

const sentence = (text: string): readonly string[] =>
  readLetter(text).finds.map((find) => `${inWords(find)} ${find.span.join('-')}`);

/** A few at a time, so that a failure is near. */
const BATCH = 100;
const batchesOf = (words: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(words.length / BATCH) }, (_, place) =>
    words.slice(place * BATCH, (place + 1) * BATCH),
  );

describe.each(Object.entries({ ...LISTS, sentences: sentence }))(
  'the words of letters (%s)',
  (name, said) => {
    const file = new URL(`vocabulary/${name}.json`, import.meta.url);
    const expectRecorded = recordedIn(file);

    it.each(batchesOf(namesIn(file)).map((words) => [words[0]!, words] as const))(
      'are found as recorded, and no others, from %j on',
      (_, words) => {
        for (const each of words) expectRecorded(each, said(each));
      },
    );
  },
);
