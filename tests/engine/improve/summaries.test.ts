import { expect, it } from 'vitest';
import { isoDate, read, type Result } from '../../../src/engine/index.ts';
import { addMonths, rulesFor } from '../../../src/engine/dossier.ts';
import {
  type Applied,
  applyChanges,
  compare,
  defaultActions,
  type DossierSubject,
  heatMaps,
  outcomeOf,
  parseActions,
  parseChange,
  parseScenario,
  plan,
  type Plan,
  poolTimes,
  type Scenario,
  sensitivity,
  type Step,
  type Subject,
  timeline,
  type Change,
} from '../../../src/engine/improve.ts';
import { CASES, lastDayOf } from '../../support/cases.ts';
import { allAt } from '../../support/profiles.ts';
import { valueOf } from '../../support/rules.ts';
import { expectSummary, inShort, line, place } from '../../support/summary.ts';
import { change, profileWith } from './given.ts';

const WORK = { kind: 'work', noc: '21231', hoursPerWeek: 30 };
const FRENCH = { kind: 'language-test', language: 'french', clb: allAt(7) };

/** Every kind of change, and some together. */
const SCENARIOS: readonly Scenario[] = [
  ['French at 7', FRENCH],
  ['English at 10', { ...FRENCH, language: 'english', clb: allAt(10), on: '2027-03-01' }],
  ['English, of which reading alone is known', { ...FRENCH, language: 'english', clb: { reading: 9 } }],
  ['a test of the spouse', { ...FRENCH, who: 'spouse', test: 'tcf-canada', on: '2026-12-01' }],
  ['the first credential assessed as a master’s', { kind: 'credential-assessment', credential: 0, equivalent: 'master', body: 'wes' }],
  ['a credential that is not there assessed', { kind: 'credential-assessment', credential: 7, equivalent: 'master' }],
  ['a year of study in Canada', { kind: 'credential', level: 'one-year', country: 'CA', on: '2027-06-06' }],
  ['a doctorate from Morocco', { kind: 'credential', level: 'doctoral', country: 'MA' }],
  ['the spouse’s bachelor’s', { kind: 'credential', who: 'spouse', level: 'bachelor', country: 'CA' }],
  ['a year of work in Canada', { ...WORK, country: 'CA', months: 12 }],
  ['three years of work abroad', { ...WORK, country: 'FR', months: 36, from: '2022-01-01' }],
  ['half a year of part-time work', { ...WORK, country: 'CA', months: 6, hoursPerWeek: 15 }],
  ['two years of the spouse’s work', { ...WORK, who: 'spouse', country: 'CA', months: 24 }],
  ['work that ends now', { kind: 'stop-work' }],
  ['a certificate', { kind: 'trade-certificate', province: 'SK' }],
  ['a nomination from a later day', { kind: 'nomination', province: 'ON', on: '2027-01-15' }],
  ['an offer', { kind: 'job-offer', noc: '00010' }],
  ['a sister', { kind: 'sibling' }],
  ['a spouse who stays', { kind: 'spouse-accompanying', accompanying: false }],
  ['the spouse as principal', { kind: 'swap-principal', spouse: { age: 34, foreignWorkYears: 2 } }],
  ['the other language first', { kind: 'swap-languages' }],
  ['fourteen months later', { kind: 'time', months: 14 }],
  ['French, an offer and a nomination', FRENCH, { kind: 'job-offer', noc: '21231' }, { kind: 'nomination', province: 'BC' }],
  ['the spouse as principal, then her year of work', { kind: 'swap-principal' }, { ...WORK, country: 'CA', months: 12 }, { kind: 'time', until: '2028-01-01' }],
].map(([name, ...changes]) => ({
  name: name as string,
  changes: (changes as readonly object[]).map(change),
  on: null,
})); // prettier-ignore

const FACTS = {
  age: 33,
  education: 'bachelor',
  firstLanguage: { language: 'english', clb: allAt(8) },
  foreignWorkYears: 2,
} as const;
const SUBJECTS: readonly (readonly [string, Subject])[] = [
  ['a blank profile', profileWith({})],
  ['a profile with a spouse', profileWith({
    ...FACTS,
    spouse: { education: 'master', firstLanguage: { language: 'french', clb: allAt(7) }, canadianWorkYears: 3 },
  })],
  ['a bilingual profile', profileWith({
    ...FACTS,
    secondLanguage: { language: 'french', clb: allAt(5) },
    canadianWorkYears: 1,
    tradeCertificate: true,
  })],
  ...CASES.filter(([name]) => !/ended|without|brother/.test(name)).map(([name, dossier]) => [name, { kind: 'dossier', dossier, date: lastDayOf(dossier) }] as const),
]; // prettier-ignore
const DOSSIERS = SUBJECTS.slice(3, 6) as readonly (readonly [string, DossierSubject])[];

const totalOf = (subject: Subject): string => {
  const { score, range } = valueOf(outcomeOf(subject));
  const { least, greatest } = range;
  return least === greatest ? String(score.total) : `${score.total} (${least} to ${greatest})`;
};
const remarksOf = ({ remarks }: Pick<Applied, 'remarks'>): string =>
  remarks
    .flat()
    .map(({ code, params }) => line(code, inShort(params)))
    .join('; ');

it('each change turns a subject into what changes.txt says', async () => {
  const lineOf = (subject: Subject, { name, changes }: Scenario): string => {
    const applied = applyChanges(subject, changes);
    return line(
      `${name}: ${totalOf(applied.subject)} on ${applied.subject.date}`,
      remarksOf(applied),
    );
  };
  await expectSummary(
    'changes.txt',
    SUBJECTS.map(([name, subject]) => [
      `${name}: ${totalOf(subject)}`,
      SCENARIOS.map((each) => lineOf(subject, each)),
    ]),
  );
});

it('scenarios, sensitivity, timeline, pool and plans are as ahead.txt says', async () => {
  const stepLine = ({ to, gain, cliff, why }: Step): string =>
    line(
      `to ${inShort(to)} gives ${gain}`,
      cliff ? 'cliff' : '',
      why.length > 0 ? inShort(why) : '',
    );
  const planLine = ({ date, total, cost, effort, steps }: Plan): string =>
    line(`${total} on ${date}`, `cost ${cost}, effort ${effort}:`, steps.map(({ action, begins, done }) => `${action} ${begins} to ${done}`).join(', ')); // prettier-ignore

  function ahead(subject: DossierSubject): readonly string[] {
    const shown = SCENARIOS.filter(({ name }) => /^French|later/.test(name));
    const { profile } = valueOf(read(subject.dossier, subject.date));
    const rules = valueOf(rulesFor(subject.dossier, subject.date));
    const actions = defaultActions(subject);
    const { total } = valueOf(outcomeOf(subject)).score;
    return [
      ...valueOf(compare(subject, shown)).scenarios.flatMap(({ name, without, gain, effects }) => [
        `${name}: ${without} and ${gain} more`,
        ...effects.map(({ change: { kind }, share, alone, why }) =>
          line(
            `  ${kind}: share ${share.numerator}/${share.denominator}, alone ${alone}`,
            inShort(why),
          ),
        ),
      ]),
      ...sensitivity(profile, rules).map(({ input, now, next, pays, most }) =>
        line(
          `${input}, now ${inShort(now)}:`,
          next === null ? 'no step' : stepLine(next),
          pays === null || pays.to === next?.to ? '' : `the nearest that pays: ${stepLine(pays)}`,
          most === null || most.to === pays?.to ? '' : `the best: ${stepLine(most)}`,
        ),
      ),
      ...heatMaps([{ profile, rules }]).flatMap(({ language, rows }) =>
        rows.slice(-1).map(
          ({ row, now, cells }) =>
          line(`${language} ${row} from ${now}:`, cells.map(({ level, gain, otherOrderTotal }) => `${level} ${gain} (${otherOrderTotal})`).join(', ')), // prettier-ignore
        ),
      ),
      ...valueOf(timeline(subject, shown[0]!, { until: addMonths(subject.date, 20) })).steps.map(
        (step) =>
          line(`from ${step.date}: ${step.total}`, ...step.events.map(({ on, code, path, params }) => `${on} ${code} ${place(path)} ${inShort(params)}`)), // prettier-ignore
      ),
      ...valueOf(poolTimes(subject, shown[0]!, { until: addMonths(subject.date, 7) })).spells.map(
        ({ from, until, verdict, programs }) =>
          line(`pool ${from} to ${until}: ${verdict}`, programs.map((each) => `${each.program} ${each.verdict}`).join(', ')), // prettier-ignore
      ),
      ...actions.map(
        ({ id, change: { kind }, lane, months, cost, effort, group, stopsWork }) =>
        line(`action ${id}: ${kind}`, lane, `${months} months, cost ${cost}, effort ${effort}`, group, stopsWork ? 'stops work' : ''), // prettier-ignore
      ),
      ...[25, 90].flatMap((more) => {
        const found = valueOf(plan(subject, { kind: 'total', total: total + more }, actions.slice(0, 6))); // prettier-ignore
        return [
          `plans for ${more} more: ${found.plans.length}`,
          ...found.plans.map((each) => `  ${planLine(each)}`),
          ...(found.highest === null ? [] : [`  the highest: ${planLine(found.highest)}`]),
        ];
      }),
    ];
  }
  await expectSummary(
    'ahead.txt',
    DOSSIERS.map(([name, subject]) => [name, ahead(subject)]),
  );
});

/** A change or action with a field left out or wrong, or one too many. */
const struck = (given: object): readonly (readonly [string, unknown])[] => [
  ...Object.keys(given).flatMap((key): readonly (readonly [string, unknown])[] => [
    [
      `without ${key}`,
      Object.fromEntries(Object.entries(given).filter(([other]) => other !== key)),
    ],
    ...[null, 'x'].map((wrong) => [`${key} ${JSON.stringify(wrong)}`, { ...given, [key]: wrong }] as const), // prettier-ignore
  ]),
  ['with a field too many', { ...given, extra: 1 }],
];

it('changes, actions and scenarios with a fault are refused as refused.txt says', async () => {
  const linesFor = (given: object, parse: (input: unknown) => Result<unknown>): readonly string[] =>
    struck(given).map(([what, input]) => {
      const parsed = parse(input);
      const said = parsed.ok ? ['taken'] : parsed.issues.map(({ code, path }) => `${code} ${place(path)}`); // prettier-ignore
      return `${what}: ${said.join('; ')}`;
    });
  const kinds = new Map(
    SCENARIOS.flatMap(({ changes }) => changes.map((each) => [each.kind, each])),
  );
  const [first] = kinds.values();
  const action = { id: 'a', change: first, lane: 'study', months: 3, cost: 100, effort: 2, group: null, stopsWork: false }; // prettier-ignore
  await expectSummary('refused.txt', [
    ...[...kinds.values()].map((each: Change) => [each.kind, linesFor(each, parseChange)] as const),
    ['an action', linesFor(action, (input) => parseActions([input]))],
    ['a scenario', linesFor({ name: 'x', changes: [first], on: null }, parseScenario)],
    ['two actions of one name', linesFor({}, () => parseActions([action, action]))],
  ]);
});

it('a subject before Express Entry is refused everywhere', () => {
  const early: DossierSubject = { ...DOSSIERS[0]![1], date: isoDate('2014-12-31') };
  const refusal = { ok: false, issues: [{ code: 'date-before-express-entry', path: [] }] };
  expect(compare(early, SCENARIOS.slice(0, 1))).toMatchObject(refusal);
  expect(timeline(early, SCENARIOS[0]!)).toMatchObject(refusal);
  expect(plan(early, { kind: 'total', total: 500 }, [])).toMatchObject(refusal);
});
