import { For, type JSX } from 'solid-js';
import type { GridNode, ProgramReading } from '../../../../engine/programs.ts';
import { gridNodeTitle } from '../../../../text/codes/programs.ts';
import type { AuditPageText } from '../../../../text/screen/audit/en.ts';
import { useWords } from '../../../components/useWords.ts';

interface Line {
  readonly node: GridNode;
  readonly greatest: GridNode;
}

const linesOf = (least: GridNode, greatest: GridNode): readonly Line[] => [
  { node: least, greatest },
  ...least.children.flatMap((child) => {
    const twin = greatest.children.find(({ id }) => id === child.id) ?? child;
    return linesOf(child, twin);
  }),
];

/** The grid of the Federal Skilled Worker Program: what each part gives, least to greatest where facts are not known. */
export function GridTable(props: {
  readonly page: AuditPageText;
  readonly grid: NonNullable<ProgramReading['grid']>;
}): JSX.Element {
  const { codes, number } = useWords();
  const text = () => props.page.screen.criteria;
  const points = ({ node, greatest }: Line): string =>
    node.points === greatest.points
      ? number(node.points)
      : text().between(number(node.points), number(greatest.points));
  return (
    <table class="grid-table">
      <caption>{text().grid}</caption>
      <thead>
        <tr>
          <th scope="col">{text().factor}</th>
          <th scope="col" class="number">
            {text().points}
          </th>
          <th scope="col" class="number">
            {text().most}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={linesOf(props.grid.least, props.grid.greatest)}>
          {(line) => (
            <tr class={`grid-${line.node.kind}`}>
              <th scope="row">{gridNodeTitle(line.node, props.page.programs, codes())}</th>
              <td class="number">{points(line)}</td>
              <td class="number">{number(line.node.maximum)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
