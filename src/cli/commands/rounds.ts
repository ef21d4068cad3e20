import { CATEGORY_IDS, PROGRAM_ROUNDS, type RoundCategory } from '../../engine/constants.ts';
import {
  type AnyRound,
  chanceOfInvitation,
  importRounds,
  judge,
  type RoundsImport,
} from '../../engine/rounds.ts';
import {
  formatChoice,
  roundsCommandEn,
  roundsCommandFr,
  roundsEn,
  roundsFr,
} from '../../text/index.ts';
import { dayOption } from '../arguments.ts';
import {
  type Call,
  type Command,
  type ExitCode,
  isUsageFault,
  type UsageFault,
  usageFault,
  valueOf,
} from '../command.ts';
import { faultLines, refuseInput } from '../input/faults.ts';
import { readJsonFile } from '../input/json-file.ts';
import {
  chanceBlock,
  importText,
  type JudgedRound,
  type RoundsPrint,
  roundsTable,
} from '../print/rounds-text.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';

const TEXT = { en: roundsCommandEn, fr: roundsCommandFr };
const ROUNDS_TEXT = { en: roundsEn, fr: roundsFr };
const CATEGORIES: readonly RoundCategory[] = [...PROGRAM_ROUNDS, ...CATEGORY_IDS];

export const roundsCommand: Command = {
  name: 'rounds',
  text: TEXT,
  options: {
    category: { type: 'string' },
    since: { type: 'string' },
    until: { type: 'string' },
    import: { type: 'string' },
    total: { type: 'string' },
    submitted: { type: 'string' },
    on: { type: 'string' },
    seed: { type: 'string' },
  },
  run: async (call) => {
    const asked = questionOf(call);
    if (isUsageFault(asked)) return asked;
    const file = valueOf(call, 'import');
    const held = (await import('../../engine/rounds-record.ts')).ROUNDS;
    if (file === undefined) return answer(held, null, asked, call);
    return answerImport(held, file, asked, call);
  },
};

interface Question {
  readonly category: RoundCategory | null;
  readonly since: string;
  readonly until: string;
  readonly total: number | null;
  readonly submitted: string | null;
  readonly on: ReturnType<Call['io']['today']>;
  readonly seed: number;
}

const LAST_DAY = '9999-12-31';

function questionOf(call: Call): Question | UsageFault {
  const [extra] = call.arguments;
  if (extra !== undefined) return usageFault('too-many-arguments', { argument: extra });
  const category = categoryOption(call);
  const [since, until, submitted, on] = [
    dayOption(call, 'since'),
    dayOption(call, 'until'),
    dayOption(call, 'submitted'),
    dayOption(call, 'on'),
  ];
  const [total, seed] = [numberOption(call, 'total'), numberOption(call, 'seed')];
  for (const value of [category, since, until, submitted, on, total, seed]) {
    if (isUsageFault(value)) return value;
  }
  return {
    category: (category as RoundCategory | undefined) ?? null,
    since: (since as string | undefined) ?? '',
    until: (until as string | undefined) ?? LAST_DAY,
    total: (total as number | undefined) ?? null,
    submitted: (submitted as string | undefined) ?? null,
    on: (on as Question['on'] | undefined) ?? call.io.today(),
    seed: (seed as number | undefined) ?? 1,
  };
}

function categoryOption(call: Call): RoundCategory | undefined | UsageFault {
  const value = valueOf(call, 'category');
  const found = CATEGORIES.find((category) => category === value);
  if (value === undefined || found !== undefined) return found;
  const choices = formatChoice(CATEGORIES, call.language);
  return usageFault('not-a-choice', { option: '--category', value, choices });
}

function numberOption(call: Call, option: string): number | undefined | UsageFault {
  const value = valueOf(call, option);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  return usageFault('not-a-number', { option: `--${option}`, value });
}

async function answerImport(
  held: readonly AnyRound[],
  file: string,
  asked: Question,
  call: Call,
): Promise<ExitCode> {
  const { codes, io, shell } = call;
  const [source] = sourcesOf([file], io) as [Source];
  try {
    const json = await readJsonFile(source);
    if (!json.ok) return await refuseInput(json.issues, source.file, call);
    const report = importRounds(json.value, held);
    await io.err.write(faultLines(report.issues, { file: source.file, line: null }, codes, shell));
    const code = await answer(report.rounds, report, asked, call);
    return report.issues.length > 0 ? 1 : code;
  } catch (error) {
    if (io.stop.aborted) return 0;
    await io.err.write(`${readFault(error, file, shell)}\n`);
    return 1;
  }
}

async function answer(
  rounds: readonly AnyRound[],
  report: RoundsImport | null,
  asked: Question,
  call: Call,
): Promise<ExitCode> {
  const { category, since, until, total, submitted } = asked;
  const judged = rounds
    .filter(
      (round) =>
        (category === null || round.category === category) &&
        since <= round.date &&
        round.date <= until,
    )
    .map((round): JudgedRound => ({
      round,
      judgement: total === null ? null : judge(total, round, submitted),
    }));
  const chance = chanceFor(rounds, asked);
  const { language, codes, io } = call;
  const print: RoundsPrint = {
    codes,
    text: TEXT[language],
    rounds: ROUNDS_TEXT[language],
    out: io.out,
  };
  await io.out.write(
    call.json
      ? `${JSON.stringify({
          rounds: judged.map(({ round, judgement }) =>
            judgement === null ? round : { ...round, judgement },
          ),
          ...(chance === null ? {} : { chance }),
          ...(report === null ? {} : { import: reportJson(report) }),
        })}\n`
      : [
          roundsTable(judged, print),
          ...(chance === null || total === null ? [] : [chanceBlock(chance, total, print)]),
          ...(report === null ? [] : [importText(report, print)]),
        ].join('\n'),
  );
  return 0;
}

function chanceFor(rounds: readonly AnyRound[], asked: Question) {
  const { category, total, on, submitted, seed } = asked;
  if (category === null || total === null) return null;
  return chanceOfInvitation(rounds, { category, total, on, submittedAt: submitted, seed });
}

/** The report without the rounds, which are printed apart. */
const reportJson = (report: RoundsImport): Omit<RoundsImport, 'rounds'> => ({
  added: report.added,
  corrections: report.corrections,
  unchanged: report.unchanged,
  duplicates: report.duplicates,
  unknownCategories: report.unknownCategories,
  issues: report.issues,
});
