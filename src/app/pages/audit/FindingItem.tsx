import { For, type JSX } from 'solid-js';
import type { Finding } from '../../../engine/index.ts';
import { type AuditWords, findingSentence, mendSentence } from '../../../text/codes/audit.ts';
import { lawText } from '../../../text/codes/laws.ts';
import { placeText } from '../../../text/codes/places.ts';
import type { AuditScreenText } from '../../../text/screen/audit/en.ts';
import { Citations } from '../../components/Citations.tsx';
import { FieldLink } from '../../components/FieldLink.tsx';
import { capitalised, useWords } from '../../components/useWords.ts';
import { SeverityTag } from '../../components/severity/SeverityTag.tsx';

/** One finding: what, how grave, where, why, and what mends it. */
export function FindingItem(props: {
  readonly text: AuditScreenText['finding'];
  readonly words: AuditWords;
  readonly finding: Finding;
}): JSX.Element {
  const { codes, language } = useWords();
  const severities = () => props.words.audit.severities;
  return (
    <li class="finding">
      <SeverityTag severity={props.finding.severity}>
        {severities()[props.finding.severity]}
      </SeverityTag>
      <div class="finding-body">
        <h3>{findingSentence(props.finding, props.words)}</h3>
        <dl>
          <div class="finding-mend">
            <dt>{props.text.mend}</dt>
            <dd>{mendSentence(props.finding, props.words)}</dd>
          </div>
          <div>
            <dt>{props.text.where}</dt>
            <dd>
              <ul class="finding-places">
                <For each={props.finding.where}>
                  {(path) => (
                    <li>
                      <FieldLink path={path}>
                        {capitalised(placeText(path, codes()), language())}
                      </FieldLink>
                    </li>
                  )}
                </For>
              </ul>
            </dd>
          </div>
          <div>
            <dt>{props.text.why}</dt>
            <dd>
              {lawText(props.finding.law, language())}
              <Citations ids={props.finding.source} label={props.text.sources} />
            </dd>
          </div>
        </dl>
      </div>
    </li>
  );
}
