import { createMemo, createSignal, onCleanup } from 'solid-js';
import { useApp } from '../state/app.ts';

/** The colours and type of a chart, from `design/tokens.css` in the theme on screen. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly paper: string;
  readonly rest: string;
  readonly series: readonly string[];
  readonly font: string;
  /** False where the user asked for less motion. */
  readonly moves: boolean;
}

const SERIES = 6;

const ASKED = [
  '(prefers-reduced-motion: reduce)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
] as const;

/** What the device asks for besides light and dark; tracked. */
function useDevice(): () => void {
  const [changes, setChanges] = createSignal(0);
  const count = (): void => void setChanges((before) => before + 1);
  for (const query of ASKED.map((each) => matchMedia(each))) {
    query.addEventListener('change', count);
    onCleanup(() => query.removeEventListener('change', count));
  }
  const follow = (): void => void changes();
  return follow;
}

/** Reads the tokens, once a theme: reading makes the browser lay the page out. Tracked. */
export function usePalette(): () => Palette {
  const { theme } = useApp();
  const follow = useDevice();
  const palette = createMemo(() => {
    theme.shown();
    follow();
    const style = getComputedStyle(document.documentElement);
    const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
    return {
      ink: token('ink'),
      inkSoft: token('ink-soft'),
      line: token('line'),
      paper: token('paper-raised'),
      rest: token('chart-rest'),
      series: Array.from({ length: SERIES }, (_, place) => token(`chart-${place + 1}`)),
      font: token('font'),
      moves: !matchMedia(ASKED[0]).matches,
    };
  });
  return palette;
}
