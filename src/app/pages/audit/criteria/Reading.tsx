import { For, type JSX, Show } from 'solid-js';
import type { Verdict } from '../../../../engine/constants.ts';
import type { Criterion } from '../../../../engine/programs.ts';
import { lawText } from '../../../../text/codes/laws.ts';
import { placeText } from '../../../../text/codes/places.ts';
import { criterionSentence, criterionTitle } from '../../../../text/codes/programs.ts';
import type { AuditPageText } from '../../../../text/screen/audit/en.ts';
import { Citations } from '../../../components/Citations.tsx';
import { FieldLink } from '../../../components/FieldLink.tsx';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { VerdictTag } from './VerdictTag.tsx';

/** A program or a category on a day: whether it is met, and each of its conditions. */
export function Reading(props: {
  readonly page: AuditPageText;
  readonly title: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly criteria: readonly Criterion[];
  readonly note?: string;
  readonly children?: JSX.Element;
}): JSX.Element {
  return (
    <details class="reading">
      <summary>
        <span class="reading-title">{props.title}</span>
        <VerdictTag verdict={props.verdict}>{props.verdictText}</VerdictTag>
      </summary>
      <div class="reading-body">
        <Show when={props.note}>
          <p class="soft small">{props.note}</p>
        </Show>
        <Criteria page={props.page} criteria={props.criteria} />
        {props.children}
      </div>
    </details>
  );
}

function Criteria(props: {
  readonly page: AuditPageText;
  readonly criteria: readonly Criterion[];
}): JSX.Element {
  return (
    <ul class="criteria-list">
      <For each={props.criteria}>
        {(criterion) => <Condition page={props.page} criterion={criterion} />}
      </For>
    </ul>
  );
}

function Condition(props: {
  readonly page: AuditPageText;
  readonly criterion: Criterion;
}): JSX.Element {
  const { codes, language } = useWords();
  const programs = () => props.page.programs;
  const text = () => props.page.screen.criteria;
  const verdict = (): string =>
    props.criterion.judged ? programs().verdicts[props.criterion.verdict] : programs().toProve;
  return (
    <li class="condition">
      <p>
        <strong>{criterionTitle(props.criterion, programs())}</strong>{' '}
        <VerdictTag verdict={props.criterion.judged ? props.criterion.verdict : 'unknown'}>
          {verdict()}
        </VerdictTag>
      </p>
      <p>{criterionSentence(props.criterion, programs(), codes())}</p>
      <Show when={props.criterion.unknown.length > 0}>
        <p>
          {text().toFind}{' '}
          <For each={props.criterion.unknown}>
            {(path, place) => (
              <>
                {place() === 0 ? '' : ', '}
                <FieldLink path={path}>
                  {capitalised(placeText(path, codes()), language())}
                </FieldLink>
              </>
            )}
          </For>
        </p>
      </Show>
      <Show when={!props.criterion.certain}>
        <p class="soft small">{programs().uncertain}</p>
      </Show>
      <Show
        when={props.criterion.children.length === 0}
        fallback={<Criteria page={props.page} criteria={props.criterion.children} />}
      >
        <Citations
          ids={props.criterion.source}
          label={`${text().law} ${lawText(props.criterion.law, language())}.`}
        />
      </Show>
    </li>
  );
}
