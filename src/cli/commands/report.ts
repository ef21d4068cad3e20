import {
  audit,
  type Dossier,
  type KnownFigures,
  recount,
  type Result,
} from '../../engine/index.ts';
import { report, type ReportOptions } from '../../engine/report.ts';
import {
  auditEn,
  auditFr,
  departuresEn,
  departuresFr,
  programsEn,
  programsFr,
  recountEn,
  recountFr,
  reportCommandEn,
  reportCommandFr,
  reportEn,
  reportFr,
  reportMarkdown,
  reportSaid,
  type ReportWords,
} from '../../text/index.ts';
import { dayOption } from '../arguments.ts';
import { type Call, type Command, isGiven, isUsageFault, usageFault, valueOf } from '../command.ts';
import { withDossier } from '../input/dossier-file.ts';
import { officerFigures } from '../input/officer-file.ts';
import { refuseInput } from '../input/refuse.ts';
import { programOption } from '../input/program-option.ts';
import { roundFor } from '../input/rounds.ts';

const TEXT = { en: reportCommandEn, fr: reportCommandFr };
const WORDS = {
  en: {
    audit: auditEn,
    programs: programsEn,
    departures: departuresEn,
    recount: recountEn,
    report: reportEn,
  },
  fr: {
    audit: auditFr,
    programs: programsFr,
    departures: departuresFr,
    recount: recountFr,
    report: reportFr,
  },
};

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

/** What explains the officer's figures, where any is known, and the score claimed, where it is told. */
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
