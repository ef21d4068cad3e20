/** Words that say what a date or number near them means. */
export interface Cue<Role extends string> {
  readonly role: Role;
  /** Of these words alone; a weak cue also means other things. */
  readonly weak?: true;
  readonly pattern: RegExp;
}

export interface CueHit<Role extends string> {
  readonly role: Role;
  readonly weak: boolean;
  readonly start: number;
  readonly end: number;
}

/** Every cue of a segment, in order of its end. Patterns are global and of bounded length. */
export function cueHits<Role extends string>(
  text: string,
  cues: readonly Cue<Role>[],
): readonly CueHit<Role>[] {
  return cues
    .flatMap(({ role, weak = false, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
        role,
        weak,
        start: index,
        end: index + words.length,
      })),
    )
    .sort((a, b) => a.end - b.end || a.start - b.start);
}

/** The text around a token in which its cues are searched: up to the neighbouring tokens. */
export interface Surroundings {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

const REACH_BEFORE = 160;
const REACH_AFTER = 60;

export function surroundings(text: string, tokens: readonly Placed[], place: number): Surroundings {
  const { start, end } = tokens[place]!;
  const previous = tokens[place - 1]?.end ?? 0;
  const next = tokens[place + 1]?.start ?? text.length;
  return {
    before: [Math.max(previous, start - REACH_BEFORE), start],
    after: [end, Math.min(next, end + REACH_AFTER)],
  };
}

/** The cues found whole in a stretch, without those inside a longer cue of the same role and without weak ones next to strong ones. */
export function within<Role extends string>(
  hits: readonly CueHit<Role>[],
  [from, until]: readonly [number, number],
): readonly CueHit<Role>[] {
  const inside = hits.filter(({ start, end }) => start >= from && end <= until);
  return inside.filter(
    (hit) =>
      !inside.some(
        (other) =>
          (other.role === hit.role || hit.weak) &&
          other.start <= hit.start &&
          hit.end <= other.end &&
          other.end - other.start > hit.end - hit.start,
      ),
  );
}

/** "under the cut-off", and not under a system, a law or a heading. */
export const UNDER: string = String.raw`under(?! (?:the |this |that |each )?(?:crs|comprehensive|express|immigration|irpa|irpr|act|regulations?|ministerial|heading|sections?|factors?|categor(?:y|ies)|programs?|class|canadian|core|human|skill|education|language|spouse|additional|point system)\b)`;

export const SOUS: string = String.raw`sous(?! (?:le |la |les |l'|cette |ce )?(?:scg|systeme|entree|loi|reglement|rubrique|categorie|programme|facteurs?|competences?|section)\b)`;
