/* eslint-disable solid/reactivity -- acts, called when the user asks for them */
import { createMemo, createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import type { DossiersText } from '../../../text/screen/dossiers/en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import type { ListedDossier } from '../../state/dossiers/dossierList.ts';
import type { DossierRecord } from '../../state/dossiers/record.ts';
import { recordKey } from '../../state/dossiers/session.ts';
import { exportDossier } from '../../state/dossier/transfer.ts';
import { keepLetter, keptLetter } from '../../state/keptLetters.ts';
import { routeHash } from '../../state/route.ts';
import { saveFile } from '../../state/saveFile.ts';
import type { UndoMessage } from './DossiersPage.tsx';
import { fileNameOf, nameOf } from './naming.ts';
import { ShareButton } from './ShareButton.tsx';
import { standingOf } from './standing.ts';

interface ItemProps {
  readonly text: DossiersText;
  readonly record: DossierRecord;
  readonly list: readonly ListedDossier[];
  readonly attempt: (act: () => Promise<UndoMessage | null>) => Promise<void>;
}

/** The day of a moment, as the user's calendar has it. */
function dayOfMoment(moment: number): string {
  const local = new Date(moment - new Date(moment).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** A dossier on the list, with all that can be done to it. */
export function DossierItem(props: ItemProps): JSX.Element {
  const { dossiers, today } = useApp();
  const words = useWords();
  const [naming, setNaming] = createSignal(false);
  const text = () => props.text.list;
  const name = (): string => nameOf(props.record, props.list, props.text);
  const isOpen = (): boolean => props.record.id === dossiers.current().id;
  const standing = createMemo(() => standingOf(props.record.draft, today));
  const scoreText = (): string => {
    const found = standing();
    return found === null
      ? text().noScore
      : text().score(words.points(found.total), words.date(found.date));
  };
  const rename = (given: string): void => {
    setNaming(false);
    void props.attempt(async () => {
      await dossiers.rename(props.record.id, given);
      const named = given.trim() === '' ? name() : given.trim();
      return { message: () => text().renamed(named) };
    });
  };
  return (
    <li class="dossier-item" classList={{ 'dossier-open': isOpen() }}>
      <div class="dossier-item-head">
        <h3>{name()}</h3>
        <Show when={props.record.example !== null}>
          <span class="tag tag-soft">{text().exampleTag}</span>
        </Show>
        <Show when={isOpen()}>
          <span class="tag tag-good">{text().openTag}</span>
        </Show>
      </div>
      <p class="soft">
        {scoreText()}
        <Show when={props.record.changed > 0}>
          {' · '}
          {text().changed(words.date(dayOfMoment(props.record.changed)))}
        </Show>
      </p>
      <Show
        when={!naming()}
        fallback={
          <NameField
            text={props.text.list}
            name={props.record.name ?? ''}
            save={rename}
            cancel={() => setNaming(false)}
          />
        }
      >
        <Acts {...props} name={name()} isOpen={isOpen()} rename={() => setNaming(true)} />
      </Show>
    </li>
  );
}

function Acts(
  props: ItemProps & {
    readonly name: string;
    readonly isOpen: boolean;
    readonly rename: () => void;
  },
): JSX.Element {
  const { dossiers } = useApp();
  const words = useWords();
  const text = () => props.text.list;
  const label = (act: string): string => text().of(act, props.name);
  const open = (): void => {
    const { name } = props;
    void props.attempt(async () => {
      const isThere = await dossiers.open(props.record.id);
      return { message: () => (isThere ? text().opened(name) : text().gone) };
    });
  };
  const duplicate = (): void => {
    const copy = text().copyOf(props.name);
    void props.attempt(async () => {
      await dossiers.duplicate(props.record.id, copy);
      return { message: () => text().duplicated(copy) };
    });
  };
  const remove = (): void => {
    const { name } = props;
    void props.attempt(async () => {
      const { id } = props.record;
      const letter = keptLetter(id);
      const undo = await dossiers.remove(recordKey(id));
      keepLetter(id, '');
      return {
        message: () => text().removed(name),
        undo: () => {
          keepLetter(id, letter);
          return undo();
        },
      };
    });
  };
  return (
    <div class="row">
      <Show
        when={!props.isOpen}
        fallback={
          <a class="button button-main" href={routeHash(words.language(), 'score')}>
            {text().show}
          </a>
        }
      >
        <button
          type="button"
          class="button button-main"
          aria-label={label(text().open)}
          onClick={open}
        >
          {text().open}
        </button>
      </Show>
      <button
        type="button"
        class="button"
        aria-label={label(text().rename)}
        onClick={() => props.rename()}
      >
        {text().rename}
      </button>
      <button type="button" class="button" aria-label={label(text().duplicate)} onClick={duplicate}>
        {text().duplicate}
      </button>
      <button
        type="button"
        class="button"
        aria-label={label(text().export)}
        onClick={() => saveFile(fileNameOf(props.name), exportDossier(props.record.draft))}
      >
        {text().export}
      </button>
      <ShareButton
        text={props.text.share}
        label={text().share}
        fullLabel={label(text().share)}
        name={props.name}
        draft={props.record.draft}
      />
      <button
        type="button"
        class="button button-quiet button-remove"
        aria-label={label(text().remove)}
        onClick={remove}
      >
        {text().remove}
      </button>
    </div>
  );
}

function NameField(props: {
  readonly text: DossiersText['list'];
  readonly name: string;
  readonly save: (name: string) => void;
  readonly cancel: () => void;
}): JSX.Element {
  const id = createUniqueId();
  let input: HTMLInputElement | undefined;
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        props.save(input?.value ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.cancel();
      }}
    >
      <label for={id}>{props.text.name}</label>
      <span class="field-hint" id={`${id}-hint`}>
        {props.text.nameHint}
      </span>
      <input
        class="input"
        type="text"
        id={id}
        maxlength="120"
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={props.name}
        ref={(element) => {
          input = element;
          queueMicrotask(() => element.select());
        }}
      />
      <div class="row">
        <button type="submit" class="button button-main">
          {props.text.save}
        </button>
        <button type="button" class="button" onClick={() => props.cancel()}>
          {props.text.cancel}
        </button>
      </div>
    </form>
  );
}
