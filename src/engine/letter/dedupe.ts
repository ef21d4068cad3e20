import { CERTAINTIES, type LetterFinding } from './finding.ts';

/** What a finding says, without its place and certainty. */
export function meaningOf(find: LetterFinding): string {
  switch (find.kind) {
    case 'date':
      return `date ${find.role ?? '-'} ${find.date}`;
    case 'round':
      return `round ${find.round}`;
    case 'cut-off':
      return `cut-off ${find.points}`;
    case 'total':
      return `total ${find.whose ?? '-'} ${find.points}`;
    case 'factor':
      return `factor ${find.factor} ${find.whose ?? '-'} ${find.points}`;
    case 'section':
      return `section ${find.section} ${find.whose ?? '-'} ${find.points}`;
    case 'program':
      return `program ${find.program}`;
    case 'law':
      return `law ${find.law ?? '-'} ${find.provision}`;
    case 'reason':
      return `reason ${find.reason}`;
  }
}

/** The question that a finding answers, when a file has only one answer; null when it may have several. */
function questionOf(find: LetterFinding): string | null {
  switch (find.kind) {
    case 'date':
      return find.role;
    case 'round':
    case 'cut-off':
    case 'program':
      return find.kind;
    case 'total':
      return find.whose === null ? null : `total ${find.whose}`;
    case 'factor':
      return find.whose === null ? null : `factor ${find.factor} ${find.whose}`;
    case 'section':
      return find.whose === null ? null : `section ${find.section} ${find.whose}`;
    case 'law':
    case 'reason':
      return null;
  }
}

const rank = ({ certainty }: LetterFinding): number => CERTAINTIES.indexOf(certainty);

/**
 * Keeps each meaning once, at its surest and first place; drops findings at the place of a surer one;
 * two sure answers to one question make neither sure.
 */
export function dedupeFindings(finds: readonly LetterFinding[]): readonly LetterFinding[] {
  const ordered = [...finds].sort((a, b) => rank(a) - rank(b) || a.span[0] - b.span[0]);
  const meanings = new Set<string>();
  const places = new Set<string>();
  const kept = ordered.filter((find) => {
    const meaning = meaningOf(find);
    const place = `${find.kind === 'reason' ? 'reason' : ''}${find.span[0]}`;
    if (meanings.has(meaning) || places.has(place) || isEcho(find, meanings)) return false;
    meanings.add(meaning);
    places.add(place);
    return true;
  });
  return demoteConflicts(kept).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Whether it is a date or total without a role whose value has a role elsewhere. */
function isEcho(find: LetterFinding, meanings: ReadonlySet<string>): boolean {
  if (find.kind === 'date' && find.role === null)
    return ECHO_ROLES.some((role) => meanings.has(`date ${role} ${find.date}`));
  if (find.kind === 'total' && find.whose === null)
    return (
      meanings.has(`total claimed ${find.points}`) ||
      meanings.has(`total officer ${find.points}`) ||
      meanings.has(`cut-off ${find.points}`)
    );
  return false;
}
const ECHO_ROLES = ['profile', 'invitation', 'application', 'decision', 'letter'] as const;

function demoteConflicts(finds: readonly LetterFinding[]): LetterFinding[] {
  const answers = new Map<string, number>();
  for (const find of finds) {
    const question = questionOf(find);
    if (question !== null && find.certainty === 'sure')
      answers.set(question, (answers.get(question) ?? 0) + 1);
  }
  return finds.map((find) => {
    const question = questionOf(find);
    if (question === null || find.certainty !== 'sure' || answers.get(question) === 1) return find;
    return { ...find, certainty: 'unsure', doubt: 'conflict' };
  });
}
