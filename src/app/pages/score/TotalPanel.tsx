import { For, type JSX, Show } from 'solid-js';
import { placeText } from '../../../text/codes/places.ts';
import type { ScoreText } from '../../../text/screen/score/en.ts';
import { FieldLink } from '../../components/FieldLink.tsx';
import { IssueList } from '../../components/IssueList.tsx';
import { capitalised, useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { isEmptyDossier } from '../../state/dossier/isEmpty.ts';
import { Comparison } from './Comparison.tsx';
import { StandingOut } from './StandingOut.tsx';

/** The one number that people come for, the day it stands on, and how far it is known. */
export function TotalPanel(props: { readonly text: ScoreText }): JSX.Element {
  const { dossier, scores } = useApp();
  const words = useWords();
  const dayText = (): string => {
    const [chosen, date] = [scores.chosen(), scores.date()];
    if (date === null) return '';
    const written = words.date(date);
    const named = dossier.dossier()?.dates;
    return chosen.kind === 'dossier' && named?.[chosen.name] === date
      ? props.text.total.onDate[chosen.name](written)
      : props.text.total.on(written);
  };
  return (
    <section class="card total-panel" aria-labelledby="total-heading">
      <div class="total-figure">
        <h2 id="total-heading">{props.text.total.heading}</h2>
        <Show when={scores.scored()}>
          {(scored) => (
            <>
              <p class="total-number">
                <strong data-testid="total">{words.number(scored().score.total)}</strong>{' '}
                <span class="soft">
                  {props.text.total.outOf(words.number(scored().rules.caps.total))}
                </span>
              </p>
              <p>{dayText()}</p>
              <RangeOfTotal text={props.text.total} />
              <StandingOut title={props.text.total.standsOut} />
            </>
          )}
        </Show>
        <IssueList issues={scores.issues()} />
        <Show when={dossier.issues().length > 0}>
          <div class="notice notice-warning" role="alert">
            <p>{dossier.stale() ? props.text.total.stale : props.text.total.none}</p>
            <ul>
              <For each={dossier.issues()}>
                {(issue) => (
                  <li>
                    <FieldLink path={issue.path}>
                      {capitalised(placeText(issue.path, words.codes()), words.language())}
                    </FieldLink>
                  </li>
                )}
              </For>
            </ul>
          </div>
        </Show>
      </div>
      <Comparison text={props.text.compare} />
    </section>
  );
}

function RangeOfTotal(props: { readonly text: ScoreText['total'] }): JSX.Element {
  const words = useWords();
  const { dossier, scores } = useApp();
  const isEmpty = (): boolean => isEmptyDossier(dossier.dossier());
  const range = () => {
    const found = scores.scored()?.reading;
    return found !== undefined && found.range.least !== found.range.greatest ? found : null;
  };
  return (
    <Show
      when={isEmpty() ? null : range()}
      fallback={
        <Show when={isEmpty()}>
          <p class="notice" data-testid="nothing-yet">
            {props.text.empty}
          </p>
        </Show>
      }
    >
      {(reading) => (
        <div class="notice" data-testid="range">
          <p>
            <strong>
              {props.text.range(
                words.number(reading().range.least),
                words.number(reading().range.greatest),
              )}
            </strong>
          </p>
          <p>{props.text.rangeFacts}</p>
          <ul>
            <For each={reading().unknown}>
              {(path) => (
                <li>
                  <FieldLink path={path}>{placeText(path, words.codes())}</FieldLink>
                </li>
              )}
            </For>
          </ul>
        </div>
      )}
    </Show>
  );
}
