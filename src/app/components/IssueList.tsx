import { For, type JSX, Show } from 'solid-js';
import type { Issue } from '../../engine/index.ts';
import { issueText } from '../../text/codes/issues.ts';
import { useWords } from './useWords.ts';

/** Faults, each with its place and its mend, for where no field stands beside them. */
export function IssueList(props: { readonly issues: readonly Issue[] }): JSX.Element {
  const { codes } = useWords();
  return (
    <Show when={props.issues.length > 0}>
      <ul class="issues">
        <For each={props.issues}>{(issue) => <li>{issueText(issue, codes())}</li>}</For>
      </ul>
    </Show>
  );
}
