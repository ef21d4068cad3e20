import { For, type JSX, Show } from 'solid-js';
import type { Finding } from '../../../engine/index.ts';
import { SEVERITIES } from '../../../engine/constants.ts';
import { findingSentence, mendSentence } from '../../../text/codes/audit.ts';
import { lawText } from '../../../text/codes/laws.ts';
import { placeText } from '../../../text/codes/places.ts';
import type { ReportWords } from '../../../text/codes/report.ts';
import { SeverityTag } from '../../components/severity/SeverityTag.tsx';

/** The findings by severity, the gravest first, without what is there to be clicked. */
export function FindingsView(props: {
  readonly findings: readonly Finding[];
  readonly words: ReportWords;
}): JSX.Element {
  return (
    <For each={SEVERITIES}>
      {(severity) => {
        const own = () => props.findings.filter((each) => each.severity === severity);
        return (
          <Show when={own().length > 0}>
            <h4>
              <SeverityTag severity={severity}>
                {props.words.audit.severities[severity]}
              </SeverityTag>
            </h4>
            <ul class="report-findings">
              <For each={own()}>
                {(finding) => <FindingLine finding={finding} words={props.words} />}
              </For>
            </ul>
          </Show>
        );
      }}
    </For>
  );
}

function FindingLine(props: {
  readonly finding: Finding;
  readonly words: ReportWords;
}): JSX.Element {
  const where = (): string => {
    const [first] = props.finding.where;
    return first === undefined ? '' : placeText(first, props.words.codes);
  };
  const law = (): string => lawText(props.finding.law, props.words.codes.language);
  return (
    <li>
      <strong>{props.words.audit.families[props.finding.family]}.</strong>{' '}
      {findingSentence(props.finding, props.words)}
      <span class="report-finding-more">
        {props.words.report.mend} {mendSentence(props.finding, props.words)}{' '}
        <span class="soft">
          {props.words.report.why} {law()}. [{where()}]
        </span>
      </span>
    </li>
  );
}
