import { describe, it } from 'vitest';
import {
  type Action,
  addMonths,
  applyChanges,
  compare,
  defaultActions,
  type DossierSubject,
  heatMaps,
  isoDate,
  outcomeOf,
  plan,
  poolTimes,
  read,
  rulesFor,
  sensitivity,
  timeline,
} from '../../../src/engine/index.ts';
import { lastDayOf, RECORDED_FILES, WRITTEN_OUT } from '../../support/recorded/files.ts';
import { digest, recordedIn } from '../../support/recorded/recorded.ts';
import { SCENARIOS } from '../../support/recorded/scenarios.ts';
import { valueOf } from '../../support/rules.ts';

const expectRecorded = recordedIn(new URL('recorded.json', import.meta.url));

const subjectOf = (dossier: DossierSubject['dossier']): DossierSubject => ({
  kind: 'dossier',
  dossier,
  date: lastDayOf(dossier),
});

describe.each(RECORDED_FILES)('of a file (%s)', (name, dossier) => {
  const subject = subjectOf(dossier);
  const record = (what: string, value: unknown): void =>
    expectRecorded(`${name}: ${what}`, WRITTEN_OUT.has(name) ? value : digest(value));
  /** Others for each file, so that the files together have them all. */
  const own = SCENARIOS.filter(
    (_, place) => (place + RECORDED_FILES.findIndex(([each]) => each === name)) % 7 === 0,
  );

  it('what each scenario does is as recorded', () => {
    const compared = own.map((scenario) => {
      const { scenarios } = valueOf(compare(subject, [scenario]));
      return scenarios;
    });
    record('scenarios', compared);
    record(
      'applied',
      own.map(({ changes }) => {
        const { subject: changed, remarks } = applyChanges(subject, changes);
        return [changed.date, remarks, outcomeOf(changed)];
      }),
    );
  });

  it('what would move it is as recorded', () => {
    const { profile } = valueOf(read(dossier, subject.date));
    const rules = valueOf(rulesFor(dossier, subject.date));
    record('sensitivity', digest(sensitivity(profile, rules)));
    record('heat maps', digest(heatMaps([{ profile, rules }])));
  });

  it('the months to come are as recorded', () => {
    const until = addMonths(subject.date, 20);
    const lines = own.slice(0, 2).map((each) => valueOf(timeline(subject, each, { until })));
    record('months', lines);
  });

  it('its time in the pool is as recorded', () => {
    const until = addMonths(subject.date, 7);
    record('pool', valueOf(poolTimes(subject, own[0]!, { until })));
  });

  it('the actions that fit it are as recorded', () => {
    record('actions', defaultActions(subject));
  });
});

describe.each(RECORDED_FILES.filter((_, place) => place % 3 === 0))(
  'of a file (%s)',
  (name, dossier) => {
    it('the plans are as recorded', () => {
      const subject = subjectOf(dossier);
      const actions: readonly Action[] = defaultActions(subject).slice(0, 6);
      const { score } = valueOf(outcomeOf(subject));
      const planned = [25, 90].map((more) =>
        valueOf(plan(subject, { kind: 'total', total: score.total + more }, actions)),
      );
      expectRecorded(`${name}: plans`, WRITTEN_OUT.has(name) ? planned : digest(planned));
    });
  },
);

describe('a subject before Express Entry', () => {
  it('is refused as recorded', () => {
    const [, dossier] = RECORDED_FILES[0]!;
    const early: DossierSubject = { kind: 'dossier', dossier, date: isoDate('2014-12-31') };
    expectRecorded('early', [
      compare(early, SCENARIOS.slice(0, 1)),
      timeline(early, SCENARIOS[0]!),
      plan(early, { kind: 'total', total: 500 }, []),
      defaultActions(early),
    ]);
  });
});
