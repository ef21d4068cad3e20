import { audit, type AuditOptions, type Finding } from '../../engine/index.ts';
import { DOSSIER_DATES, SEVERITIES } from '../../engine/constants.ts';
import { overDays } from '../../engine/dossier.ts';
import {
  auditCommandEn,
  auditCommandFr,
  auditEn,
  auditFr,
  type AuditWords,
  findingSentence,
  formatNumber,
  mendSentence,
  placeText,
  programsEn,
  programsFr,
} from '../../text/index.ts';
import { dayBeforeFile, dayOption, programOption } from '../arguments.ts';
import { type Call, type Command, isUsageFault, valueOf } from '../command.ts';
import { withDossier } from '../input/dossier-file.ts';
import { roundFor } from '../input/rounds.ts';
import { styleOf, wrap } from '../print/table.ts';

const TEXT = { en: auditCommandEn, fr: auditCommandFr };
const AUDIT = { en: auditEn, fr: auditFr };
const PROGRAMS = { en: programsEn, fr: programsFr };

export const auditCommand: Command = {
  name: 'audit',
  text: TEXT,
  options: { on: { type: 'string' }, round: { type: 'string' }, program: { type: 'string' } },
  run: async (call) => {
    const [today, program] = [dayOption(call, 'on'), programOption(call)];
    if (isUsageFault(today)) return today;
    if (isUsageFault(program)) return program;
    return withDossier(call, TEXT[call.language].argument, async (given) => {
      const fault = dayBeforeFile('--on', today, DOSSIER_DATES, given, call);
      if (fault !== null) return fault;
      const number = valueOf(call, 'round');
      const dossier = number === undefined ? given : { ...given, round: number };
      const options = { today: today ?? call.io.today(), program, round: await roundFor(dossier) };
      await answer(audit(dossier, options), options, call);
      return 0;
    });
  },
};

async function answer(
  findings: readonly Finding[],
  { today, round, program }: AuditOptions,
  call: Call,
): Promise<void> {
  const { io, codes, language } = call;
  const words: AuditWords = { codes, audit: AUDIT[language], programs: PROGRAMS[language] };
  const said = findings.map((finding) => ({
    ...finding,
    text: findingSentence(finding, words),
    mendText: mendSentence(finding, words),
  }));
  await io.out.write(
    call.json
      ? `${JSON.stringify({ today, round: round?.number ?? null, program, findings: said })}\n`
      : findingsText(overDays(findings), words, call),
  );
}

function findingsText(findings: readonly Finding[], words: AuditWords, call: Call): string {
  const { io, language } = call;
  const [text, style] = [TEXT[language], styleOf(io.out)];
  if (findings.length === 0) return `${text.none}\n`;
  const counts = SEVERITIES.map((severity) => findings.filter((each) => each.severity === severity).length); // prettier-ignore
  const [errors, warnings, notices] = counts.map((count) => formatNumber(count, language)) as [string, string, string]; // prettier-ignore
  const parts = SEVERITIES.flatMap((severity) => {
    const own = findings.filter((each) => each.severity === severity);
    if (own.length === 0) return [];
    const lines = own.map((finding) => findingText(finding, words, io.out.width, text.mend));
    return [`${style.bold(words.audit.severities[severity])}\n${lines.join('')}`];
  });
  return [...parts, `${text.counts(errors, warnings, notices)}\n`].join('\n');
}

const INDENT = 4;

function findingText(
  finding: Finding,
  words: AuditWords,
  width: number,
  mend: (sentence: string) => string,
): string {
  const [first] = finding.where;
  const place = first === undefined ? '' : `${placeText(first, words.codes)}. `;
  const lead = `• ${place}${findingSentence(finding, words)}`;
  const then = mend(mendSentence(finding, words));
  return `${wrap(`  ${lead}`, width, INDENT)}\n${' '.repeat(INDENT)}${wrap(then, width - INDENT, INDENT)}\n`;
}
