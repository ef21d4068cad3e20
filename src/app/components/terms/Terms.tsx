import { createResource, createSignal, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import type { GlossaryText, Term } from '../../../text/screen/glossary/en.ts';
import { useWords } from '../useWords.ts';
import './terms.css';

const TermPopover = lazy(async () => ({
  default: (await import('./TermPopover.tsx')).TermPopover,
}));

const GLOSSARIES = {
  en: async () => (await import('../../../text/screen/glossary/en.ts')).glossaryEn,
  fr: async () => (await import('../../../text/screen/glossary/fr.ts')).glossaryFr,
} as const;

/** The terms that stand nearby, each of which opens to its meaning. */
export function Terms(props: { readonly terms: readonly Term[] }): JSX.Element {
  const { language } = useWords();
  const [glossary] = createResource(language, (wanted) => GLOSSARIES[wanted]());
  return (
    <Show when={glossary.latest} fallback={<div class="terms terms-coming no-print" />}>
      {(text) => (
        <div class="terms no-print">
          <span class="soft small">{text().heading}</span>
          <ul>
            <For each={props.terms}>
              {(term) => (
                <li>
                  <TermButton term={term} text={text()} />
                </li>
              )}
            </For>
          </ul>
        </div>
      )}
    </Show>
  );
}

/** The popover and its library come with the first press. */
function TermButton(props: { readonly term: Term; readonly text: GlossaryText }): JSX.Element {
  const [button, setButton] = createSignal<HTMLButtonElement>();
  const [isOpen, setOpen] = createSignal(false);
  const entry = () => props.text.terms[props.term];
  return (
    <>
      <button
        type="button"
        class="term"
        ref={setButton}
        aria-haspopup="dialog"
        aria-expanded={isOpen()}
        aria-label={props.text.explain(entry().term)}
        onClick={() => setOpen(!isOpen())}
      >
        {entry().term}
      </button>
      <Show when={isOpen()}>
        <Suspense>
          <TermPopover
            entry={entry()}
            close={props.text.close}
            anchor={button()!}
            onClose={() => {
              setOpen(false);
              button()?.focus();
            }}
          />
        </Suspense>
      </Show>
    </>
  );
}
