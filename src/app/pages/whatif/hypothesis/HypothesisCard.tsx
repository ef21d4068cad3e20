import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { WAGE_BASES } from '../../../../engine/constants.ts';
import {
  hypothesisOverlay,
  type HypothesisValues,
  type WhatIfOutcome,
} from '../../../../engine/improve.ts';
import { PROPOSAL_2026 } from '../../../../engine/tables.ts';
import { factorTitle } from '../../../../text/codes/grid.ts';
import { Citations } from '../../../components/Citations.tsx';
import { ScrollX } from '../../../components/ScrollX.tsx';
import { useWords } from '../../../components/useWords.ts';
import { useApp } from '../../../state/app.ts';
import { CheckControl, ChoiceControl, RangeControl } from '../changes/controls.tsx';
import { useWhatIf } from '../context.ts';
import { signed } from '../signed.ts';
import { outcomeUnder } from '../state/outcomeUnder.ts';
import { hypothesisFrom, type HypothesisChoices, NO_HYPOTHESIS } from './values.ts';

const KEY = 'hypothesis';
const POINTS_MAX = 200;
const POINTS_STEP = 5;

/** The consultation's proposal, with the user's own values: what it would do, and that it is not law. */
export function HypothesisCard(): JSX.Element {
  const { text } = useWhatIf();
  const { beside } = useApp();
  const [isOpen, setOpen] = createSignal(false);
  const choices = createMemo(() => hypothesisFrom(beside.at(KEY)));
  const keep = (next: HypothesisChoices): void => beside.set(KEY, next);
  return (
    <section class="card" aria-labelledby="hypothesis-heading">
      <details
        class="hypothesis"
        onToggle={(event) => setOpen(event.currentTarget.open)}
        data-testid="hypothesis"
      >
        <summary>
          <h2 id="hypothesis-heading">{text().hypothesis.heading}</h2>
          <span class="tag tag-warn">{text().hypothesis.tag}</span>
        </summary>
        <Show when={isOpen()}>
          <p class="notice notice-warning">{text().hypothesis.intro}</p>
          <Citations ids={PROPOSAL_2026.source} label={text().hypothesis.source} />
          <Values choices={choices()} set={keep} />
          <Under choices={choices()} />
        </Show>
      </details>
    </section>
  );
}

function Values(props: {
  readonly choices: HypothesisChoices;
  readonly set: (choices: HypothesisChoices) => void;
}): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const tierName = (place: number): string =>
    text().hypothesis.tier(words.number(PROPOSAL_2026.wageTiers[place]?.ratio ?? ''));
  const put = (part: Partial<HypothesisChoices>): void => props.set({ ...props.choices, ...part });
  return (
    <div class="hypothesis-values">
      <div class="fields">
        <ChoiceControl
          label={text().hypothesis.ownTier}
          value={props.choices.tier}
          choices={[
            { value: null, label: text().hypothesis.noTier },
            ...PROPOSAL_2026.wageTiers.map((_, place) => ({
              value: place,
              label: tierName(place),
            })),
          ]}
          onChange={(tier) => put({ tier: tier as number | null })}
        />
        <ChoiceControl
          label={text().hypothesis.basis}
          value={props.choices.basis}
          choices={WAGE_BASES.map((basis) => ({
            value: basis,
            label: text().hypothesis.bases[basis],
          }))}
          onChange={(basis) => put({ basis: basis as HypothesisChoices['basis'] })}
        />
      </div>
      <div class="ranges">
        <For each={PROPOSAL_2026.wageTiers}>
          {(_, place) => (
            <RangeControl
              label={tierName(place())}
              min={0}
              max={POINTS_MAX / POINTS_STEP}
              value={(props.choices.points[place()] ?? 0) / POINTS_STEP}
              shown={words.points(props.choices.points[place()] ?? 0)}
              onInput={(value) =>
                put({ points: props.choices.points.with(place(), value * POINTS_STEP) })
              }
            />
          )}
        </For>
      </div>
      <fieldset>
        <legend>{text().hypothesis.less}</legend>
        <For each={PROPOSAL_2026.lessWeight}>
          {(id) => (
            <CheckControl
              label={text().hypothesis.drop(factorTitle(id, words.codes()))}
              checked={props.choices.dropped.includes(id)}
              onChange={(isDropped) =>
                put({
                  dropped: [
                    ...props.choices.dropped.filter((each) => each !== id),
                    ...(isDropped ? [id] : []),
                  ],
                })
              }
            />
          )}
        </For>
        <CheckControl
          label={text().hypothesis.graduateOnly}
          checked={props.choices.graduateOnly}
          onChange={(graduateOnly) => put({ graduateOnly })}
        />
      </fieldset>
      <button type="button" class="button button-quiet" onClick={() => props.set(NO_HYPOTHESIS)}>
        {text().hypothesis.reset}
      </button>
    </div>
  );
}

/** Every state under the hypothesis, beside what it is by the law in force. */
function Under(props: { readonly choices: HypothesisChoices }): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const values = (): HypothesisValues => ({
    name: text().hypothesis.name,
    wage:
      props.choices.tier === null
        ? null
        : {
            tier: props.choices.tier,
            basis: props.choices.basis,
            points: props.choices.points,
          },
    limits: Object.fromEntries(props.choices.dropped.map((id) => [id, 0])),
    canadianStudy: props.choices.graduateOnly ? 'graduate-only' : 'as-in-force',
  });
  const rows = createMemo(() => {
    const overlay = hypothesisOverlay(values());
    const subject = state.subject();
    const all: readonly (readonly [string, WhatIfOutcome | null])[] = [
      [text().cards.asItStands, state.before()],
      ...state
        .scenarios()
        .map(
          (scenario, place) => [state.nameOf(scenario), state.outcomes()[place] ?? null] as const,
        ),
    ];
    return all.flatMap(([name, lawful], place) => {
      const under = outcomeUnder(subject, state.scenarios()[place - 1] ?? null, overlay);
      if (lawful === null || under === null) return [];
      return [{ name, lawful: lawful.score.total, under: under.score.total }];
    });
  });
  return (
    <ScrollX label={text().hypothesis.under}>
      <table data-testid="under">
        <caption>
          <span class="tag tag-warn">{text().hypothesis.tag}</span>{' '}
          {text().changes.notInForce(text().hypothesis.name)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text().timeline.scenario}</th>
            <th scope="col" class="number">
              {text().hypothesis.lawful}
            </th>
            <th scope="col" class="number">
              {text().hypothesis.under}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row">{row.name}</th>
                <td class="number">{words.number(row.lawful)}</td>
                <td class="number">
                  {words.number(row.under)}{' '}
                  <Show when={row.under !== row.lawful}>
                    <span class="difference">
                      {signed(row.under - row.lawful, words.language())}
                    </span>
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </ScrollX>
  );
}
