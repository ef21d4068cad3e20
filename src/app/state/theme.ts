import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import { preference } from './preference.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface ThemeState {
  readonly choice: Accessor<Theme>;
  readonly choose: (theme: Theme) => void;
  /** What is on screen: `light` or `dark`, for what cannot read CSS, such as a chart. */
  readonly shown: Accessor<'light' | 'dark'>;
}

const kept = preference('crs-recount:theme');
const asTheme = (text: string | null): Theme => THEMES.find((theme) => theme === text) ?? 'system';

/** Light or dark as the user chose, or as the device says; `design/tokens.css` reads `data-theme`. */
export function createTheme(): ThemeState {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const [choice, setChoice] = createSignal(asTheme(kept.read()));
  const [isDeviceDark, setDeviceDark] = createSignal(device.matches);
  const [isForced, setForced] = createSignal(forced.matches);
  const follow = (): void => {
    setDeviceDark(device.matches);
    setForced(forced.matches);
  };
  for (const query of [device, forced]) {
    query.addEventListener('change', follow);
    onCleanup(() => query.removeEventListener('change', follow));
  }
  // Colours that the device forces are on the device's paper, which a chart must be seen on.
  const isDark = (): boolean =>
    choice() === 'system' || isForced() ? isDeviceDark() : choice() === 'dark';
  const shown = (): 'light' | 'dark' => (isDark() ? 'dark' : 'light');
  createEffect(() => (document.documentElement.dataset['theme'] = shown()));
  return {
    choice,
    shown,
    choose: (theme) => {
      setChoice(theme);
      kept.write(theme);
    },
  };
}
