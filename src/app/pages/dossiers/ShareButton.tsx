// The parts by name: `Dialog` and `AlertDialog` are one object, in which the later loaded puts its own parts.
import * as Dialog from '@kobalte/core/dialog';
import { createResource, createSignal, type JSX, Show } from 'solid-js';
import type { DossiersText } from '../../../text/screen/dossiers/en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import type { Draft } from '../../state/dossier/draft.ts';
import { sharedHash } from '../../state/shared.ts';
import { encodeShared } from '../../state/share/link.ts';
import { type Redacted, redact } from '../../state/share/redact.ts';

type Text = DossiersText['share'];
type Kind = 'masked' | 'whole';

/** A dossier as a link: what it would hold is said before there is one. */
export function ShareButton(props: {
  readonly text: Text;
  readonly label: string;
  readonly fullLabel: string;
  readonly name: string;
  readonly draft: Draft;
}): JSX.Element {
  return (
    <Dialog.Root>
      <Dialog.Trigger class="button" aria-label={props.fullLabel}>
        {props.label}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay class="dialog-overlay" />
        <div class="dialog-place">
          <Dialog.Content class="dialog">
            <Dialog.Title class="dialog-title">{props.text.title(props.name)}</Dialog.Title>
            <Dialog.Description>{props.text.intro}</Dialog.Description>
            <ShareForm text={props.text} draft={props.draft} />
            <Dialog.CloseButton class="button" aria-label={props.text.close}>
              {props.text.close}
            </Dialog.CloseButton>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ShareForm(props: { readonly text: Text; readonly draft: Draft }): JSX.Element {
  const { today } = useApp();
  const [kind, setKind] = createSignal<Kind>('masked');
  const masked = (): Redacted => redact(props.draft, today);
  return (
    <>
      <fieldset class="share-kinds">
        <legend>{props.text.which}</legend>
        <KindChoice
          kind="masked"
          chosen={kind()}
          choose={setKind}
          label={props.text.masked}
          holds={[props.text.maskedHolds, ...caveats(props.text, masked())].join(' ')}
        />
        <KindChoice
          kind="whole"
          chosen={kind()}
          choose={setKind}
          label={props.text.whole}
          holds={props.text.wholeHolds}
        />
      </fieldset>
      <p class="soft small">{props.text.both}</p>
      <Link text={props.text} draft={kind() === 'whole' ? props.draft : masked().draft} />
    </>
  );
}

function caveats(text: Text, { candidate, unreadable }: Redacted): readonly string[] {
  const age = candidate === 'left-out' ? text.ages.leftOut : text.ages[candidate];
  return [age, ...(unreadable.length > 0 ? [text.unreadable(unreadable.length)] : [])];
}

function KindChoice(props: {
  readonly kind: Kind;
  readonly chosen: Kind;
  readonly choose: (kind: Kind) => void;
  readonly label: string;
  readonly holds: string;
}): JSX.Element {
  return (
    <div class="share-kind">
      <label class="choice">
        <input
          type="radio"
          name="share-kind"
          checked={props.chosen === props.kind}
          aria-describedby={`share-holds-${props.kind}`}
          onChange={() => props.choose(props.kind)}
        />
        <span>{props.label}</span>
      </label>
      <p class="field-hint" id={`share-holds-${props.kind}`}>
        {props.holds}
      </p>
    </div>
  );
}

function Link(props: { readonly text: Text; readonly draft: Draft }): JSX.Element {
  const words = useWords();
  const [copied, setCopied] = createSignal<boolean | null>(null);
  const [link] = createResource(
    () => props.draft,
    async (draft) => {
      setCopied(null);
      const { origin, pathname } = location;
      return `${origin}${pathname}${sharedHash(await encodeShared(draft))}`;
    },
  );
  /** Never the link of the other kind, not even while this one is being made. */
  const current = (): string | undefined => (link.loading ? undefined : link.latest);
  const copy = (text: string): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Show
      when={link.error === undefined}
      fallback={
        <p class="notice notice-bad" role="alert">
          {props.text.failed}
        </p>
      }
    >
      <Show when={current()} fallback={<p class="soft">{props.text.making}</p>}>
        {(text) => (
          <div class="field">
            <label for="share-link">{props.text.link}</label>
            <textarea
              class="input share-link"
              id="share-link"
              readonly
              rows="3"
              spellcheck={false}
              onFocus={(event) => event.currentTarget.select()}
            >
              {text()}
            </textarea>
            <div class="row">
              <button type="button" class="button button-main" onClick={() => copy(text())}>
                {props.text.copy}
              </button>
              <span class="soft small">{props.text.length(words.number(text().length))}</span>
              <span role="status">
                <Show when={copied() !== null}>
                  {copied() === true ? props.text.copied : props.text.notCopied}
                </Show>
              </span>
            </div>
          </div>
        )}
      </Show>
    </Show>
  );
}
