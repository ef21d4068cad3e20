import { createUniqueId, type JSX } from 'solid-js';
import { momentText } from '../../../text/codes/rounds.ts';
import type { TieBreakScreenText } from '../../../text/screen/tieBreak/en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { useSubmittedAt } from '../../state/submittedAt.ts';

/** The moment at which the profile was submitted, read back in words. */
export function SubmittedField(props: { readonly text: TieBreakScreenText }): JSX.Element {
  const { dossier } = useApp();
  const { date, language } = useWords();
  const submitted = useSubmittedAt();
  const id = createUniqueId();
  const said = (): string => {
    const [fault, moment] = [submitted.fault(), submitted.moment()];
    if (fault !== null) return props.text.faults[fault];
    if (moment !== null) return props.text.readAs(momentText(moment, language()));
    const day = dossier.dossier()?.dates.profile ?? null;
    return day === null ? '' : props.text.dayAlone(date(day));
  };
  return (
    <div class="field" data-testid="submitted">
      <label for={id}>{props.text.submitted}</label>
      <span class="field-hint" id={`${id}-hint`}>
        {props.text.hint}
      </span>
      <input
        class="input"
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={submitted.text()}
        aria-invalid={submitted.fault() !== null}
        aria-describedby={`${id}-hint ${id}-said`}
        onInput={(event) => submitted.set(event.currentTarget.value)}
      />
      <span
        class={submitted.fault() === null ? 'field-hint' : 'field-error'}
        id={`${id}-said`}
        role="status"
      >
        {said()}
      </span>
    </div>
  );
}
