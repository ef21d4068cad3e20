import type { JSX } from 'solid-js';
import { useApp } from '../state/app.ts';

export function LoadFailed(props: { readonly retry: () => void }): JSX.Element {
  const { catalogue } = useApp();
  return (
    <div class="notice notice-warning" role="alert">
      <p>{catalogue().shell.loadFailed}</p>
      <button type="button" class="button" onClick={() => props.retry()}>
        {catalogue().shell.retry}
      </button>
    </div>
  );
}
