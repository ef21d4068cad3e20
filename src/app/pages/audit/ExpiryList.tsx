import { For, type JSX, Show } from 'solid-js';
import { isoDate } from '../../../engine/index.ts';
import { addDays } from '../../../engine/dossier.ts';
import { placeText } from '../../../text/codes/places.ts';
import { testName } from '../../../text/codes/wording.ts';
import type { AuditScreenText } from '../../../text/screen/audit/en.ts';
import { FieldLink } from '../../components/FieldLink.tsx';
import { capitalised, useWords } from '../../components/useWords.ts';
import type { Expiry } from './state.ts';

/** The last days on which tests and assessments are valid, soonest first. */
export function ExpiryList(props: {
  readonly text: AuditScreenText['expiry'];
  readonly expiries: readonly Expiry[];
}): JSX.Element {
  const words = useWords();
  const lastDay = ({ expires }: Expiry): string => addDays(isoDate(expires), -1);
  const test = ({ finding }: Expiry): string =>
    typeof finding.params['test'] === 'string'
      ? `${testName(finding.params['test'], words.codes())} · `
      : '';
  const place = ({ where }: Expiry): string =>
    placeText(where.slice(0, where.at(-1) === 'date' ? -1 : undefined), words.codes());
  return (
    <section class="card" aria-labelledby="expiry-heading" data-testid="expiry">
      <h2 id="expiry-heading">{props.text.heading}</h2>
      <p class="soft">{props.text.intro}</p>
      <Show when={props.expiries.length > 0} fallback={<p>{props.text.none}</p>}>
        <ul class="expiries">
          <For each={props.expiries}>
            {(expiry) => (
              <li>
                <time datetime={lastDay(expiry)}>{words.date(lastDay(expiry))}</time>
                <span class={`tag expiry-${expiry.state}`}>{props.text.states[expiry.state]}</span>
                <span class="expiry-document">
                  {test(expiry)}
                  <FieldLink path={expiry.where}>
                    {capitalised(place(expiry), words.language())}
                  </FieldLink>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
