import { For, type JSX, Show } from 'solid-js';
import type {
  CategoryReading,
  Criterion,
  GridNode,
  ProgramReading,
} from '../../../../engine/programs.ts';
import {
  categoryTitle,
  criterionSentence,
  criterionTitle,
  gridNodeTitle,
  programTitle,
} from '../../../../text/codes/programs.ts';
import { formatMoney } from '../../../../text/format.ts';
import { Citations } from '../../../components/Citations.tsx';
import { useWords } from '../../../components/useWords.ts';
import type { Look } from '../../../workers/whatIfAnswer.ts';
import { useWhatIf } from '../context.ts';
import { DependantsField } from './DependantsField.tsx';
import { EligibilityTable } from './EligibilityTable.tsx';
import { VERDICT_TAGS } from './verdictTags.ts';

/** The programs with every condition, the grid of 100 points, the funds, and the categories. */
export function Eligibility(props: { readonly look: Look }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  return (
    <div class="eligibility">
      <EligibilityTable />
      <p class="soft">{text().eligibility.on(words.date(props.look.date))}</p>
      <Show when={props.look.programs}>
        {(reading) => (
          <For each={reading().programs}>{(program) => <Program program={program} />}</For>
        )}
      </Show>
      <Funds look={props.look} />
      <h3>{text().eligibility.categories}</h3>
      <Show
        when={props.look.categories.length > 0}
        fallback={<p class="soft">{text().eligibility.noCategories}</p>}
      >
        <For each={props.look.categories}>{(category) => <Category category={category} />}</For>
      </Show>
    </div>
  );
}

function Program(props: { readonly program: ProgramReading }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  return (
    <details class="program" data-testid={`program-${props.program.program}`}>
      <summary>
        <span>{programTitle(props.program, words.codes())}</span>
        <span class={VERDICT_TAGS[props.program.verdict]}>
          {text().programs.verdicts[props.program.verdict]}
        </span>
      </summary>
      <CriterionList criteria={props.program.criteria} />
      <Show when={props.program.grid}>
        {(grid) => <Grid least={grid().least} greatest={grid().greatest} />}
      </Show>
    </details>
  );
}

function CriterionList(props: { readonly criteria: readonly Criterion[] }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  return (
    <ul class="criteria">
      <For each={props.criteria}>
        {(criterion) => (
          <li>
            <span class="criterion-head">
              <strong>{criterionTitle(criterion, text().programs)}</strong>
              <span class={VERDICT_TAGS[criterion.verdict]}>
                {criterion.judged
                  ? text().programs.verdicts[criterion.verdict]
                  : text().programs.toProve}
              </span>
            </span>
            <span class="block">
              {criterionSentence(criterion, text().programs, words.codes())}
            </span>
            <Show when={!criterion.certain}>
              <span class="block soft small">{text().programs.uncertain}</span>
            </Show>
            <Citations ids={criterion.source} label={criterion.law} />
            <Show when={criterion.children.length > 0}>
              <CriterionList criteria={criterion.children} />
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

/** The grid of the Federal Skilled Worker Program: each factor opens to its parts and its table. */
function Grid(props: { readonly least: GridNode; readonly greatest: GridNode }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  return (
    <div class="fsw-grid" data-testid="fsw-grid">
      <h3>
        {text().eligibility.grid(
          words.number(props.least.points),
          words.number(props.least.maximum),
        )}
      </h3>
      <Show when={props.greatest.points !== props.least.points}>
        <p>{text().eligibility.gridRange(words.number(props.greatest.points))}</p>
      </Show>
      <GridNodes nodes={props.least.children} />
    </div>
  );
}

function GridNodes(props: { readonly nodes: readonly GridNode[] }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const title = (node: GridNode): string => gridNodeTitle(node, text().programs, words.codes());
  return (
    <ul class="grid-nodes">
      <For each={props.nodes}>
        {(node) => (
          <li>
            <details>
              <summary>
                <span>{title(node)}</span>
                <span class="number">
                  {text().eligibility.outOf(words.number(node.points), words.number(node.maximum))}
                </span>
              </summary>
              <Show when={node.cap?.binding}>
                <p class="small">
                  {text().eligibility.capped(words.number(node.cap?.before ?? 0))}
                </p>
              </Show>
              <Show when={node.rows.length > 0}>
                <GridRows node={node} />
              </Show>
              <GridNodes nodes={node.children} />
              <Citations ids={node.source} label={node.law} />
            </details>
          </li>
        )}
      </For>
    </ul>
  );
}

function GridRows(props: { readonly node: GridNode }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const when = (value: GridNode['rows'][number]['when']): string => {
    if (value === true) return words.codes().names.yes;
    if (typeof value === 'number') return text().eligibility.orMore(words.number(value));
    const levels = words.codes().names.levels as Readonly<
      Record<string, { readonly label: string } | undefined>
    >;
    return levels[String(value)]?.label ?? String(value);
  };
  return (
    <table class="grid-rows">
      <caption class="hidden-visually">{text().eligibility.rows}</caption>
      <tbody>
        <For each={props.node.rows}>
          {(row, place) => (
            <tr classList={{ lit: place() === props.node.rowIndex }}>
              <th scope="row">
                {when(row.when)}
                <Show when={place() === props.node.rowIndex}>
                  <span class="hidden-visually"> {text().eligibility.decides}</span>
                </Show>
              </th>
              <td class="number">{words.number(row.points)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function Funds(props: { readonly look: Look }): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  return (
    <Show when={props.look.funds}>
      {(funds) => (
        <div class="funds">
          <h3>{text().eligibility.funds}</h3>
          <p>
            {funds().amount === null
              ? text().eligibility.fundsUnknown
              : text().eligibility.fundsAmount(
                  formatMoney(funds().amount ?? 0, words.language()),
                  funds().familySize,
                  words.date(funds().from),
                )}
          </p>
          <Show when={state.dependants.count() === null}>
            <p class="soft">{text().eligibility.noChildren}</p>
          </Show>
          <DependantsField />
          <Show when={funds().lastKnown}>
            <p class="notice notice-warning small">{text().eligibility.fundsLastKnown}</p>
          </Show>
          <Show when={funds().suspect}>
            <p class="notice notice-warning small">{text().eligibility.fundsSuspect}</p>
          </Show>
          <Citations ids={funds().source} label={funds().law} />
        </div>
      )}
    </Show>
  );
}

function Category(props: { readonly category: CategoryReading }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  return (
    <details class="program">
      <summary>
        <span>{categoryTitle(props.category, words.codes())}</span>
        <span class={VERDICT_TAGS[props.category.verdict]}>
          {text().programs.membership[props.category.verdict]}
        </span>
      </summary>
      <Show when={props.category.confidence !== 'high'}>
        <p class="small">{text().programs.confidences[props.category.confidence]}</p>
      </Show>
      <CriterionList criteria={props.category.criteria} />
    </details>
  );
}
