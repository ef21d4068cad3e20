import { For, type JSX } from 'solid-js';
import { useApp } from '../state/app.ts';
import { type Theme, THEMES } from '../state/theme.ts';

export function ThemeChoice(): JSX.Element {
  const { catalogue, theme } = useApp();
  const text = () => catalogue().shell.theme;
  return (
    <label class="theme-choice">
      <span>{text().label}</span>
      <select
        value={theme.choice()}
        onChange={(event) => theme.choose(event.currentTarget.value as Theme)}
      >
        <For each={THEMES}>{(each) => <option value={each}>{text()[each]}</option>}</For>
      </select>
    </label>
  );
}
