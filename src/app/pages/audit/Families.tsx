import { For, type JSX, Show } from 'solid-js';
import type { Finding } from '../../../engine/index.ts';
import { AUDIT_FAMILIES, type AuditFamily } from '../../../engine/constants.ts';
import type { AuditWords } from '../../../text/codes/audit.ts';
import type { AuditScreenText } from '../../../text/screen/audit/en.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { useWords } from '../../components/useWords.ts';
import { FindingItem } from './FindingItem.tsx';

/** The findings in the four families of refusal reason, each shown whether or not it has any. */
export function Families(props: {
  readonly text: AuditScreenText;
  readonly words: AuditWords;
  readonly all: readonly Finding[];
  readonly shown: readonly Finding[];
}): JSX.Element {
  return (
    <For each={AUDIT_FAMILIES}>
      {(family) => (
        <Deferred>
          <Family
            text={props.text}
            words={props.words}
            family={family}
            all={props.all.filter((each) => each.family === family)}
            shown={props.shown.filter((each) => each.family === family)}
          />
        </Deferred>
      )}
    </For>
  );
}

function Family(props: {
  readonly text: AuditScreenText;
  readonly words: AuditWords;
  readonly family: AuditFamily;
  readonly all: readonly Finding[];
  readonly shown: readonly Finding[];
}): JSX.Element {
  const { number } = useWords();
  const id = (): string => `family-${props.family}`;
  const hidden = (): number => props.all.length - props.shown.length;
  return (
    <section class="card family" aria-labelledby={id()} data-testid={id()}>
      <div class="family-head">
        <h2 id={id()}>
          {props.words.audit.families[props.family]}{' '}
          <span class="soft small">{number(props.all.length)}</span>
        </h2>
        <p class="soft">{props.text.families.intros[props.family]}</p>
      </div>
      <Show when={props.all.length > 0} fallback={<p>{props.text.families.none}</p>}>
        <ul class="findings">
          <For each={props.shown}>
            {(finding) => (
              <FindingItem text={props.text.finding} words={props.words} finding={finding} />
            )}
          </For>
        </ul>
        <Show when={hidden() > 0}>
          <p class="soft small">{props.text.families.hidden(hidden())}</p>
        </Show>
      </Show>
    </section>
  );
}
