import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bringsOther,
  choicesFrom,
  editedAction,
  FIRST_CHOICES,
  MOST,
  NO_EDIT,
  ownEdits,
  type PlanChoices,
  TAKES,
  TARGET_KINDS,
  BEFORES,
  wholeUpTo,
  withEdit,
  withoutOwn,
} from '../../../../src/app/pages/plan/state/choices.ts';
import { OWN_MAX, ownAction } from '../../../../src/app/pages/plan/state/ownActions.ts';
import { isoDate } from '../../../../src/engine/index.ts';
import { type Action, parseChange, type Change } from '../../../../src/engine/improve.ts';
import { ACTION_DEFAULTS } from '../../../../src/engine/tables.ts';

function changeFrom(input: object): Change {
  const parsed = parseChange(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const CHANGES = [
  { kind: 'language-test', language: 'english', clb: { reading: 9 } },
  { kind: 'work', country: 'CA', months: 18 },
  { kind: 'credential', level: 'master', country: 'CA' },
  { kind: 'nomination', province: 'QC' },
  { kind: 'work', who: 'spouse', country: 'CA', months: 12 },
].map(changeFrom);
const [english, work, master] = CHANGES as [Change, Change, Change];
const anyChange = fc.constantFrom(...CHANGES);

const figure = (most: number) => fc.option(fc.integer({ min: 0, max: most }));
const anyEdit = fc.record({
  isOn: fc.option(fc.boolean()),
  isRequired: fc.boolean(),
  months: figure(MOST.months),
  cost: figure(MOST.cost),
  effort: figure(MOST.effort),
  change: fc.option(anyChange),
});
const anyOwn = fc
  .array(anyChange, { maxLength: OWN_MAX })
  .map((changes) =>
    changes.reduce<PlanChoices['own']>((own, change) => [...own, ownAction(change, own)], []),
  );
const anyChoices: fc.Arbitrary<PlanChoices> = fc.record({
  kind: fc.constantFrom(...TARGET_KINDS),
  total: figure(1200),
  category: fc.option(fc.string()),
  take: fc.constantFrom(...TAKES),
  before: fc.constantFrom(...BEFORES),
  on: fc.constantFrom(null, isoDate('2026-02-28')),
  edits: fc.dictionary(fc.constantFrom(...ACTION_DEFAULTS.map(({ id }) => id)), anyEdit),
  own: anyOwn,
});

describe('what is kept of a plan with the dossier', () => {
  it('is read again as it was, through JSON', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const kept: unknown = JSON.parse(JSON.stringify(choices));
        expect(choicesFrom(kept)).toEqual(JSON.parse(JSON.stringify(choices)));
      }),
    );
  });

  it('is, of anything else at all, something that can be used', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (kept, edit) => {
        const read = choicesFrom({ ...Object(kept), edits: { nomination: edit } });
        expect(TARGET_KINDS).toContain(read.kind);
        expect(TAKES).toContain(read.take);
        for (const { months, cost, effort } of Object.values(read.edits)) {
          expect(months === null || wholeUpTo(String(months), MOST.months) !== null).toBe(true);
          expect(cost === null || wholeUpTo(String(cost), MOST.cost) !== null).toBe(true);
          expect(effort === null || wholeUpTo(String(effort), MOST.effort) !== null).toBe(true);
        }
      }),
    );
  });

  it('is as at first where nothing was kept', () => {
    expect(choicesFrom(undefined)).toEqual(FIRST_CHOICES);
    expect(choicesFrom([1, 2])).toEqual(FIRST_CHOICES);
  });

  it('takes whole figures within bounds alone', () => {
    expect(
      ['0', '60', ' 7 ', '61', '-1', '1.5', '', 'x'].map((typed) => wholeUpTo(typed, 60)),
    ).toEqual([0, 60, 7, null, null, null, null, null]);
  });
});

const listed: Action = {
  id: 'canadian-work',
  change: work,
  lane: 'day',
  months: 18,
  cost: 0,
  effort: 3,
  group: null,
  stopsWork: false,
};

describe('an action edited', () => {
  it('brings what was set for it, of its own kind and person alone', () => {
    const of = (change: Change) => editedAction(listed, { ...NO_EDIT, change }).change;
    const elsewhere = { ...work, country: 'FR' } as Change;
    expect(of(elsewhere)).toEqual(elsewhere);
    expect(of(english)).toEqual(work);
    expect(of(CHANGES[4]!)).toEqual(work);
    expect(bringsOther(listed, editedAction(listed, { ...NO_EDIT, change: elsewhere }))).toBe(true);
    expect(bringsOther(listed, editedAction(listed, { ...NO_EDIT, cost: 7 }))).toBe(false);
  });

  it('is work for as long as it takes', () => {
    expect(editedAction(listed, { ...NO_EDIT, months: 30 }).change).toEqual({
      ...work,
      months: 30,
    });
  });
});

describe('an action of one’s own', () => {
  const added = [english, work, master].reduce<PlanChoices['own']>(
    (own, change) => [...own, ownAction(change, own)],
    [],
  );
  const choices: PlanChoices = { ...FIRST_CHOICES, own: added };

  it('begins with an id that no other has, and in the lane of its kind', () => {
    expect(added.map(({ action }) => [action.id, action.lane, action.stopsWork])).toEqual([
      ['own-1', 'preparation', false],
      ['own-2', 'day', false],
      ['own-3', 'day', true],
    ]);
    const left = withoutOwn(choices, 'own-2').own;
    expect(ownAction(english, left).action.id).toBe('own-4');
  });

  it('keeps its figures in itself, so that putting the list back leaves them', () => {
    const edited = withEdit(choices, 'own-2', { months: 30, cost: 5000, isRequired: true });
    expect(edited.own[1]?.action).toMatchObject({ months: 30, cost: 5000 });
    expect(edited.own[1]?.action.change).toMatchObject({ months: 30 });
    const listedToo = withEdit({ ...choices, ...edited }, 'english-9', { cost: 1 });
    expect(Object.keys(ownEdits({ ...choices, ...listedToo }))).toEqual(['own-2']);
    expect(listedToo.edits['own-2']).toEqual({ ...NO_EDIT, isRequired: true });
  });

  it('takes with it, when removed, that it was required', () => {
    const required = { ...choices, ...withEdit(choices, 'own-1', { isRequired: true }) };
    expect(withoutOwn(required, 'own-1')).toEqual({ edits: {}, own: added.slice(1) });
  });

  it('is read again with the least months that it may have', () => {
    const least = { ...choices, ...withEdit(choices, 'own-2', { months: 0 }) };
    expect(choicesFrom(JSON.parse(JSON.stringify(least))).own).toHaveLength(3);
  });

  it('of no use to a plan is left out when read: time, another’s id, a second of its id', () => {
    const [first] = added;
    const kept = [
      first,
      first,
      { ...first, action: { ...first!.action, id: 'english-9' } },
      { ...first, action: { ...first!.action, id: 'own-8', stopsWork: true } },
      { ...first, action: { ...first!.action, id: 'own-9', change: { kind: 'time', months: 3 } } },
      { name: 'x' },
      7,
    ];
    expect(choicesFrom({ own: kept }).own).toEqual([first]);
  });
});
