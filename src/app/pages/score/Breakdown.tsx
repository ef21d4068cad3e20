import {
  type Component,
  createSignal,
  ErrorBoundary,
  Index,
  type JSX,
  lazy,
  onMount,
  Show,
  Suspense,
} from 'solid-js';
import type { TraceNode } from '../../../engine/index.ts';
import { nodeTitle } from '../../../text/codes/grid.ts';
import type { ScoreText } from '../../../text/screen/score/en.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { LoadFailed } from '../../components/LoadFailed.tsx';
import { Terms } from '../../components/terms/Terms.tsx';
import { usePrinting } from '../../components/usePrinting.ts';
import { useWords } from '../../components/useWords.ts';
import type { ScoredDossier } from '../../../engine/index.ts';

const ScoreChart = lazy(async () => ({ default: (await import('./ScoreChart.tsx')).ScoreChart }));

/** Milliseconds. */
const REASONS_AFTER = 1500;
const reasons = () => import('./reason/NodeReason.tsx');
const NodeReason = lazy(async () => ({ default: (await reasons()).NodeReason }));

/** The points as a chart and as a table, every number of which opens to its reason. */
export function Breakdown(props: {
  readonly text: ScoreText;
  readonly scored: ScoredDossier;
}): JSX.Element {
  const words = useWords();
  const printing = usePrinting();
  const [paper, setPaper] = createSignal<Component<{ text: ScoreText; scored: ScoredDossier }>>();
  // The first line to be opened opens at once, and paper does not wait.
  onMount(() =>
    setTimeout(() => {
      void reasons().catch(() => undefined);
      void import('./reason/PaperReasons.tsx')
        .then(({ PaperReasons }) => setPaper(() => PaperReasons))
        .catch(() => undefined);
    }, REASONS_AFTER),
  );
  const root = () => props.scored.score.trace[0] as TraceNode;
  return (
    <>
      <section class="card breakdown">
        <h2>{props.text.breakdown.heading}</h2>
        <div class="chart-place">
          <Deferred>
            <Suspense>
              <ScoreChart
                text={props.text.breakdown}
                root={root()}
                title={`${props.text.breakdown.chart} (${words.date(props.scored.date)})`}
              />
            </Suspense>
          </Deferred>
        </div>
        <p class="soft">
          {props.text.breakdown.intro} {props.text.day.rules(words.date(props.scored.score.rules))}
        </p>
        <Terms terms={['clb', 'nclc', 'transferability']} />
        <table class="points-table">
          <caption class="hidden-visually">{props.text.breakdown.table}</caption>
          <thead>
            <tr>
              <th scope="col">{props.text.breakdown.factor}</th>
              <th scope="col" class="number">
                {props.text.breakdown.points}
              </th>
              <th scope="col" class="number">
                {props.text.breakdown.most}
              </th>
            </tr>
          </thead>
          <Index each={root().children}>
            {(section) => (
              <tbody>
                <NodeRow text={props.text} scored={props.scored} node={section()} />
                <Index each={factorsOf(section())}>
                  {(factor) => <NodeRow text={props.text} scored={props.scored} node={factor()} />}
                </Index>
              </tbody>
            )}
          </Index>
          <tbody>
            <NodeRow text={props.text} scored={props.scored} node={root()} />
          </tbody>
        </table>
        <Show when={props.scored.reading.otherOrderTotal}>
          {(other) => (
            <div class="order">
              <h3>{props.text.order.heading}</h3>
              <p>
                {props.text.order.sentence(
                  words.points(props.scored.score.total),
                  words.points(other()),
                )}
              </p>
            </div>
          )}
        </Show>
      </section>
      <Show when={printing() && paper()} keyed>
        {(Reasons) => <Reasons text={props.text} scored={props.scored} />}
      </Show>
    </>
  );
}

/** A section that can give nothing (there is no spouse) is told by its own line alone. */
const factorsOf = (section: TraceNode): readonly TraceNode[] =>
  section.maximum > 0 ? section.children : [];

/** The lines that are open stay open while the score changes and the page is left and found again. */
const opened = new Set<string>();

function NodeRow(props: {
  readonly text: ScoreText;
  readonly scored: ScoredDossier;
  readonly node: TraceNode;
}): JSX.Element {
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- a row keeps its node's id for as long as it stands
  const { id } = props.node;
  const [isOpen, setOpen] = createSignal(opened.has(id));
  const toggle = (): void => {
    setOpen(!isOpen());
    if (isOpen()) opened.add(id);
    else opened.delete(id);
  };
  const title = (): string => nodeTitle(id, words.codes());
  const reasonId = `reason-${id}`;
  return (
    <>
      <tr
        class={`node node-${props.node.kind}`}
        classList={{ 'node-zero': props.node.points === 0 }}
      >
        <th scope="row">
          <button
            type="button"
            class="node-toggle"
            aria-expanded={isOpen()}
            aria-controls={isOpen() ? reasonId : undefined}
            onClick={toggle}
          >
            <span class="chevron" aria-hidden="true" />
            {title()}
          </button>
        </th>
        <td class="number">{words.number(props.node.points)}</td>
        <td class="number soft">{words.number(props.node.maximum)}</td>
      </tr>
      <Show when={isOpen()}>
        <tr class="reason-row" id={reasonId}>
          <td colspan="3">
            <ErrorBoundary fallback={(_, reset) => <LoadFailed retry={reset} />}>
              <Suspense>
                <NodeReason text={props.text.reason} scored={props.scored} node={props.node} />
              </Suspense>
            </ErrorBoundary>
          </td>
        </tr>
      </Show>
    </>
  );
}
