import { Combobox } from '@kobalte/core/combobox';
import { createMemo, createResource, createSignal, type JSX, Show } from 'solid-js';
import type { Issue } from '../../../engine/index.ts';
import type { Path } from '../../../engine/constants.ts';
import type { DossierText } from '../../../text/screen/dossier/en.ts';
import { loadNoc } from '../../state/noc.ts';
import { type NocFound, type NocGroup, nocSearch } from '../../state/nocSearch.ts';
import { FieldFaults } from '../fields/FieldFrame.tsx';
import { useField } from '../fields/useField.ts';
import { useWords } from '../useWords.ts';
import './noc.css';

interface NocFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint: string;
  readonly text: DossierText['noc'];
}

/** A group of NOC 2021, or the text as typed where it is the code of none. */
type Choice = NocGroup | { readonly code: string; readonly teer: null };

const teerOf = (choice: Choice | null): string =>
  choice === null || choice.teer === null ? '' : String(choice.teer);

const MOST_SHOWN = 30;

/** Words that are too long for a code are no code: how long they are says nothing of use. */
const asNoCode = (issue: Issue): Issue =>
  issue.code === 'too-long' ? { ...issue, code: 'unknown-noc', params: {} } : issue;

/** The occupation of a job: searched for by code, title or words in either language. */
export function NocField(props: NocFieldProps): JSX.Element {
  const field = useField(() => props.path);
  const words = useWords();
  const [groups] = createResource(loadNoc);
  const search = createMemo(() => nocSearch(groups() ?? []));
  const [typed, setTyped] = createSignal<string | null>(null);

  const labelOf = (choice: Choice): string =>
    choice.teer === null
      ? choice.code
      : `${choice.code} ${words.language() === 'fr' ? choice.titleFr : choice.titleEn}`;
  const selected = createMemo((): Choice | null => {
    const code = String(field.raw() ?? '').trim();
    if (code === '') return null;
    return groups()?.find((group) => group.code === code) ?? { code, teer: null };
  });
  const found = createMemo((): NocFound => {
    const text = typed() ?? '';
    const chosen = selected();
    return search()(chosen !== null && text === labelOf(chosen) ? '' : text, MOST_SHOWN);
  });
  const options = createMemo((): Choice[] => {
    const chosen = selected();
    const shown: readonly Choice[] = found().groups;
    const isShown = shown.some(({ code }) => code === chosen?.code);
    return chosen === null || isShown ? [...shown] : [...shown, chosen];
  });
  /** Said while one types, for the list may hold what was not asked for, or nothing. */
  const missing = (): string => {
    if (groups() === undefined || found().hasAll) return '';
    const { none, nearest } = props.text;
    return found().groups.length === 0 ? none : `${none} ${nearest}`;
  };
  let isOpen = false;
  let isByUser = false;
  /** What was typed and finds nothing in the list is kept as it stands, once one has left the field. */
  const keepTyped = (): void => {
    if (isOpen) return;
    const text = typed();
    const chosen = selected();
    setTyped(null);
    if (text === null || (chosen !== null && text === labelOf(chosen))) return;
    field.set(text.trim() === '' ? null : text);
  };

  return (
    <Combobox<Choice>
      class="field noc-field"
      id={`${field.id()}-search`}
      options={options()}
      optionValue="code"
      optionTextValue={labelOf}
      optionLabel={labelOf}
      value={selected()}
      onChange={(choice: Choice | null) => {
        if (choice === null) return;
        setTyped(null);
        field.set(choice.code);
      }}
      onInputChange={(text) => {
        // On leaving, the component writes the earlier choice over what was typed: over words that
        // no occupation has it must not.
        if (isByUser || found().hasAll) setTyped(text);
        isByUser = false;
      }}
      onOpenChange={(open) => {
        isOpen = open;
        setTimeout(() => {
          if (document.activeElement?.id !== field.id()) keepTyped();
        });
      }}
      defaultFilter={(choice) => choice.teer !== null && found().groups.includes(choice)}
      allowsEmptyCollection
      noResetInputOnBlur
      triggerMode="input"
      gutter={4}
      validationState={field.issues().length > 0 ? 'invalid' : 'valid'}
      translations={{
        focusAnnouncement: (option) => option,
        // The component's own type holds what its English returns; any sentence will do.
        countAnnouncement: (count) => props.text.results(count) as 'one option available',
        selectedAnnouncement: (option) => option,
        triggerLabel: props.text.show,
        listboxLabel: props.label,
      }}
      itemComponent={(item) => (
        <Combobox.Item item={item.item} class="noc-option">
          <Combobox.ItemLabel class="noc-option-label">
            {labelOf(item.item.rawValue)}{' '}
            <span class="noc-teer">{words.codes().names.teer(teerOf(item.item.rawValue))}</span>
          </Combobox.ItemLabel>
        </Combobox.Item>
      )}
    >
      <Combobox.Label>{props.label}</Combobox.Label>
      <Combobox.Description class="field-hint">{props.hint}</Combobox.Description>
      <Combobox.Control class="noc-control">
        <Combobox.Input
          id={field.id()}
          class="input"
          onInput={() => (isByUser = true)}
          onBlur={keepTyped}
        />
        <Combobox.Trigger class="noc-trigger" tabIndex={-1}>
          <span class="chevron chevron-down" aria-hidden="true" />
        </Combobox.Trigger>
      </Combobox.Control>
      <Show when={teerOf(selected())}>
        {(teer) => <span class="field-hint">{words.codes().names.teer(teer())}</span>}
      </Show>
      <FieldFaults id={field.id()} issues={field.issues().map(asNoCode)} />
      <p role="status" class="hidden-visually">
        {missing()}
      </p>
      <Combobox.Portal mount={document.querySelector('main') ?? document.body}>
        <Combobox.Content
          class="noc-list"
          onMouseDown={(event: MouseEvent) => {
            // The focus stays in the field: to lose it would close the list before the press ends.
            event.preventDefault();
          }}
        >
          <Show when={missing()}>
            {(sentence) => (
              <p class="noc-missing" aria-hidden="true">
                {sentence()}
              </p>
            )}
          </Show>
          <Combobox.Listbox />
        </Combobox.Content>
      </Combobox.Portal>
    </Combobox>
  );
}
