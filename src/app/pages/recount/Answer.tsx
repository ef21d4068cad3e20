import { createEffect, createMemo, createSignal, type JSX, on, Show } from 'solid-js';
import type { Recount } from '../../../engine/index.ts';
import { verdictText } from '../../../text/codes/recount.ts';
import { useWords } from '../../components/useWords.ts';
import { routeHash } from '../../state/route.ts';
import { ChainView } from './chain/ChainView.tsx';
import type { Chain } from './chain/chain.ts';
import { becauseSentence } from './because.ts';
import { useRecount } from './model.ts';

/** What a refused person came for: why one total became the other, and what that means. */
export function Answer(): JSX.Element {
  const model = useRecount();
  const { text, read, searches, dossier } = model;
  const { language } = useWords();
  const chain = createMemo((): Chain | null => {
    const best = read().known === null ? null : (model.found('officer')[0] ?? null);
    if (read().known !== null && best === null) return null;
    const found = model.chainTo(best);
    return found?.ok === true ? found.value : null;
  });
  const isClaimSettled = (): boolean =>
    dossier().claimedTotal === null ||
    ['done', 'refused', 'failed'].includes(searches.candidate.state().status);
  return (
    <section class="card answer" aria-labelledby="answer-heading">
      <h2 id="answer-heading">{text().answer.heading}</h2>
      <Show when={chain()}>
        {(found) => (
          <>
            <Headline chain={found()} />
            <Show when={isClaimSettled()}>
              <ChainView chain={found()} />
            </Show>
          </>
        )}
      </Show>
      <Show when={dossier().claimedTotal === null}>
        <p class="soft">{text().answer.noClaim}</p>
      </Show>
      <Verdict />
      <Show when={read().known === null}>
        <div class="notice">
          <p>{text().answer.noFigures}</p>
          <a class="button" href={routeHash(language(), 'letter')}>
            {text().toLetter}
          </a>
        </div>
      </Show>
      <Announced />
    </section>
  );
}

function Headline(props: { readonly chain: Chain }): JSX.Element {
  const { text, documents } = useRecount();
  const words = useWords();
  const number = (value: number): string => words.number(value);
  const sentence = (): string => {
    const { from, to } = props.chain;
    const [start, end] = [number(from.total), number(to.total)];
    const answer = text().answer;
    if (from.kind === 'plain')
      return to.kind === 'officer'
        ? answer.plainToOfficer(start, end)
        : answer.documentsOnly(words.points(to.total), text().days[documents()?.date ?? 'profile']);
    return to.kind === 'officer'
      ? answer.claimedToOfficer(start, end)
      : answer.claimedToDocuments(start, end);
  };
  const gap = (): string => {
    const { from, to } = props.chain;
    const points = to.total - from.total;
    if (points === 0)
      return from.kind === 'plain' && to.kind === 'documents' ? '' : text().answer.same;
    const written = words.points(Math.abs(points));
    return points < 0 ? text().answer.lost(written) : text().answer.gained(written);
  };
  /** What no reading explains is no reason. */
  const reason = (): string =>
    props.chain.from.total !== props.chain.to.total &&
    props.chain.steps.some(({ kind }) => kind !== 'unexplained')
      ? text().answer.reasonFirst
      : '';
  return (
    <p class="answer-headline" data-testid="headline">
      <strong>{sentence()}</strong> {gap()} {reason()}
    </p>
  );
}

function Verdict(): JSX.Element {
  const model = useRecount();
  const { text, words, verdict } = model;
  return (
    <Show when={verdict()}>
      {(finding) => (
        <Show when={finding().finding.kind === 'found'}>
          <div class="answer-verdict" data-testid="verdict">
            <h3>{text().answer.verdict}</h3>
            <p>
              <strong>{verdictText(finding(), words())}</strong> {becauseSentence(finding(), model)}
            </p>
          </div>
        </Show>
      )}
    </Show>
  );
}

/** Tells who does not see the list that the search has ended, and with what. */
function Announced(): JSX.Element {
  const { text, words, searches } = useRecount();
  const { number } = useWords();
  const [found, setFound] = createSignal<Recount | null>(null);
  const message = (): string => {
    const recount = found();
    if (recount === null) return '';
    const outcome = words().recount.outcomes[recount.outcome];
    return text().answer.announced(outcome, number(recount.explanations.length));
  };
  createEffect(
    on(
      () => searches.officer.state(),
      ({ recount }) => {
        if (recount !== null) setFound(recount);
      },
      { defer: true },
    ),
  );
  return (
    <p class="hidden-visually" role="status">
      {message()}
    </p>
  );
}
