import { type Accessor, createMemo, createSignal, mapArray } from 'solid-js';
import type { Dossier, IsoDate } from '../../../../engine/index.ts';
import { SHARES_MAX } from '../../../../engine/constants.ts';
import type { Departing } from '../../../../engine/dossier.ts';
import type { DossierSubject, Change, WhatIfOutcome } from '../../../../engine/improve.ts';
import { type Departure, departuresOf } from '../../../../engine/recount.ts';
import { useApp } from '../../../state/app.ts';
import { type Dependants, useDependants } from '../../../state/dependants.ts';
import type { WhatIfScreenText } from '../../../../text/screen/whatif/en.ts';
import { createAnswer, type WorkerAnswer } from '../../../workers/createAnswer.ts';
import {
  type Look,
  lookKey,
  partKey,
  partVersion,
  type WhatIfPart,
} from '../../../workers/whatIfAnswer.ts';
import { createKept, haveSameItems } from './createKept.ts';
import { outcomeUnder } from './outcomeUnder.ts';
import { firstScenarios, readyScenario } from './ready.ts';
import { departureKey, type Start, START_KEY, type StartDay, startFrom } from './start.ts';
import {
  edited,
  inserted,
  isFull,
  type KeptScenario,
  nextId,
  type ReadyId,
  scenarioOf,
  withChanges,
} from './scenarios.ts';

export interface WhatIf {
  /** null before there is a dossier that can be read. */
  readonly subject: Accessor<DossierSubject | null>;
  readonly day: Accessor<StartDay>;
  readonly chooseDay: (day: StartDay) => void;
  /** Every other way to read the dossier on the day, and whether the officer is said to have read so. */
  readonly departures: Accessor<readonly Departure[]>;
  readonly isTaken: (departure: Departure) => boolean;
  readonly take: (departure: Departure, isTaken: boolean) => void;
  readonly readPlainly: () => void;
  /** For the settlement funds. */
  readonly dependants: Dependants;
  readonly scenarios: Accessor<readonly KeptScenario[]>;
  readonly nameOf: (scenario: KeptScenario) => string;
  /** Every state by its place: as it stands, then the scenarios. */
  readonly names: Accessor<readonly string[]>;
  /** What each scenario comes to, at once: the shares and the rest follow from the worker. */
  readonly before: Accessor<WhatIfOutcome | null>;
  readonly outcomes: Accessor<readonly (WhatIfOutcome | null)[]>;
  readonly answer: WorkerAnswer<WhatIfPart>;
  /** One state looked at closely, by its place: 0 as it stands. */
  readonly look: (place: number) => Look | null;
  /** The scenario that is open; null: the dossier as it stands. */
  readonly opened: Accessor<number | null>;
  readonly open: (id: number | null) => void;
  readonly place: Accessor<number>;
  readonly isFull: Accessor<boolean>;
  readonly isNew: Accessor<boolean>;
  readonly add: (scenario: Omit<KeptScenario, 'id'>) => void;
  readonly addReady: (ready: ReadyId) => void;
  readonly canAddReady: (ready: ReadyId) => boolean;
  readonly remove: (id: number) => void;
  readonly removed: Accessor<Removed | null>;
  readonly undo: () => void;
  readonly rename: (id: number, name: string) => void;
  readonly setOn: (id: number, on: IsoDate | null) => void;
  readonly setChange: (id: number, place: number, change: Change) => void;
  readonly addChange: (id: number, change: Change) => void;
  readonly removeChange: (id: number, place: number) => void;
  readonly canAddChange: (id: number) => boolean;
}

export interface Removed {
  readonly scenario: KeptScenario;
  readonly place: number;
}

const startWorker = (): Worker =>
  new Worker(new URL('../../../workers/whatIf.ts', import.meta.url), { type: 'module' });

const dateOf = (day: StartDay, dossier: Dossier, today: IsoDate): IsoDate => {
  if (day.kind === 'day') return day.date;
  return (day.kind === 'dossier' ? dossier.dates[day.name] : null) ?? today;
};

/** The state of the page: scenarios over the dossier as it is now, and all that is derived from them. */
export function createWhatIf(text: () => WhatIfScreenText): WhatIf {
  const { beside, dossier, today } = useApp();
  const dependants = useDependants();
  const start = createMemo(() => startFrom(beside.at(START_KEY)), undefined, { equals: isSame });
  const day = createMemo(() => start().day, undefined, { equals: isSame });
  const taken = createMemo((): ReadonlySet<string> => new Set(start().taken));
  const begin = (part: Partial<Start>): void => beside.set(START_KEY, { ...start(), ...part });
  const [openedId, open] = createSignal<number | null>(null);
  const [removed, setRemoved] = createSignal<Removed | null>(null);

  const plain = createMemo((): DossierSubject | null => {
    const current = dossier.dossier();
    if (current === null) return null;
    return { kind: 'dossier', dossier: current, date: dateOf(day(), current, today) };
  });
  const departures = createMemo((): readonly Departure[] => {
    const current = plain();
    const found = current === null ? null : departuresOf(current.dossier, current.date);
    return found?.ok === true ? found.value : [];
  });
  const subject = createMemo((): DossierSubject | null => {
    const current = plain();
    if (current === null || taken().size === 0) return current;
    const read: readonly Departing[] = departures().filter((each) =>
      taken().has(departureKey(each)),
    );
    return { ...current, departures: read };
  });

  const { kept, keep } = createKept();
  const scenarios = createMemo((): readonly KeptScenario[] => {
    const [own, start] = [kept(), plain()];
    return own ?? (start === null ? [] : firstScenarios(start));
  });
  const edit = (id: number, change: (scenario: KeptScenario) => KeptScenario): void => {
    keep(edited(scenarios(), id, change));
  };

  const nameOf = ({ id, name, ready }: KeptScenario): string =>
    name ?? (ready === null ? text().scenario(id) : text().ready[ready].name);
  const before = createMemo(() => outcomeUnder(subject(), null));
  const names = createMemo(
    (): readonly string[] => [text().cards.asItStands, ...scenarios().map(nameOf)],
    [],
    { equals: haveSameItems },
  );
  const each = mapArray(scenarios, (scenario) => {
    const outcome = createMemo(() => outcomeUnder(subject(), scenario));
    return outcome;
  });
  const outcomes = createMemo(() => each().map((outcome) => outcome()));
  const opened = (): number | null =>
    scenarios().find(({ id }) => id === openedId())?.id ?? scenarios()[0]?.id ?? null;
  const isStanding = (): boolean => openedId() === AS_IT_STANDS;
  const place = (): number =>
    isStanding() ? 0 : scenarios().findIndex(({ id }) => id === opened()) + 1;

  const question = createMemo(() => {
    const current = subject();
    if (current === null) return null;
    const asked = scenarios().map((scenario) => scenarioOf(scenario, String(scenario.id)));
    return { subject: current, scenarios: asked, dependants: dependants.count() ?? undefined };
  });
  const answer = createAnswer({
    question,
    start: startWorker,
    keyOf: partKey,
    versionOf: partVersion,
  });
  const looks = createMemo(
    (): readonly (Look | null)[] => {
      const { parts } = answer.state();
      return names().map((_, at) => (parts.get(lookKey(at)) as Look | undefined) ?? null);
    },
    [],
    { equals: haveSameItems },
  );
  const add = (at: number, scenario: KeptScenario): void => {
    keep(inserted(scenarios(), at, scenario));
    open(scenario.id);
  };
  const readyFor = (ready: ReadyId): KeptScenario | null => {
    const current = plain();
    return current === null ? null : readyScenario(ready, current, nextId(scenarios()));
  };

  return {
    subject,
    day,
    chooseDay: (day) => begin({ day }),
    departures,
    isTaken: (departure) => taken().has(departureKey(departure)),
    take: (departure, isTaken) => {
      const key = departureKey(departure);
      const others = start().taken.filter((each) => each !== key);
      begin({ taken: isTaken ? [...others, key] : others });
    },
    readPlainly: () => begin({ taken: [] }),
    dependants,
    scenarios,
    nameOf,
    names,
    before,
    outcomes,
    answer,
    look: (at) => looks()[at] ?? null,
    opened: () => (isStanding() ? null : opened()),
    open: (id) => open(id ?? AS_IT_STANDS),
    place,
    isFull: () => isFull(scenarios()),
    isNew: () => kept() === null,
    add: (scenario) => add(scenarios().length, { ...scenario, id: nextId(scenarios()) }),
    addReady: (ready) => {
      const scenario = readyFor(ready);
      if (scenario !== null) add(scenarios().length, scenario);
    },
    canAddReady: (ready) =>
      !scenarios().some((scenario) => scenario.ready === ready) && readyFor(ready) !== null,
    remove: (id) => {
      const at = scenarios().findIndex((scenario) => scenario.id === id);
      setRemoved({ scenario: scenarios()[at]!, place: at });
      keep(scenarios().toSpliced(at, 1));
    },
    removed,
    undo: () => {
      const last = removed();
      if (last !== null) add(last.place, last.scenario);
      setRemoved(null);
    },
    rename: (id, name) => edit(id, (one) => ({ ...one, name: name.trim() === '' ? null : name })),
    setOn: (id, on) => edit(id, (one) => ({ ...one, on })),
    setChange: (id, at, change) =>
      edit(id, (one) => withChanges(one, one.changes.with(at, change))),
    addChange: (id, change) => edit(id, (one) => withChanges(one, [...one.changes, change])),
    removeChange: (id, at) => edit(id, (one) => withChanges(one, one.changes.toSpliced(at, 1))),
    canAddChange: (id) =>
      (scenarios().find((one) => one.id === id)?.changes.length ?? 0) < SHARES_MAX,
  };
}

const AS_IT_STANDS = 0;

const isSame = (one: object, other: object): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
