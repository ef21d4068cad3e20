import { For, type JSX, Show } from 'solid-js';
import type { TraceNode } from '../../../../engine/index.ts';
import {
  capText,
  conditionsText,
  factName,
  factValue,
  nodeTitle,
  sourceText,
} from '../../../../text/codes/grid.ts';
import type { ScoreText } from '../../../../text/screen/score/en.ts';
import { capitalised, useWords } from '../../../components/useWords.ts';
import type { ScoredDossier } from '../../../../engine/index.ts';

interface ReasonsProps {
  readonly text: ScoreText;
  readonly scored: ScoredDossier;
}

/** Every factor with its reason in a line or two, since nothing opens on paper; its sources by number below. */
export function PaperReasons(props: ReasonsProps): JSX.Element {
  const words = useWords();
  const root = () => props.scored.score.trace[0] as TraceNode;
  const factors = (): readonly TraceNode[] =>
    root().children.flatMap((section) => (section.maximum > 0 ? section.children : []));
  const sources = (): readonly string[] => [
    ...new Set([...factors(), ...root().children].flatMap(({ source }) => source)),
  ];
  const marks = (node: TraceNode): string =>
    node.source.map((id) => `[${words.number(sources().indexOf(id) + 1)}]`).join(' ');
  return (
    <section class="card paper-reasons" data-testid="paper-reasons">
      <h2>{props.text.paper.heading}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{props.text.breakdown.factor}</th>
            <th scope="col" class="number">
              {props.text.breakdown.points}
            </th>
            <th scope="col">{props.text.paper.reason}</th>
          </tr>
        </thead>
        <tbody>
          <For each={factors()}>
            {(factor) => (
              <tr>
                <th scope="row">{nodeTitle(factor.id, words.codes())}</th>
                <td class="number">{words.number(factor.points)}</td>
                <td>
                  <FactorReason text={props.text} scored={props.scored} factor={factor} />{' '}
                  <span class="soft">{marks(factor)}</span>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <h3>{props.text.reason.sources}</h3>
      <ol class="paper-sources">
        <For each={sources()}>
          {(id) => {
            const source = () => sourceText(id, words.codes());
            return (
              <li>
                {source().title}
                <Show when={source().url}>{(url) => <span class="soft"> {url()}</span>}</Show>
              </li>
            );
          }}
        </For>
      </ol>
    </section>
  );
}

function FactorReason(props: ReasonsProps & { readonly factor: TraceNode }): JSX.Element {
  const words = useWords();
  return (
    <>
      <Show when={props.factor.children.length === 0}>
        {props.text.reason.notInForce(words.date(props.factor.from))}
      </Show>
      <For each={props.factor.children}>
        {(term) => (
          <div>
            <TermReason {...props} term={term} />
          </div>
        )}
      </For>
      <Show when={capText(props.factor.cap, words.codes())}>{(cap) => <div>{cap()}</div>}</Show>
    </>
  );
}

/** The facts that a term read, and the row that they led to. */
function TermReason(
  props: ReasonsProps & { readonly factor: TraceNode; readonly term: TraceNode },
): JSX.Element {
  const words = useWords();
  const title = (): string =>
    props.factor.children.length > 1 ? `${nodeTitle(props.term.id, words.codes())}. ` : '';
  const facts = (): string =>
    Object.entries(props.term.input)
      .map(([id, value]) =>
        props.text.reason.fact(
          capitalised(factName(id, words.codes()), words.language()),
          factValue(id, value, words.codes()),
        ),
      )
      .join('; ');
  const row = (): string => {
    const { rowIndex, id, points } = props.term;
    const table = props.scored.rules.factors
      .find((factor) => factor.id === props.factor.id)
      ?.version.terms?.find((term) => `${props.factor.id}.${term.id}` === id);
    if (rowIndex === null || table === undefined) return props.text.reason.noRow;
    const when = capitalised(conditionsText(table, rowIndex, words.codes()), words.language());
    return props.text.paper.row(when, words.points(points));
  };
  return (
    <>
      {title()}
      {facts()}. {row()}
    </>
  );
}
