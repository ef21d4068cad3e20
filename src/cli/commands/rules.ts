import { type IsoDate, type Rules, rulesOn, rulesVersions } from '../../engine/index.ts';
import { rulesDiff } from '../../engine/tables.ts';
import { factorTitle, issueText, rulesEn, rulesFr, sourceText } from '../../text/index.ts';
import { dayOption } from '../arguments.ts';
import { type Call, type Command, type ExitCode, isUsageFault, usageFault } from '../command.ts';
import { diffText, gridText } from '../print/rules-text.ts';

const TEXT = { en: rulesEn, fr: rulesFr };

export const rulesCommand: Command = {
  name: 'rules',
  text: TEXT,
  options: { on: { type: 'string' }, diff: { type: 'string' } },
  run: async (call) => {
    const [on, diff] = [dayOption(call, 'on'), dayOption(call, 'diff')];
    if (isUsageFault(on)) return on;
    if (isUsageFault(diff)) return diff;
    const [extra] = call.arguments;
    if (extra !== undefined) return usageFault('too-many-arguments', { argument: extra });
    const date = on ?? call.io.today();
    return diff === undefined ? showGrid(date, call) : showDiff(date, diff, call);
  },
};

async function showGrid(date: IsoDate, call: Call): Promise<ExitCode> {
  const rules = await gridOn(date, call);
  if (rules === null) return 2;
  const { language, codes, io } = call;
  await io.out.write(
    call.json
      ? `${JSON.stringify(gridJson(date, rules, call))}\n`
      : gridText(date, rules, { codes, text: TEXT[language], out: io.out }),
  );
  return 0;
}

async function showDiff(on: IsoDate, other: IsoDate, call: Call): Promise<ExitCode> {
  const [first, second] = on <= other ? [on, other] : [other, on];
  const before = await gridOn(first, call);
  const after = before === null ? null : await gridOn(second, call);
  if (before === null || after === null) return 2;
  const differences = rulesDiff(before, after);
  const versions = rulesVersions().filter(({ from }) => first < from && from <= second);
  const { language, codes, io } = call;
  const days = { before: first, after: second };
  await io.out.write(
    call.json
      ? `${JSON.stringify({
          before: { on: first, rules: before.version },
          after: { on: second, rules: after.version },
          changes: versions.map(({ from, en, fr, source }) => ({ from, en, fr, source })),
          differences: differences.map((each) => ({
            ...each,
            title: factorTitle(each.id, codes),
          })),
          sources: sourcesJson(
            [
              ...versions,
              ...differences.flatMap((each) => [each.before ?? [], each.after ?? []]),
            ].flatMap((each) => ('source' in each ? each.source : [])),
            call,
          ),
        })}\n`
      : diffText(days, differences, versions, { codes, text: TEXT[language], out: io.out }),
  );
  return 0;
}

/** The rules of a day; null, with the reason on standard error, before the first of them. */
async function gridOn(date: IsoDate, { codes, io }: Call): Promise<Rules | null> {
  const rules = rulesOn(date);
  if (rules.ok) return rules.value;
  await io.err.write(rules.issues.map((issue) => `${issueText(issue, codes)}\n`).join(''));
  return null;
}

const gridJson = (date: IsoDate, rules: Rules, call: Call) => ({
  on: date,
  rules: rules.version,
  factors: rules.factors.map(({ id, section, law, version }) => ({
    id,
    section,
    title: factorTitle(id, call.codes),
    law,
    ...version,
  })),
  caps: rules.caps,
  sources: sourcesJson(
    [...rules.factors.flatMap(({ version }) => version.source), ...rules.caps.source],
    call,
  ),
});

const sourcesJson = (ids: readonly string[], { codes }: Call) =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, sourceText(id, codes)]));
