import { createMemo, type JSX, Show } from 'solid-js';
import { type AnyCategory, cutOffHistory } from '../../../../engine/rounds.ts';
import { roundCategory } from '../../../../text/codes/rounds.ts';
import type { Choice } from '../../../components/fields/SelectField.tsx';
import { useWords } from '../../../components/useWords.ts';
import { ChoiceControl } from '../../whatif/changes/controls.tsx';
import { usePlan } from '../context.ts';
import { type Before, BEFORES, type Take, TAKES } from '../state/choices.ts';
import { beforeTargets, categoriesByLatest } from '../state/targets.ts';

/** A category of rounds, and which of its recent cut-offs. */
export function CutOffChoice(): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  const optionOf = (category: AnyCategory): Choice => {
    const { latest } = cutOffHistory(state.rounds() ?? [], category);
    const name = roundCategory(category, text().rounds, words.language(), latest);
    return {
      value: category,
      label: text().target.categoryOption(name, words.date(latest?.date ?? '')),
    };
  };
  /** That of the rounds which the target is taken from. */
  const chosen = (): AnyCategory | null => state.target()?.recent.at(-1)?.category ?? null;
  const categories = createMemo(() => categoriesByLatest(state.rounds() ?? []).map(optionOf));
  return (
    <Show when={state.rounds() !== null} fallback={<p class="soft">{text().target.loading}</p>}>
      <ChoiceControl
        label={text().target.category}
        value={chosen()}
        choices={categories()}
        onChange={(category) => state.choose({ category: category as AnyCategory })}
      />
      <ChoiceControl
        label={text().target.take}
        value={state.choices().take}
        choices={TAKES.map((take) => ({ value: take, label: text().target.takes[take] }))}
        onChange={(take) => state.choose({ take: take as Take })}
      />
    </Show>
  );
}

/** The totals of before the refusal, of those that the file tells. */
export function BeforeChoice(): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  const labelOf = (by: Before, total: string): string => {
    if (by === 'cut-off') return text().target.roundCutOff(total);
    const isClaimed = state.subject()?.dossier.claimedTotal !== null;
    return isClaimed ? text().target.claimed(total) : text().target.proven(total);
  };
  const choices = createMemo((): readonly Choice[] => {
    const subject = state.subject();
    if (subject === null) return [];
    const targets = beforeTargets(subject, state.ownRound());
    return BEFORES.flatMap((by) => {
      const target = targets[by];
      return target === null ? [] : [{ value: by, label: labelOf(by, words.number(target.total)) }];
    });
  });
  return (
    <Show when={choices().length > 0} fallback={<p>{text().target.unknownBefore}</p>}>
      <ChoiceControl
        label={text().target.by}
        value={state.choices().before}
        choices={choices()}
        onChange={(before) => state.choose({ before: before as Before })}
      />
    </Show>
  );
}
