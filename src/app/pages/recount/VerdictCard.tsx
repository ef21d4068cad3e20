import { For, type JSX, Show } from 'solid-js';
import type { RefusalFinding, TotalJudged } from '../../../engine/recount.ts';
import type { RoundVerdict } from '../../../engine/rounds.ts';
import { verdictText } from '../../../text/codes/recount.ts';
import { becauseText, findingText, roundText } from '../../../text/codes/rounds.ts';
import { formatList } from '../../../text/format.ts';
import { FieldLink } from '../../components/FieldLink.tsx';
import { useWords } from '../../components/useWords.ts';
import { SubmittedField } from '../tieBreak/views.ts';
import { becauseSentence } from './because.ts';
import { signed } from './format.ts';
import { useRecount } from './model.ts';

const EXPLANATIONS_SHOWN = 5;

/** Every total against the round that invited: the sums, and what they say of the refusal. */
export function VerdictCard(): JSX.Element {
  const model = useRecount();
  const { text, verdict } = model;
  return (
    <Show when={verdict()}>
      {(finding) => (
        <section class="card" data-testid="verdict-card">
          <h2>{text().verdict.heading}</h2>
          <Show when={finding().round !== null} fallback={<NoRound finding={finding()} />}>
            <Sums finding={finding()} />
          </Show>
        </section>
      )}
    </Show>
  );
}

function NoRound(props: { readonly finding: RefusalFinding }): JSX.Element {
  const { text, page } = useRecount();
  const { language } = useWords();
  return (
    <>
      <p>{findingText(props.finding.finding, page().rounds, language())}</p>
      <p>{text().verdict.noRound}</p>
      <p>
        <FieldLink path={['dates', 'invitation']}>{text().toDossier}</FieldLink>
      </p>
    </>
  );
}

function Sums(props: { readonly finding: RefusalFinding }): JSX.Element {
  const model = useRecount();
  const { text, page } = model;
  const words = useWords();
  const round = () => props.finding.round!;
  const shown = () => props.finding.explanations.slice(0, EXPLANATIONS_SHOWN);
  return (
    <>
      <p class="soft">{text().verdict.intro}</p>
      <p>
        {text().verdict.cutOff(
          roundText(round(), page().rounds, words.language()),
          words.number(round().cutOff),
        )}
      </p>
      <Show when={model.roundImportedOn()}>
        {(day) => <p data-testid="round-imported">{text().verdict.imported(words.date(day()))}</p>}
      </Show>
      <p class="verdict-sentence">
        <strong>{verdictText(props.finding, model.words())}</strong>{' '}
        {becauseSentence(props.finding, model)}
      </p>
      <table class="verdict-table">
        <caption class="hidden-visually">{text().verdict.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{text().verdict.reading}</th>
            <th scope="col">{text().verdict.sum}</th>
          </tr>
        </thead>
        <tbody>
          <Show when={props.finding.officer}>
            {(officer) => (
              <SumRow finding={props.finding} name={text().verdict.officer} judged={officer()} />
            )}
          </Show>
          <For each={props.finding.dates}>
            {(date) => (
              <SumRow
                finding={props.finding}
                name={text().chain.plain(text().days[date.name])}
                tag={date.decisive ? text().verdict.decisive : null}
                judged={date}
                conditions={date.round}
              />
            )}
          </For>
          <For each={shown()}>
            {(judged) => (
              <SumRow
                finding={props.finding}
                name={text().explanation.numbered(words.number(judged.explanation + 1))}
                judged={judged}
              />
            )}
          </For>
        </tbody>
      </table>
      <Show when={isAtCutOff(props.finding)}>
        <SubmittedField />
      </Show>
      <p class="soft small">{text().verdict.limits}</p>
    </>
  );
}

/** Whether the tie-break decides of one of the totals. */
const isAtCutOff = ({ officer, dates, explanations }: RefusalFinding): boolean =>
  [...(officer === null ? [] : [officer]), ...dates, ...explanations].some(
    ({ judgement }) => judgement.place === 'at',
  );

function SumRow(props: {
  readonly finding: RefusalFinding;
  readonly name: string;
  readonly tag?: string | null;
  readonly judged: TotalJudged;
  readonly conditions?: RoundVerdict;
}): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const recount = () => model.words().recount;
  const place = (): string => {
    const { place: where, tieBreak } = props.judged.judgement;
    const tie = tieBreak === null ? '' : ` (${recount().tieBreaks[tieBreak]})`;
    return `${recount().places[where]}${tie}`;
  };
  const open = (): string =>
    formatList(
      (props.conditions?.because ?? []).map((what) =>
        becauseText(what, model.page().rounds, words.language()),
      ),
      words.language(),
    );
  return (
    <tr>
      <th scope="row">
        {props.name}
        <Show when={props.tag}>
          {(tag) => (
            <>
              {' '}
              <span class="tag">{tag()}</span>
            </>
          )}
        </Show>
        <Show when={open() !== ''}>
          <span class="soft small">{model.text().verdict.notMet(open())}</span>
        </Show>
      </th>
      <td>
        <span class="sum-line">
          {recount().margin(
            words.number(props.judged.total),
            words.number(props.finding.round?.cutOff ?? 0),
            signed(props.judged.judgement.margin, words.number),
          )}
        </span>{' '}
        <span class={`place place-${props.judged.judgement.place}`}>{place()}</span>
      </td>
    </tr>
  );
}
