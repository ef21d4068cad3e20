import type { JSX } from 'solid-js';

/** What may be wider than the screen scrolls in a part of its own, by keyboard as well. */
export function ScrollX(props: {
  readonly class?: string;
  readonly label: string;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <div
      class={`scroll-x ${props.class ?? ''}`.trim()}
      role="group"
      tabindex="0"
      aria-label={props.label}
    >
      {props.children}
    </div>
  );
}
