import { type IsoDate, parseDossier, type Result } from '../../engine/index.ts';
import {
  type Action,
  defaultActions,
  type DossierSubject,
  parseActions,
  plan,
  type Plans,
} from '../../engine/improve.ts';
import { actionText, planCommandEn, planCommandFr } from '../../text/index.ts';
import { dayOption } from '../arguments.ts';
import {
  type Call,
  type Command,
  type ExitCode,
  isGiven,
  isUsageFault,
  type UsageFault,
  usageFault,
  valueOf,
} from '../command.ts';
import { readJsonFile } from '../input/json-file.ts';
import { plansText } from '../print/plan-text.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';
import { refuseInput } from '../input/faults.ts';

const TEXT = { en: planCommandEn, fr: planCommandFr };
const TOTAL_MAX = 4;

export const planCommand: Command = {
  name: 'plan',
  text: TEXT,
  options: {
    target: { type: 'string' },
    actions: { type: 'string' },
    list: { type: 'boolean' },
    on: { type: 'string' },
  },
  run: async (call) => {
    const on = dayOption(call, 'on');
    if (isUsageFault(on)) return on;
    const target = targetOption(call);
    if (isUsageFault(target)) return target;
    const [file, extra] = call.arguments;
    if (extra !== undefined) return usageFault('too-many-arguments', { argument: extra });
    if (file === undefined) {
      return usageFault('missing-argument', { argument: TEXT[call.language].argument });
    }
    return answer(file, target, on ?? call.io.today(), call);
  },
};

/** null: only the list of actions is requested. */
function targetOption(call: Call): number | null | UsageFault {
  const value = valueOf(call, 'target');
  if (value === undefined) {
    return isGiven(call, 'list') ? null : usageFault('missing-option', { option: '--target' });
  }
  if (/^\d+$/.test(value) && value.length <= TOTAL_MAX) return Number(value);
  return usageFault('not-a-number', { option: '--target', value });
}

async function answer(
  file: string,
  target: number | null,
  date: IsoDate,
  call: Call,
): Promise<ExitCode> {
  const named = valueOf(call, 'actions');
  const read: Result<unknown>[] = [];
  for (const name of named === undefined ? [file] : [file, named]) {
    const [source] = sourcesOf([name], call.io) as [Source];
    try {
      read.push(await readJsonFile(source));
    } catch (error) {
      if (call.io.stop.aborted) return 0;
      await call.io.err.write(`${readFault(error, name, call.shell)}\n`);
      return 1;
    }
  }
  const [json, list] = read as [Result<unknown>, Result<unknown>?];
  const dossier = json.ok ? parseDossier(json.value) : json;
  if (!dossier.ok) return refuseInput(dossier.issues, file, call);
  const subject: DossierSubject = { kind: 'dossier', dossier: dossier.value, date };
  const actions = actionsFrom(list, subject);
  if (!actions.ok) return refuseInput(actions.issues, named ?? null, call);
  return target === null
    ? listActions(actions.value, call)
    : printPlans(subject, target, actions.value, call);
}

function actionsFrom(
  list: Result<unknown> | undefined,
  subject: DossierSubject,
): Result<readonly Action[]> {
  if (list === undefined) return { ok: true, value: defaultActions(subject) };
  return list.ok ? parseActions(list.value) : list;
}

async function listActions(actions: readonly Action[], { io }: Call): Promise<ExitCode> {
  await io.out.write(`${JSON.stringify(actions, null, 2)}\n`);
  return 0;
}

async function printPlans(
  subject: DossierSubject,
  total: number,
  actions: readonly Action[],
  call: Call,
): Promise<ExitCode> {
  const plans = plan(subject, { kind: 'total', total }, actions);
  if (!plans.ok) return refuseInput(plans.issues, null, call);
  const { language, codes, io } = call;
  await io.out.write(
    call.json
      ? `${JSON.stringify(plansJson(plans.value, call))}\n`
      : plansText(plans.value, { text: TEXT[language], codes, out: io.out }),
  );
  return 0;
}

function plansJson(plans: Plans, { codes }: Call) {
  const named = (one: Plans['plans'][number]) => ({
    ...one,
    steps: one.steps.map((step) => ({ ...step, text: actionText(step.action, codes) })),
  });
  return {
    ...plans,
    plans: plans.plans.map(named),
    highest: plans.highest === null ? null : named(plans.highest),
  };
}
