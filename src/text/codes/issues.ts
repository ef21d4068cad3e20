import type { Issue } from '../../engine/index.ts';
import { placeText } from './places.ts';
import type { CodesText } from './text.ts';
import { wording } from './wording.ts';

/** What is wrong and how to fix it, for next to the field. */
export function issueSentence(issue: Issue, codes: CodesText): string {
  return codes.issues.sentences[issue.code](wording(issue.params, codes));
}

/** The place, what is wrong there and how to fix it, for anywhere. */
export function issueText(issue: Issue, codes: CodesText): string {
  const sentence = issueSentence(issue, codes);
  return issue.path.length === 0
    ? sentence.replace(/^./u, (first) => first.toLocaleUpperCase(`${codes.language}-CA`))
    : codes.issues.at(placeText(issue.path, codes), sentence);
}
