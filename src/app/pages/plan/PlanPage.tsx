import { type JSX, Show } from 'solid-js';
import type { PlanScreenText } from '../../../text/screen/plan/text.ts';
import { laterPart } from '../../components/laterPart.tsx';
import { useApp } from '../../state/app.ts';
import './plan.css';

const Planned = laterPart(async () => (await import('./Planned.tsx')).Planned);

/** From a score to reach and what one is ready to do, to every efficient plan on calendar dates. */
export function PlanPage(props: { readonly text: PlanScreenText }): JSX.Element {
  const { dossier } = useApp();
  return (
    <div class="page">
      <header class="page-head">
        <h1>{props.text.title}</h1>
        <p class="soft">{props.text.intro}</p>
      </header>
      <Show when={dossier.origin() === 'example'}>
        <p class="notice">{props.text.example}</p>
      </Show>
      <Planned text={props.text} />
    </div>
  );
}
