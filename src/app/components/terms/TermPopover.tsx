import { Popover } from '@kobalte/core/popover';
import { type JSX, Show } from 'solid-js';
import type { GlossaryEntry } from '../../../text/screen/glossary/en.ts';

/** What a term means, beside the button that asked. */
export function TermPopover(props: {
  readonly entry: GlossaryEntry;
  readonly close: string;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <Popover
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
      anchorRef={() => props.anchor}
      gutter={6}
      overflowPadding={8}
    >
      <Popover.Portal mount={document.querySelector('main') ?? document.body}>
        <Popover.Content
          class="term-popover"
          onCloseAutoFocus={(event: Event) => event.preventDefault()}
          onInteractOutside={(event) => {
            // A press on the button itself closes by the button.
            if (props.anchor.contains(event.target as Node)) event.preventDefault();
          }}
        >
          <Popover.Title class="term-title">
            {props.entry.term}
            <Show when={props.entry.long}>{(long) => <span class="term-long">{long()}</span>}</Show>
          </Popover.Title>
          <Popover.Description class="small">{props.entry.meaning}</Popover.Description>
          <Popover.CloseButton class="button button-quiet small" aria-label={props.close}>
            {props.close}
          </Popover.CloseButton>
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  );
}
