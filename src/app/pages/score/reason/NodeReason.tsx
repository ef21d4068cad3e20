import { For, type JSX, Show } from 'solid-js';
import type { TraceNode } from '../../../../engine/index.ts';
import { capText, nodeTitle } from '../../../../text/codes/grid.ts';
import { formatList } from '../../../../text/format.ts';
import type { ScoreText } from '../../../../text/screen/score/en.ts';
import { Citations } from '../../../components/Citations.tsx';
import { useWords } from '../../../components/useWords.ts';
import type { ScoredDossier } from '../../../../engine/index.ts';
import { NoteItems } from '../NotesList.tsx';
import { notesOfFactor } from './factorNotes.ts';
import { TermTable } from './TermTable.tsx';

type Text = ScoreText['reason'];

interface ReasonProps {
  readonly text: Text;
  readonly scored: ScoredDossier;
  readonly node: TraceNode;
}

/** Why a number is what it is: its facts and rows or its sum, its cap, its date in force, its source. */
export function NodeReason(props: ReasonProps): JSX.Element {
  const words = useWords();
  return (
    <div class="reason">
      <Show
        when={props.node.kind === 'factor'}
        fallback={<Sum text={props.text} node={props.node} />}
      >
        <Factor {...props} />
      </Show>
      <CapSentence text={props.text} node={props.node} />
      <div class="reason-foot">
        <p>{props.text.inForce(words.date(props.node.from))}</p>
        <Citations ids={props.node.source} label={props.text.sources} />
      </div>
    </div>
  );
}

function Factor(props: ReasonProps): JSX.Element {
  const words = useWords();
  const notes = () => notesOfFactor(props.node.id, props.scored.reading.notes);
  return (
    <>
      <Show
        when={props.node.children.length > 0}
        fallback={<p>{props.text.notInForce(words.date(props.node.from))}</p>}
      >
        <For each={props.node.children}>
          {(term) => (
            <TermTable text={props.text} scored={props.scored} factor={props.node.id} term={term} />
          )}
        </For>
      </Show>
      <Show when={notes().length > 0}>
        <div>
          <h3>{props.text.documents}</h3>
          <NoteItems notes={notes()} />
        </div>
      </Show>
    </>
  );
}

function Sum(props: { readonly text: Text; readonly node: TraceNode }): JSX.Element {
  const words = useWords();
  return (
    <div>
      <h3>{props.text.sum}</h3>
      <ul class="sum">
        <For each={props.node.children}>
          {(child) => (
            <li>
              <span>{nodeTitle(child.id, words.codes())}</span>
              <span class="number">{words.number(child.points)}</span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

function CapSentence(props: { readonly text: Text; readonly node: TraceNode }): JSX.Element {
  const words = useWords();
  const terms = () =>
    formatList(
      (props.node.cap?.terms ?? []).map((id) => nodeTitle(id, words.codes())),
      words.language(),
    );
  return (
    <Show when={props.node.cap}>
      {(cap) => (
        <Show when={cap().binding} fallback={<p>{props.text.cap(words.points(cap().limit))}</p>}>
          <p>
            <strong>{capText(cap(), words.codes())}</strong>
          </p>
          <p>{props.text.passed(terms())}</p>
        </Show>
      )}
    </Show>
  );
}
