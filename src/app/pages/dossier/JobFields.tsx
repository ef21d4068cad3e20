import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import type { Path } from '../../../engine/constants.ts';
import { countryName } from '../../../text/codes/wording.ts';
import { countries, employments, letters, yesNo } from '../../components/fields/choices.ts';
import { fieldId } from '../../components/fields/fieldId.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import type { NocField } from '../../components/noc/NocField.tsx';
import { capitalised, useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { blankJob } from '../../state/dossier/blank.ts';
import { useForm } from './form.ts';
import { useLabels } from './labels.ts';
import { RowList } from './RowList.tsx';

export function JobRows(props: { readonly path: Path }): JSX.Element {
  const { dossier } = useApp();
  const { text } = useForm();
  const words = useWords();
  const title = (path: Path, number: number): string => {
    const { codes, language } = words;
    const at = (key: string): string => dossier.textAt([...path, key]);
    const [from, until] = [at('from').slice(0, 7), at('until').slice(0, 7)];
    const parts = [
      capitalised(codes().fields.items.jobs(number), language()),
      at('employer'),
      countryName(at('country'), codes()),
      from === '' ? '' : `${from} – ${until === '' ? text().ongoing : until}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
  return (
    <RowList path={props.path} list="jobs" blank={blankJob} first="employer" title={title}>
      {(path) => <JobFields path={path()} />}
    </RowList>
  );
}

/** The search is loaded when the fold around an occupation is opened; until then its code stands as text. */
export function NocPart(props: { readonly path: Path }): JSX.Element {
  const { text } = useForm();
  const label = useLabels();
  const [search, setSearch] = createSignal<typeof NocField>();
  let place: HTMLDivElement | undefined;
  const load = async (): Promise<void> => {
    const { NocField: Loaded } = await import('../../components/noc/NocField.tsx');
    const id = fieldId(props.path);
    const hadFocus = document.activeElement?.id === id;
    setSearch(() => Loaded);
    if (hadFocus) document.getElementById(id)?.focus();
  };
  onMount(() => {
    // What is folded away has no size of its own.
    const fold = new ResizeObserver(() => {
      if (!place!.checkVisibility()) return;
      fold.disconnect();
      // Without the search a code can still be typed.
      void load().catch(() => undefined);
    });
    fold.observe(place!);
    onCleanup(() => fold.disconnect());
  });
  return (
    <div ref={(element) => (place = element)}>
      <Show
        when={search()}
        keyed
        fallback={<TextField path={props.path} label={label('noc')} hint={text().hints.noc} />}
      >
        {(Search) => (
          <Search
            path={props.path}
            label={label('noc')}
            hint={text().hints.noc}
            text={text().noc}
          />
        )}
      </Show>
    </div>
  );
}

function JobFields(props: { readonly path: Path }): JSX.Element {
  const { dossier } = useApp();
  const { text } = useForm();
  const { codes } = useWords();
  const label = useLabels();
  const isCanadian = (): boolean => dossier.at([...props.path, 'country']) === 'CA';
  const yesOrNo = () => yesNo(codes(), text().notKnown);
  return (
    <>
      <div class="fields">
        <TextField path={[...props.path, 'employer']} label={label('employer')} />
        <SelectField
          path={[...props.path, 'country']}
          label={label('country')}
          choices={countries(codes())}
        />
      </div>
      <NocPart path={[...props.path, 'noc']} />
      <div class="fields">
        <TextField path={[...props.path, 'from']} label={label('from')} hint={text().hints.date} />
        <TextField
          path={[...props.path, 'until']}
          label={label('until')}
          hint={text().hints.untilJob}
        />
        <TextField
          path={[...props.path, 'hoursPerWeek']}
          label={label('hoursPerWeek')}
          hint={text().hints.hours}
          inputMode="decimal"
        />
        <SelectField
          path={[...props.path, 'employment']}
          label={label('employment')}
          choices={employments(codes(), text().notKnown)}
        />
        <Show when={isCanadian()}>
          <SelectField
            path={[...props.path, 'fullTimeStudent']}
            label={label('fullTimeStudent')}
            choices={yesOrNo()}
          />
          <SelectField
            path={[...props.path, 'authorized']}
            label={label('authorized')}
            hint={text().hints.authorized}
            choices={yesOrNo()}
          />
        </Show>
      </div>
      <SelectField
        path={[...props.path, 'letter']}
        label={label('letter')}
        hint={text().hints.letter}
        choices={letters(codes(), text().notKnown)}
      />
    </>
  );
}
