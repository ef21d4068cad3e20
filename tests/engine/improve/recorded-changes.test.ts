import { describe, it } from 'vitest';
import {
  applyChanges,
  compare,
  type DossierSubject,
  isoDate,
  outcomeOf,
  parseActions,
  parseChange,
  parseScenario,
  type Profile,
  type ProfileSubject,
  type Subject,
  type WhatIfChange,
} from '../../../src/engine/index.ts';
import { lastDayOf, RECORDED_FILES } from '../../support/recorded/files.ts';
import { digest, recordedIn } from '../../support/recorded/recorded.ts';
import { SCENARIOS, WRITTEN } from '../../support/recorded/scenarios.ts';
import { allAt, BLANK } from '../../support/profiles.ts';

const expectRecorded = recordedIn(new URL('recorded-changes.json', import.meta.url));

const SINGLE: Profile = {
  ...BLANK,
  age: 33,
  education: 'bachelor',
  firstLanguage: { language: 'english', clb: allAt(8) },
  foreignWorkYears: 2,
};
const PROFILES: Readonly<Record<string, Profile>> = {
  blank: BLANK,
  single: SINGLE,
  bilingual: {
    ...SINGLE,
    firstLanguage: { language: 'french', clb: allAt(9) },
    secondLanguage: { language: 'english', clb: allAt(5) },
    canadianWorkYears: 1,
    tradeCertificate: true,
  },
  married: {
    ...SINGLE,
    spouse: {
      education: 'master',
      firstLanguage: { language: 'french', clb: allAt(7) },
      canadianWorkYears: 3,
    },
  },
};
const SUBJECTS: readonly (readonly [string, Subject])[] = [
  ...Object.entries(PROFILES).map(([name, profile]): readonly [string, ProfileSubject] => [
    name,
    { kind: 'profile', profile, date: isoDate('2026-03-01') },
  ]),
  ...RECORDED_FILES.filter((_, place) => place % 2 === 0).map(
    ([name, dossier]): readonly [string, DossierSubject] => [
      name,
      { kind: 'dossier', dossier, date: lastDayOf(dossier) },
    ],
  ),
];

describe.each(SUBJECTS)('of a subject (%s)', (name, subject) => {
  it('every scenario makes what is recorded', () => {
    for (const { name: scenario, changes } of SCENARIOS) {
      const { subject: changed, remarks } = applyChanges(subject, changes);
      expectRecorded(`${name}: ${scenario}`, [
        remarks.map((own) => own.map(({ code }) => code)),
        changed.date,
        digest([changed, remarks, outcomeOf(changed)]),
      ]);
    }
  });
});

describe.each(SUBJECTS.slice(0, 6))('of a subject (%s)', (name, subject) => {
  it('scenarios beside each other give what is recorded', () => {
    const compared = compare(subject, SCENARIOS.slice(-6));
    expectRecorded(`${name}: compared`, digest(compared));
  });
});

/** A change with a field left out, of another kind, out of its range, or one too many. */
function* struck(change: object): Generator<readonly [string, unknown]> {
  for (const key of Object.keys(change)) {
    const rest = Object.fromEntries(Object.entries(change).filter(([other]) => other !== key));
    yield [`without ${key}`, rest];
    for (const wrong of [null, 7, -1, 1.5, 10_000, 'x', '2014-01-01', [], {}, true])
      yield [`${key}: ${JSON.stringify(wrong)}`, { ...change, [key]: wrong }];
  }
  yield ['one too many', { ...change, extra: 1 }];
}

const FIRST_OF_KIND: readonly WhatIfChange[] = WRITTEN.filter(
  ([name]) => name.endsWith(' 1') && !name.startsWith('several'),
).map(([, changes]) => changes[0] as WhatIfChange);

describe('a change that cannot be read', () => {
  it.each(FIRST_OF_KIND.map((change) => [change.kind, change] as const))(
    'is refused as recorded: %s',
    (kind, change) => {
      for (const [what, input] of struck(change)) {
        const parsed = parseChange(input);
        const said = parsed.ok ? 'ok' : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`); // prettier-ignore
        expectRecorded(`${kind} ${what}`, said);
      }
    },
  );

  it('is refused in a scenario or an action as recorded', () => {
    const [change] = FIRST_OF_KIND;
    const action = { id: 'a', change, lane: 'study', months: 3, cost: 100, effort: 2, group: null, stopsWork: false }; // prettier-ignore
    const scenario = { name: 'x', changes: [change], on: null };
    for (const [what, input] of struck(action)) expectRecorded(`action ${what}`, parseActions([input])); // prettier-ignore
    for (const [what, input] of struck(scenario)) expectRecorded(`scenario ${what}`, parseScenario(input)); // prettier-ignore
    expectRecorded('actions twice', parseActions([action, action]));
    expectRecorded('actions, none', parseActions('x'));
  });
});
