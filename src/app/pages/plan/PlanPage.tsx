import type { JSX } from 'solid-js';
import type { PlanScreenText } from '../../../text/screen/plan/en.ts';
import { deferredPart } from '../../components/deferredPart.tsx';
import { Page } from '../../components/Page.tsx';
import './plan.css';

const Planned = deferredPart(async () => (await import('./Planned.tsx')).Planned);

/** From a score to reach and what one is ready to do, to every efficient plan on calendar dates. */
export function PlanPage(props: { readonly text: PlanScreenText }): JSX.Element {
  return (
    <Page text={props.text}>
      <Planned text={props.text} />
    </Page>
  );
}
