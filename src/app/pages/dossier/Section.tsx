import { type JSX, Show } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import { fieldId } from '../../components/fields/fieldId.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { useApp } from '../../state/app.ts';
import { useForm } from './form.ts';
import { faultsIn } from './parts.ts';

/** A part of the form that folds away, with what it holds and what is to mend in it told in its heading. */
export function Section(props: {
  readonly path: Path;
  readonly title: string;
  readonly count?: number | undefined;
  readonly open?: boolean;
  /** Paths whose faults are this section's; `path` alone when absent. */
  readonly holds?: readonly Path[];
  readonly children: JSX.Element;
}): JSX.Element {
  const { dossier } = useApp();
  const { text } = useForm();
  const faults = (): number => faultsIn(dossier.issues(), props.holds ?? [props.path]);
  return (
    <details class="form-section" id={fieldId(props.path)} open={props.open}>
      <summary>
        <h3>{props.title}</h3>
        <Show when={props.count !== undefined}>
          <span class="soft">{props.count}</span>
        </Show>
        <Show when={faults() > 0}>
          <span class="tag tag-bad">{text().toMend(faults())}</span>
        </Show>
      </summary>
      <div class="form-section-body">
        <Deferred>{props.children}</Deferred>
      </div>
    </details>
  );
}
