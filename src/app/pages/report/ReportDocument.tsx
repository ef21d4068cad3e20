import { createMemo, For, Index, type JSX } from 'solid-js';
import type { ReportSectionId } from '../../../engine/constants.ts';
import type { Report, ReportSection } from '../../../engine/report.ts';
import type { ReportWords } from '../../../text/codes/report.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { BlockView } from './BlockView.tsx';

/** The document itself, in the language of its words, which may not be the page's. */
export function ReportDocument(props: {
  readonly report: Report;
  readonly words: ReportWords;
  readonly head: readonly string[];
}): JSX.Element {
  const sectionId = (id: ReportSectionId): string => `report-${id}`;
  return (
    <article
      class="card report"
      lang={`${props.words.codes.language}-CA`}
      aria-labelledby="report-title"
      data-testid="report"
    >
      <h2 id="report-title" class="report-title">
        {props.words.report.title}
      </h2>
      <For each={props.head}>{(line) => <p class="report-head">{line}</p>}</For>
      <Index each={props.report.sections}>
        {(section) => (
          <section
            class={`report-section report-section-${section().id}`}
            aria-labelledby={sectionId(section().id)}
          >
            <h3 id={sectionId(section().id)}>{props.words.report.sections[section().id]}</h3>
            <Deferred>
              <Blocks section={section()} words={props.words} />
            </Deferred>
          </section>
        )}
      </Index>
    </article>
  );
}

/** A section that says the same as before stays as it is when a search brings something to another. */
function Blocks(props: {
  readonly section: ReportSection;
  readonly words: ReportWords;
}): JSX.Element {
  const blocks = createMemo(() => props.section.blocks, undefined, {
    equals: (before, after) => JSON.stringify(before) === JSON.stringify(after),
  });
  return <For each={blocks()}>{(block) => <BlockView block={block} words={props.words} />}</For>;
}
