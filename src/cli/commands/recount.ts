import {
  type Dossier,
  type Explanation,
  type KnownFigures,
  recount,
  type Recount,
  type Result,
} from '../../engine/index.ts';
import {
  changesBetween,
  type DatedScore,
  type Gap,
  gapBetween,
  type RefusalFinding,
  type ScoreChange,
  scoresOnDates,
  type DiscriminatingQuestion,
  verdictOn,
  discriminatingQuestions,
} from '../../engine/recount.ts';
import {
  departuresEn,
  departuresFr,
  departureText,
  recountCommandEn,
  recountCommandFr,
  recountEn,
  recountFr,
} from '../../text/index.ts';
import { type Call, type Command, isUsageFault, type UsageFault, usageFault, valueOf } from '../command.ts'; // prettier-ignore
import { officerFigures, withDossier } from '../input/dossier-file.ts';
import { allRounds } from '../input/rounds.ts';
import { type RecountPrint, recountText } from '../print/recount-text.ts';
import { refuseInput } from '../input/faults.ts';

const TEXT = { en: recountCommandEn, fr: recountCommandFr };
const DEPARTURES = { en: departuresEn, fr: departuresFr };
const RECOUNT = { en: recountEn, fr: recountFr };

const MOST = 6;

export const recountCommand: Command = {
  name: 'recount',
  text: TEXT,
  options: { officer: { type: 'string' }, most: { type: 'string' } },
  run: async (call) => {
    const most = mostOption(call);
    if (isUsageFault(most)) return most;
    return withDossier(call, TEXT[call.language].argument, async (dossier, source) => {
      const known = await officerFigures(dossier, call);
      if (known === null) return 1;
      const found = await answerOf(dossier, known, most);
      if (!found.ok) return refuseInput(found.issues, source.file, call);
      await write(found.value, call);
      return 0;
    });
  },
};

function mostOption(call: Call): number | undefined | UsageFault {
  const value = valueOf(call, 'most');
  if (value === undefined) return undefined;
  const choices = Array.from({ length: MOST + 1 }, (_, count) => String(count));
  if (choices.includes(value)) return Number(value);
  return usageFault('not-a-choice', { option: '--most', value, choices: choices.join(' ') });
}

/** Everything the command prints. */
export interface RecountAnswer {
  readonly scores: readonly DatedScore[];
  readonly changes: readonly ScoreChange[];
  readonly found: Recount;
  readonly claimedTotal: number | null;
  /** What explains the claimed score; null when the dossier has none. */
  readonly claim: Recount | null;
  readonly gap: Gap | null;
  readonly settle: readonly DiscriminatingQuestion[];
  readonly verdict: RefusalFinding;
}

async function answerOf(
  dossier: Dossier,
  known: KnownFigures,
  most: number | undefined,
): Promise<Result<RecountAnswer>> {
  const scores = scoresOnDates(dossier);
  if (!scores.ok) return scores;
  const found = recount(dossier, known, { most });
  if (!found.ok) return found;
  const claim = claimOf(dossier, most);
  if (!claim.ok) return claim;
  const officerTotal = typeof known.total === 'number' ? known.total : null;
  const verdict = verdictOn(dossier, found.value, await allRounds(), {
    officerTotal,
    cutOff: known.cutOff,
  });
  if (!verdict.ok) return verdict;
  const gap = gapOf(dossier, claim.value?.explanations[0], found.value.explanations[0]);
  if (!gap.ok) return gap;
  return {
    ok: true,
    value: {
      scores: scores.value,
      changes: changesOf(dossier, scores.value),
      found: found.value,
      claimedTotal: dossier.claimedTotal,
      claim: claim.value,
      gap: gap.value,
      settle: discriminatingQuestions(found.value.explanations),
      verdict: verdict.value,
    },
  };
}

function claimOf(dossier: Dossier, most: number | undefined): Result<Recount | null> {
  const total = dossier.claimedTotal;
  if (total === null) return { ok: true, value: null };
  return recount(dossier, { total }, { most, reader: 'candidate' });
}

function gapOf(
  dossier: Dossier,
  claimed: Explanation | undefined,
  officer: Explanation | undefined,
): Result<Gap | null> {
  if (claimed === undefined || officer === undefined) return { ok: true, value: null };
  return gapBetween(dossier, claimed, officer);
}

const changesOf = (dossier: Dossier, scores: readonly DatedScore[]): readonly ScoreChange[] =>
  scores.slice(1).flatMap((to, place) => {
    const change = changesBetween(dossier, scores[place]!, to);
    return change.ok ? [change.value] : [];
  });

async function write(answer: RecountAnswer, call: Call): Promise<void> {
  const { io, codes, language } = call;
  const print: RecountPrint = {
    text: TEXT[language],
    words: { codes, departures: DEPARTURES[language], recount: RECOUNT[language] },
    out: io.out,
  };
  await io.out.write(
    call.json ? `${JSON.stringify(answerJson(answer, print))}\n` : recountText(answer, print),
  );
}

const answerJson = (
  { scores, changes, found, claim, gap, settle, verdict }: RecountAnswer,
  { words }: RecountPrint,
) => {
  const said = (explanation: Explanation) => ({
    ...explanation,
    departures: explanation.departures.map((departure) => ({
      ...departure,
      text: departureText(departure, words),
    })),
  });
  return {
    dates: Object.fromEntries(scores.map(({ name, score }) => [name, score])),
    explanations: found.explanations.map(said),
    complete: found.complete,
    verdict,
    outcome: found.outcome,
    bound: found.bound,
    searched: found.searched,
    nearest: found.nearest,
    changes: changes.map(({ from, to, effects }) => ({ from: from.name, to: to.name, effects })),
    claim: claim === null ? null : { ...claim, explanations: claim.explanations.map(said) },
    gap: gap === null ? null : { steps: gap.steps },
    settle,
  };
};
