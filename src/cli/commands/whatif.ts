import {
  compare,
  type Comparison,
  parseChanges,
  parseScenario,
  type Scenario,
  type Subject,
} from '../../engine/improve.ts';
import { type IsoDate, parseDossier, parseProfile, type Result } from '../../engine/index.ts';
import { whatIfCommandEn, whatIfCommandFr } from '../../text/index.ts';
import { dayOption } from '../arguments.ts';
import {
  type Call,
  type Command,
  type ExitCode,
  isUsageFault,
  type UsageFault,
  usageFault,
} from '../command.ts';
import { changeFromText } from '../input/change-text.ts';
import { readJsonFile } from '../input/json-file.ts';
import { comparisonText } from '../print/whatif-text.ts';
import { comparisonJson } from '../print/whatif-json.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';
import { refuseInput } from '../input/faults.ts';

const TEXT = { en: whatIfCommandEn, fr: whatIfCommandFr };

export const whatIfCommand: Command = {
  name: 'whatif',
  text: TEXT,
  options: {
    change: { type: 'string', multiple: true },
    scenario: { type: 'string', multiple: true },
    on: { type: 'string' },
  },
  run: async (call) => {
    const on = dayOption(call, 'on');
    if (isUsageFault(on)) return on;
    const fault = argumentsFault(call);
    if (fault !== null) return fault;
    return answer(call.arguments[0]!, on ?? call.io.today(), call);
  },
};

function argumentsFault(call: Call): UsageFault | null {
  const [file, extra] = call.arguments;
  if (extra !== undefined) return usageFault('too-many-arguments', { argument: extra });
  if (file === undefined) {
    return usageFault('missing-argument', { argument: TEXT[call.language].argument });
  }
  const given = [...(call.values.change ?? []), ...(call.values.scenario ?? [])];
  return given.length === 0 ? usageFault('missing-option', { option: '--change' }) : null;
}

async function answer(file: string, date: IsoDate, call: Call): Promise<ExitCode> {
  const names = [file, ...(call.values.scenario ?? [])];
  const read: unknown[] = [];
  for (const name of names) {
    const [source] = sourcesOf([name], call.io) as [Source];
    try {
      const json = await readJsonFile(source);
      if (!json.ok) return await refuseInput(json.issues, source.file, call);
      read.push(json.value);
    } catch (error) {
      if (call.io.stop.aborted) return 0;
      await call.io.err.write(`${readFault(error, name, call.shell)}\n`);
      return 1;
    }
  }
  const [json, ...files] = read;
  const subject = subjectFrom(json, date);
  if (!subject.ok) return refuseInput(subject.issues, file, call);
  const scenarios = scenariosFrom(files, call);
  if (!scenarios.ok) return refuseInput(scenarios.issues, null, call);
  const comparison = compare(subject.value, scenarios.value);
  if (!comparison.ok) return refuseInput(comparison.issues, null, call);
  await call.io.out.write(print(comparison.value, call));
  return 0;
}

/** The changes of the line make one scenario, before those of the files. */
function scenariosFrom(files: readonly unknown[], call: Call): Result<readonly Scenario[]> {
  const typed = call.values.change ?? [];
  const changes = parseChanges(typed.map(changeFromText), ['change']);
  const listed = files
    .flatMap((file): readonly unknown[] => (Array.isArray(file) ? (file as unknown[]) : [file]))
    .map((one, place) => parseScenario(one, ['scenarios', place]));
  const issues = [changes, ...listed].flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0 || !changes.ok) return { ok: false, issues };
  const name = TEXT[call.language].changes;
  const first = typed.length === 0 ? [] : [{ name, changes: changes.value, on: null }];
  return { ok: true, value: [...first, ...listed.flatMap((one) => (one.ok ? [one.value] : []))] };
}

function print(comparison: Comparison, call: Call): string {
  if (call.json) return `${JSON.stringify(comparisonJson(comparison, call))}\n`;
  return comparisonText(comparison, {
    text: TEXT[call.language],
    codes: call.codes,
    out: call.io.out,
  });
}

/** A dossier has a version; anything else is parsed as a profile. */
function subjectFrom(json: unknown, date: IsoDate): Result<Subject> {
  if (typeof json === 'object' && json !== null && ('version' in json || 'candidate' in json)) {
    const dossier = parseDossier(json);
    return dossier.ok
      ? { ok: true, value: { kind: 'dossier', dossier: dossier.value, date } }
      : dossier;
  }
  const profile = parseProfile(json);
  return profile.ok
    ? { ok: true, value: { kind: 'profile', profile: profile.value, date } }
    : profile;
}
