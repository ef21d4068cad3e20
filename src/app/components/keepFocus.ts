import { onCleanup, onMount } from 'solid-js';

/** Parts of a page that can take the focus in place of what was in them. */
const PARTS = 'section, fieldset, form, figure, [role=dialog], main';

const isGone = (element: Element): boolean =>
  !element.isConnected || element.matches(':disabled') || !element.checkVisibility();

/**
 * What had the focus may go: a row removed, a button that has done its part. The focus then goes to the part of
 * the page that it was in, unless whoever removed it has put it elsewhere, so that the keyboard goes on from there.
 */
export function keepFocus(): void {
  /** What has the focus, and what it is in, from the inside out. */
  let line: readonly Element[] = [];
  const remember = ({ target }: FocusEvent): void => {
    line = [];
    for (let each = target as Element | null; each !== null; each = each.parentElement)
      line = [...line, each];
  };
  const mend = (): void => {
    const [last, ...around] = line;
    if (document.activeElement !== document.body || last === undefined || !isGone(last)) return;
    const part = around.find((each) => each.matches(PARTS) && !isGone(each));
    if (!(part instanceof HTMLElement)) return;
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  };
  onMount(() => {
    const soon = (): unknown => setTimeout(mend);
    const changes = new MutationObserver(soon);
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'hidden', 'open'],
    });
    document.addEventListener('focusin', remember);
    onCleanup(() => {
      changes.disconnect();
      document.removeEventListener('focusin', remember);
    });
  });
}
