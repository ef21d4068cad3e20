import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Issue } from '../../../../engine/index.ts';
import type { Correction, RoundsImport } from '../../../../engine/rounds.ts';
import { sourceText } from '../../../../text/codes/grid.ts';
import { momentText, roundCategory, roundText } from '../../../../text/codes/rounds.ts';
import { createFileDrop } from '../../../components/files/createFileDrop.ts';
import { FileButton } from '../../../components/files/FileButton.tsx';
import { IssueList } from '../../../components/IssueList.tsx';
import { useWords } from '../../../components/useWords.ts';
import { useApp } from '../../../state/app.ts';
import { useRoundsState } from '../../../state/rounds.ts';
import { useRoundsPage } from '../state.ts';
import { readFeed } from './readFeed.ts';

interface Report {
  readonly name: string;
  readonly imported: RoundsImport;
  readonly isKept: boolean;
}

/** The id of the official feed among the sources. */
const FEED = 'rounds-feed';

/** Brings the record up to date from the official JSON, which the user fetches and no one else sees. */
export function ImportCard(): JSX.Element {
  const { today } = useApp();
  const { text, state } = useRoundsPage();
  const { keep, forget } = useRoundsState();
  const words = useWords();
  const [report, setReport] = createSignal<Report | null>(null);
  const [refused, setRefused] = createSignal<readonly Issue[] | null>(null);
  const take = async (file: File): Promise<void> => {
    const found = await readFeed(file, state.rounds());
    setReport(null);
    setRefused(found.ok ? null : found.issues);
    if (!found.ok) return;
    const isKept = keep(found.value, today);
    setReport({ name: file.name, imported: found.value, isKept });
  };
  const drop = createFileDrop((file) => void take(file));
  const end = (): string => words.date(state.rounds().at(-1)?.date ?? '');
  const keptOn = (): string => {
    const kept = state.record()?.kept ?? null;
    return kept === null ? '' : text().importing.keptOn(words.date(kept.on));
  };
  return (
    <section
      class="card import-card"
      classList={{ 'drop-over': drop.isOver() }}
      aria-labelledby="import-heading"
      data-testid="import"
      {...drop.handlers}
    >
      <h2 id="import-heading">{text().importing.heading}</h2>
      <p>
        {text().importing.ends(end(), state.rounds().length)} {keptOn()}
      </p>
      <p class="soft">
        {text().importing.how}{' '}
        <a href={sourceText(FEED, words.codes()).url ?? undefined} rel="noreferrer">
          {text().importing.feed}
        </a>
      </p>
      <div class="row">
        <FileButton
          label={text().importing.choose}
          accept="application/json,.json"
          testId="import-file"
          main
          onFile={(file) => void take(file)}
        />
        <Show when={state.record()?.kept}>
          <button
            type="button"
            class="button button-quiet button-remove"
            onClick={() => {
              forget();
              setReport(null);
            }}
          >
            {text().importing.forget}
          </button>
        </Show>
      </div>
      <div role="status">
        <Show when={refused()}>
          {(issues) => (
            <div class="notice notice-bad" data-testid="import-refused">
              <p>{text().importing.refused}</p>
              <IssueList issues={issues()} />
            </div>
          )}
        </Show>
        <Show when={report()}>{(found) => <ReportOf report={found()} />}</Show>
      </div>
    </section>
  );
}

function ReportOf(props: { readonly report: Report }): JSX.Element {
  const { text } = useRoundsPage();
  const words = useWords();
  const imported = () => props.report.imported;
  const isEmpty = (): boolean =>
    imported().added.length + imported().corrections.length + imported().issues.length === 0;
  return (
    <div class="notice" data-testid="import-report">
      <p>
        <strong>
          {text().importing.report(
            imported().added.length,
            imported().corrections.length,
            imported().unchanged.length,
          )}
        </strong>
      </p>
      <Show when={!props.report.isKept && !isEmpty()}>
        <p>{text().importing.notKept}</p>
      </Show>
      <ul>
        <For each={imported().added}>
          {(round) => (
            <li>
              {text().importing.added(
                roundText(round, text().rounds, words.language()),
                words.number(round.cutOff),
              )}
            </li>
          )}
        </For>
        <For each={imported().corrections}>
          {(correction) => (
            <li>
              {text().importing.correction(
                correction.number,
                text().rounds.fields[correction.field],
                valueText(correction, 'before'),
                valueText(correction, 'after'),
              )}
            </li>
          )}
        </For>
        <For each={imported().duplicates}>
          {({ number, same }) => (
            <li>{same ? text().importing.duplicate(number) : text().importing.conflict(number)}</li>
          )}
        </For>
        <For each={imported().unknownCategories}>
          {(category) => (
            <li>
              {text().importing.unknownCategory(
                roundCategory(
                  category,
                  text().rounds,
                  words.language(),
                  imported().rounds.find((round) => round.category === category) ?? null,
                ),
              )}
            </li>
          )}
        </For>
      </ul>
      <Show when={imported().issues.length > 0}>
        <p>{text().importing.skipped(imported().issues.length)}</p>
        <IssueList issues={imported().issues} />
      </Show>
    </div>
  );

  function valueText({ field, before, after }: Correction, side: 'before' | 'after'): string {
    const value = side === 'before' ? before : after;
    if (value === null) return text().importing.nothing;
    if (typeof value === 'number') return words.number(value);
    if (typeof value === 'object') return words.number(value.total);
    if (field === 'category') return roundCategory(value as never, text().rounds, words.language());
    return momentText(value, words.language());
  }
}
