import { For, Index, type JSX, Show } from 'solid-js';
import type { Issue, Result, TraceNode } from '../engine/index.ts';
import {
  formatDate,
  formatNumber,
  issueText,
  nodeTitle,
  reasonText,
  sourceText,
} from '../text/sentences.ts';
import type { Scored } from './scored.ts';
import type { Words } from './words.ts';

/** What the element shows: the score and why, or what keeps it from being worked out. */
export function View(props: {
  readonly scored: Result<Scored> | null;
  readonly words: Words;
}): JSX.Element {
  const found = () => (props.scored?.ok === true ? props.scored.value : null);
  const issues = () => (props.scored?.ok === false ? props.scored.issues : []);
  return (
    <section
      part="root"
      lang={props.words.language}
      role="region"
      aria-label={props.words.text.label}
    >
      <Show when={props.scored === null}>
        <p part="empty">{props.words.text.empty}</p>
      </Show>
      <Faults issues={issues()} words={props.words} />
      <Show when={found()}>{(scored) => <ScoreView scored={scored()} words={props.words} />}</Show>
    </section>
  );
}

function Faults(props: { readonly issues: readonly Issue[]; readonly words: Words }): JSX.Element {
  return (
    <div role="alert">
      <Show when={props.issues.length > 0}>
        <p>{props.words.text.faults}</p>
        <ul part="faults">
          <For each={props.issues}>{(issue) => <li>{issueText(issue, props.words.codes)}</li>}</For>
        </ul>
      </Show>
    </div>
  );
}

function ScoreView(props: { readonly scored: Scored; readonly words: Words }): JSX.Element {
  const root = () => props.scored.score.trace[0] as TraceNode;
  const number = (value: number) => formatNumber(value, props.words.language);
  const date = (day: string) => formatDate(day, props.words.language);
  const range = () => {
    const found = props.scored.reading?.range;
    return found !== undefined && found.least < found.greatest ? found : null;
  };
  return (
    <>
      <p class="heading">{props.words.text.heading}</p>
      <p class="total" role="status" part="total">
        <strong>{number(root().points)}</strong>{' '}
        <span>{props.words.text.outOf(number(root().maximum))}</span>
      </p>
      <Show when={props.scored.reading}>
        {(reading) => <p>{props.words.text.on(date(reading().date))}</p>}
      </Show>
      <Show when={range()}>
        {(found) => (
          <p>{props.words.text.range(number(found().least), number(found().greatest))}</p>
        )}
      </Show>
      <p class="soft">{props.words.text.rules(date(props.scored.score.rules))}</p>
      <Index each={root().children}>
        {(section) => <SectionView node={section()} scored={props.scored} words={props.words} />}
      </Index>
      <p class="soft">{props.words.text.notAdvice}</p>
    </>
  );
}

function SectionView(props: {
  readonly node: TraceNode;
  readonly scored: Scored;
  readonly words: Words;
}): JSX.Element {
  const title = () => nodeTitle(props.node.id, props.words.codes);
  const number = (value: number) => formatNumber(value, props.words.language);
  const sources = () => [...new Set(props.node.children.flatMap(({ source }) => source))];
  return (
    <details part="section">
      <summary>
        <span>{title()}</span>
        <span class="points">
          {props.words.text.section(number(props.node.points), number(props.node.maximum))}
        </span>
        <meter
          aria-hidden="true"
          min="0"
          max={Math.max(1, props.node.maximum)}
          value={props.node.points}
        />
      </summary>
      <Show when={reasonText(props.node, props.scored.rules, props.words.codes)}>
        {(reason) => <p>{reason()}</p>}
      </Show>
      <div class="wide">
        <table>
          <caption>{title()}</caption>
          <thead>
            <tr>
              <th scope="col">{props.words.text.factor}</th>
              <th scope="col" class="number">
                {props.words.text.points}
              </th>
              <th scope="col" class="number">
                {props.words.text.most}
              </th>
              <th scope="col">{props.words.text.why}</th>
            </tr>
          </thead>
          <tbody>
            <Index each={props.node.children}>
              {(factor) => (
                <tr>
                  <th scope="row">
                    {nodeTitle(factor().id, props.words.codes, props.scored.rules.factors)}
                  </th>
                  <td class="number">{number(factor().points)}</td>
                  <td class="number">{number(factor().maximum)}</td>
                  <td>{reasonText(factor(), props.scored.rules, props.words.codes)}</td>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
      <p>{props.words.text.sources}</p>
      <ul part="sources">
        <For each={sources()}>{(id) => <SourceView id={id} words={props.words} />}</For>
      </ul>
    </details>
  );
}

function SourceView(props: { readonly id: string; readonly words: Words }): JSX.Element {
  const source = () => sourceText(props.id, props.words.codes);
  return (
    <li>
      <Show when={source().url} fallback={source().title}>
        {(url) => (
          <a href={url()} target="_blank" rel="noopener noreferrer">
            {source().title}
          </a>
        )}
      </Show>
    </li>
  );
}
