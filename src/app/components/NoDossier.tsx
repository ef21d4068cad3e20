import type { JSX } from 'solid-js';
import { useApp } from '../state/app.ts';
import { IssueList } from './IssueList.tsx';

/** There is no dossier that can be read: what is to be mended. */
export function NoDossier(props: { readonly sentence: string }): JSX.Element {
  const { dossier } = useApp();
  return (
    <section class="card">
      <p>{props.sentence}</p>
      <IssueList issues={dossier.issues()} />
    </section>
  );
}
