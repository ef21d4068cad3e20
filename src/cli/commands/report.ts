import {
  audit,
  type Dossier,
  type KnownFigures,
  recount,
  type Result,
} from '../../engine/index.ts';
import { DOSSIER_DATES } from '../../engine/constants.ts';
import { report, type ReportOptions } from '../../engine/report.ts';
import {
  reportCommandEn,
  reportCommandFr,
  reportMarkdown,
  reportSaid,
  reportWordsEn,
  reportWordsFr,
  type ReportWords,
} from '../../text/index.ts';
import { dayBeforeFile, dayOption, programOption } from '../arguments.ts';
import { type Call, type Command, isGiven, isUsageFault, usageFault, valueOf } from '../command.ts';
import { officerFigures, withDossier } from '../input/dossier-file.ts';
import { roundFor } from '../input/rounds.ts';
import { refuseInput } from '../input/faults.ts';

const TEXT = { en: reportCommandEn, fr: reportCommandFr };
const WORDS = { en: reportWordsEn, fr: reportWordsFr };

export const reportCommand: Command = {
  name: 'report',
  text: TEXT,
  options: {
    officer: { type: 'string' },
    notified: { type: 'string' },
    on: { type: 'string' },
    round: { type: 'string' },
    program: { type: 'string' },
    markdown: { type: 'boolean' },
  },
  run: async (call) => {
    const [today, notifiedOn] = [dayOption(call, 'on'), dayOption(call, 'notified')];
    if (isUsageFault(today)) return today;
    if (isUsageFault(notifiedOn)) return notifiedOn;
    const program = programOption(call);
    if (isUsageFault(program)) return program;
    if (isGiven(call, 'markdown') && isGiven(call, 'json'))
      return usageFault('cannot-combine', { option: '--markdown', other: '--json' });
    return withDossier(call, TEXT[call.language].argument, async (given, source) => {
      const fault =
        dayBeforeFile('--on', today, DOSSIER_DATES, given, call) ??
        dayBeforeFile('--notified', notifiedOn, ['decision'], given, call);
      if (fault !== null) return fault;
      const number = valueOf(call, 'round');
      const dossier = number === undefined ? given : { ...given, round: number };
      const known = await officerFigures(dossier, call);
      if (known === null) return 1;
      const day = today ?? call.io.today();
      const round = await roundFor(dossier, known.cutOff);
      const options = { today: day, round, program, known, notifiedOn };
      const recounted = recounts(dossier, known);
      if (!recounted.ok) return refuseInput(recounted.issues, source.file, call);
      await write(dossier, { ...options, ...recounted.value }, call);
      return 0;
    });
  },
};

type Recounts = Pick<ReportOptions, 'recount' | 'claim'>;

/** Explains the officer's figures, if known, and the claimed score, if any. */
function recounts(dossier: Dossier, known: KnownFigures): Result<Recounts> {
  const isKnown = Object.keys(known).some((key) => !['dates', 'cutOff'].includes(key));
  const officer = isKnown ? recount(dossier, known) : null;
  if (officer?.ok === false) return officer;
  const total = dossier.claimedTotal;
  const claim = total === null ? null : recount(dossier, { total }, { reader: 'candidate' });
  if (claim?.ok === false) return claim;
  return { ok: true, value: { recount: officer?.value ?? null, claim: claim?.value ?? null } };
}

async function write(dossier: Dossier, options: ReportOptions, call: Call): Promise<void> {
  const { io, codes, language } = call;
  const words: ReportWords = { codes, ...WORDS[language] };
  const made = report(dossier, { ...options, findings: audit(dossier, options) });
  const isMarkdown = isGiven(call, 'markdown') || !call.json;
  await io.out.write(
    isMarkdown ? reportMarkdown(made, words) : `${JSON.stringify(reportSaid(made, words))}\n`,
  );
}
