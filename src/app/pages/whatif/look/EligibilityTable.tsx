import { For, type JSX, Show } from 'solid-js';
import { PROGRAM_IDS, type ProgramId, type Verdict } from '../../../../engine/constants.ts';
import { categoryTitle } from '../../../../text/codes/programs.ts';
import { formatList } from '../../../../text/format.ts';
import { useWords } from '../../../components/useWords.ts';
import type { Look } from '../../../workers/whatIfAnswer.ts';
import { type StackedColumn, StackedTable } from '../../../components/StackedTable.tsx';
import { useWhatIf } from '../context.ts';
import { VERDICT_TAGS } from './verdictTags.ts';

/** Every state with what it meets of each program, and the categories that it is in. */
export function EligibilityTable(): JSX.Element {
  const { text, state } = useWhatIf();
  const programs = () => text().programs.programs;
  const columns = (): readonly StackedColumn[] => [
    { label: text().eligibility.scenario },
    ...PROGRAM_IDS.map((program) => ({ label: programs()[program].label })),
    { label: text().eligibility.memberOf },
  ];
  return (
    <StackedTable
      class="eligibility-table"
      caption={text().eligibility.each}
      isCaptionShown
      testId="every-eligibility"
      columns={columns()}
    >
      <For each={state.names()}>
        {(name, place) => (
          <tr role="row" aria-current={place() === state.place() ? 'true' : undefined}>
            <th scope="row" role="rowheader">
              {name}
            </th>
            <Show when={state.look(place())} fallback={<Waiting />}>
              {(look) => <Cells look={look()} />}
            </Show>
          </tr>
        )}
      </For>
    </StackedTable>
  );
}

/** The worker has not come to it yet. */
function Waiting(): JSX.Element {
  const { text } = useWhatIf();
  return (
    <td role="cell" class="soft" colspan={PROGRAM_IDS.length + 1}>
      {text().look.working}
    </td>
  );
}

function Cells(props: { readonly look: Look }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const verdict = (id: ProgramId): Verdict =>
    props.look.programs?.programs.find(({ program }) => program === id)?.verdict ?? 'unknown';
  const categories = (): string => {
    const { mayBe, ofNone } = text().eligibility;
    const named = props.look.categories.flatMap((category) => {
      const title = categoryTitle(category, words.codes());
      if (category.verdict === 'not-met') return [];
      return [category.verdict === 'met' ? title : mayBe(title)];
    });
    return named.length === 0 ? ofNone : formatList(named, words.language());
  };
  return (
    <>
      <For each={PROGRAM_IDS}>
        {(program) => (
          <td role="cell" data-label={text().programs.programs[program].label}>
            <span class={VERDICT_TAGS[verdict(program)]}>
              {text().programs.verdicts[verdict(program)]}
            </span>
          </td>
        )}
      </For>
      <td role="cell" data-label={text().eligibility.memberOf}>
        <span>{categories()}</span>
      </td>
    </>
  );
}
