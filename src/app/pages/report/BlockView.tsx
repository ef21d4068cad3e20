import { For, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { sourceOf } from '../../../engine/index.ts';
import type { Block } from '../../../engine/report.ts';
import { sourceText } from '../../../text/codes/grid.ts';
import {
  readingLines,
  reportSentence,
  type ReportWords,
  sourceNote,
} from '../../../text/codes/report.ts';
import { FindingsView } from './FindingsView.tsx';
import { SumView, TableView } from './TableView.tsx';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

interface ViewProps<Kind extends Block['kind']> {
  readonly block: Of<Kind>;
  readonly words: ReportWords;
}

const VIEWS: { readonly [Kind in Block['kind']]: (props: ViewProps<Kind>) => JSX.Element } = {
  paragraph: Paragraph,
  heading: Heading,
  table: TableView,
  sum: SumView,
  reading: ReadingView,
  findings: (props) => <FindingsView findings={props.block.findings} words={props.words} />,
  sources: Sources,
};

/** A block of the report, by its kind. */
export function BlockView(props: {
  readonly block: Block;
  readonly words: ReportWords;
}): JSX.Element {
  const view = () => VIEWS[props.block.kind] as (props: ViewProps<Block['kind']>) => JSX.Element;
  return <Dynamic component={view()} block={props.block} words={props.words} />;
}

function Heading(props: ViewProps<'heading'>): JSX.Element {
  return (
    <Dynamic component={props.block.level === 3 ? 'h4' : 'h5'}>
      {reportSentence(props.block, props.words)}
    </Dynamic>
  );
}

function ReadingView(props: ViewProps<'reading'>): JSX.Element {
  return (
    <ul class="report-reading">
      <For each={readingLines(props.block.departures, props.words)}>
        {(line) => <li>{line}</li>}
      </For>
    </ul>
  );
}

/** A sentence with how far it can be relied on, in a word. */
function Paragraph(props: ViewProps<'paragraph'>): JSX.Element {
  const isVerdict = (): boolean =>
    props.block.code.startsWith('verdict-') && props.block.code !== 'verdict-intro';
  return (
    <p class={`report-${props.block.standing}`} classList={{ 'report-verdict': isVerdict() }}>
      <Show when={props.block.standing !== 'information'}>
        <span class="standing">{props.words.report.standings[props.block.standing]}</span>{' '}
      </Show>
      {reportSentence(props.block, props.words)}
    </p>
  );
}

function Sources(props: ViewProps<'sources'>): JSX.Element {
  return (
    <div class="report-sources">
      <h4>{props.words.report.sources}</h4>
      <ol>
        <For each={props.block.source}>
          {(id) => {
            const found = sourceOf(id);
            const text = () => sourceText(id, props.words.codes);
            return (
              <li>
                <Show when={text().url} fallback={text().title}>
                  {(url) => (
                    <a href={url()} rel="noreferrer">
                      {text().title}
                    </a>
                  )}
                </Show>
                <Show when={found}>
                  {(source) => <span class="soft"> ({sourceNote(source(), props.words)})</span>}
                </Show>
              </li>
            );
          }}
        </For>
      </ol>
    </div>
  );
}
