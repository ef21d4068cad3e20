import {
  type Dossier,
  type IsoDate,
  type Issue,
  parseDossier,
  type Reading,
  scoreDossier,
} from '../../engine/index.ts';
import { issueText, noteText, readEn, readFr } from '../../text/index.ts';
import { dayOption } from '../arguments.ts';
import { type Call, type Command, type ExitCode, isUsageFault, usageFault } from '../command.ts';
import { readJsonFile } from '../input/json-file.ts';
import { readingText } from '../print/reading-text.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';
import { refuseInput } from '../input/faults.ts';

const TEXT = { en: readEn, fr: readFr };

export const readCommand: Command = {
  name: 'read',
  text: TEXT,
  options: { on: { type: 'string' } },
  run: async (call) => {
    const on = dayOption(call, 'on');
    if (isUsageFault(on)) return on;
    const [file, extra] = call.arguments;
    if (extra !== undefined) return usageFault('too-many-arguments', { argument: extra });
    if (file === undefined) {
      return usageFault('missing-argument', { argument: TEXT[call.language].argument });
    }
    const [source] = sourcesOf([file], call.io) as [Source];
    try {
      return await readSource(source, on, call);
    } catch (error) {
      if (call.io.stop.aborted) return 0;
      await call.io.err.write(`${readFault(error, file, call.shell)}\n`);
      return 1;
    }
  },
};

async function readSource(source: Source, on: IsoDate | undefined, call: Call): Promise<ExitCode> {
  const json = await readJsonFile(source);
  const dossier = json.ok ? parseDossier(json.value, { today: call.io.today() }) : json;
  if (!dossier.ok) return refuseInput(dossier.issues, source.file, call);
  const date = on ?? usualDate(dossier.value);
  const scored = scoreDossier(dossier.value, date);
  if (!scored.ok)
    return on === undefined
      ? refuseInput(scored.issues, source.file, call)
      : refuseDay(scored.issues, call);
  const { language, codes, io } = call;
  const { reading, rules, score } = scored.value;
  await io.out.write(
    call.json
      ? `${JSON.stringify(readingJson(reading, score.total, rules.version, call))}\n`
      : readingText(reading, score.total, rules.version, {
          codes,
          text: TEXT[language],
          out: io.out,
        }),
  );
  return 0;
}

/** The application's day is when the documents must hold (IRPA 11.2); else the last day known before it. */
const usualDate = ({ dates }: Dossier): IsoDate =>
  (dates.application ?? dates.invitation ?? dates.profile ?? dates.decision) as IsoDate;

const readingJson = (reading: Reading, points: number, rules: IsoDate, { codes }: Call) => ({
  date: reading.date,
  rules,
  profile: reading.profile,
  total: points,
  range: reading.range,
  otherOrderTotal: reading.otherOrderTotal,
  work: reading.work,
  items: reading.items,
  unknown: reading.unknown,
  notes: reading.notes.map((note) => ({ ...note, text: noteText(note, codes) })),
});

/** The fault is in the requested day, not in the dossier. */
async function refuseDay(issues: readonly Issue[], { codes, io }: Call): Promise<ExitCode> {
  await io.err.write(issues.map((issue) => `${issueText(issue, codes)}\n`).join(''));
  return 2;
}
