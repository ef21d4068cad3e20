import { createSignal, For, type JSX, Show } from 'solid-js';
import { DOSSIER_DATES, type DossierDate, SECTIONS } from '../../../../engine/constants.ts';
import { FACTOR_TABLES } from '../../../../engine/tables.ts';
import { nodeTitle } from '../../../../text/codes/grid.ts';
import { roundText } from '../../../../text/codes/rounds.ts';
import { useWords } from '../../../components/useWords.ts';
import { routeHash } from '../../../state/route.ts';
import { useRecount } from '../model.ts';
import { type FiguresDraft, NO_FIGURES, TOTAL_KINDS } from './figures.ts';
import { FigureField } from './FigureField.tsx';

/** What the user knows of the officer's figures; a fault stands beside its field. */
export function FiguresForm(): JSX.Element {
  const { text, figures, read } = useRecount();
  const { language } = useWords();
  const change = (part: Partial<FiguresDraft>): void => {
    figures.set({ ...figures.draft(), ...part });
  };
  return (
    <section class="card figures-form" aria-labelledby="figures-heading">
      <h2 id="figures-heading">{text().figures.heading}</h2>
      <p class="soft">{text().figures.intro}</p>
      <a class="button" href={routeHash(language(), 'letter')}>
        {text().toLetter}
      </a>
      <TotalFields change={change} />
      <DayField change={change} />
      <FigureField
        name="cut-off"
        label={text().figures.cutOffLabel}
        hint={text().figures.cutOffHint}
        value={figures.draft().cutOff}
        fault={read().faults['cutOff']}
        onInput={(cutOff) => change({ cutOff })}
      />
      <PointsFields group="sections" ids={SECTIONS} change={change} />
      <PointsFields group="factors" ids={FACTOR_TABLES.map(({ id }) => id)} change={change} />
      <Claimed change={change} />
      <Clear />
    </section>
  );
}

interface PartProps {
  readonly change: (part: Partial<FiguresDraft>) => void;
}

function TotalFields(props: PartProps): JSX.Element {
  const { text, figures, read, round, page } = useRecount();
  const words = useWords();
  const draft = () => figures.draft();
  const cutOff = (): string | null => {
    const found = round();
    if (found?.kind !== 'found') return null;
    const { round: held } = found;
    return text().figures.cutOffIs(
      roundText(held, page().rounds, words.language()),
      words.number(held.cutOff),
    );
  };
  return (
    <fieldset class="figures-total">
      <legend>{text().figures.total}</legend>
      <For each={TOTAL_KINDS}>
        {(kind) => (
          <>
            <label class="choice">
              <input
                type="radio"
                name="total-kind"
                checked={draft().totalKind === kind}
                onChange={() => props.change({ totalKind: kind })}
              />
              <span>{text().figures.kinds[kind]}</span>
            </label>
            <Show when={draft().totalKind === kind}>
              <Show when={kind === 'exact'}>
                <FigureField
                  name="total"
                  label={text().figures.exactLabel}
                  value={draft().total}
                  fault={read().faults['total']}
                  onInput={(total) => props.change({ total })}
                />
              </Show>
              <Show when={kind === 'below'}>
                <FigureField
                  name="below"
                  label={text().figures.belowLabel}
                  value={draft().below}
                  fault={read().faults['below']}
                  onInput={(below) => props.change({ below })}
                />
              </Show>
              <Show when={kind === 'refused'}>
                <Show when={read().faults['refused']} fallback={<p class="small">{cutOff()}</p>}>
                  <p class="field-error" role="alert">
                    {text().figures.faults.noRound}
                  </p>
                </Show>
              </Show>
            </Show>
          </>
        )}
      </For>
    </fieldset>
  );
}

function DayField(props: PartProps): JSX.Element {
  const { text, figures, dossier } = useRecount();
  const words = useWords();
  const dates = (): readonly DossierDate[] =>
    DOSSIER_DATES.filter((name) => dossier().dates[name] !== null);
  return (
    <div class="field">
      <label for="figures-date">{text().figures.date}</label>
      <span class="field-hint" id="figures-date-hint">
        {text().figures.dateHint}
      </span>
      <select
        class="input"
        id="figures-date"
        aria-describedby="figures-date-hint"
        onChange={({ currentTarget }) =>
          props.change({ date: DOSSIER_DATES.find((name) => name === currentTarget.value) ?? null })
        }
      >
        <option value="" selected={figures.draft().date === null}>
          {text().figures.anyDate}
        </option>
        <For each={dates()}>
          {(name) => (
            <option value={name} selected={figures.draft().date === name}>
              {words.codes().names.dates[name]} ({words.date(dossier().dates[name] ?? '')})
            </option>
          )}
        </For>
      </select>
    </div>
  );
}

function PointsFields(
  props: PartProps & {
    readonly group: 'factors' | 'sections';
    readonly ids: readonly string[];
  },
): JSX.Element {
  const { text, figures, read } = useRecount();
  const { codes } = useWords();
  const values = (): Readonly<Record<string, string>> => figures.draft()[props.group];
  const isWrong = (): boolean =>
    props.ids.some((id) => read().faults[`${props.group}.${id}`] !== undefined);
  const filled = (): number => Object.values(values()).filter((text) => text.trim() !== '').length;
  return (
    <details open={isWrong()}>
      <summary>
        {text().figures[props.group]}{' '}
        <Show when={filled() > 0}>
          <span class="soft">({filled()})</span>
        </Show>
      </summary>
      <p class="field-hint">{text().figures.pointsHint}</p>
      <div class="figures-points">
        <For each={props.ids}>
          {(id) => (
            <FigureField
              name={`${props.group}.${id}`}
              label={nodeTitle(id, codes())}
              value={values()[id] ?? ''}
              fault={read().faults[`${props.group}.${id}`]}
              onInput={(value) => props.change({ [props.group]: { ...values(), [id]: value } })}
            />
          )}
        </For>
      </div>
    </details>
  );
}

/** The claimed points that a letter repeats: shown, and taken out by one press. */
function Claimed(props: PartProps): JSX.Element {
  const { text, figures } = useRecount();
  const { codes, number } = useWords();
  const claimed = () => Object.entries(figures.draft().claimedFactors);
  return (
    <Show when={claimed().length > 0}>
      <div>
        <h3>{text().figures.claimed}</h3>
        <p class="field-hint">{text().figures.claimedHint}</p>
        <ul>
          <For each={claimed()}>
            {([id, points]) => (
              <li>
                {nodeTitle(id, codes())} <strong>{number(points)}</strong>
              </li>
            )}
          </For>
        </ul>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => props.change({ claimedFactors: {} })}
        >
          {text().figures.clear}
        </button>
      </div>
    </Show>
  );
}

/** Empties the form; what was there comes back by one press. */
function Clear(): JSX.Element {
  const { text, figures } = useRecount();
  const [before, setBefore] = createSignal<FiguresDraft | null>(null);
  const clear = (): void => {
    setBefore(figures.draft());
    figures.set(NO_FIGURES);
  };
  const isEmpty = (): boolean => JSON.stringify(figures.draft()) === JSON.stringify(NO_FIGURES);
  return (
    <div role="status">
      <Show when={isEmpty() && before()}>
        {(kept) => (
          <div class="row">
            <span>{text().figures.cleared}</span>
            <button
              type="button"
              class="button"
              ref={(element) => queueMicrotask(() => element.focus())}
              onClick={() => {
                figures.set(kept());
                setBefore(null);
              }}
            >
              {text().figures.undo}
            </button>
          </div>
        )}
      </Show>
      <Show when={!isEmpty()}>
        <button type="button" class="button button-quiet" onClick={clear}>
          {text().figures.clear}
        </button>
      </Show>
    </div>
  );
}
