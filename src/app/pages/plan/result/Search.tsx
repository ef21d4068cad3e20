import { type JSX, Match, Switch } from 'solid-js';
import { useWords } from '../../../components/useWords.ts';
import { usePlan } from '../context.ts';

/** How far the search is, the way to stop it, and the way to begin again. */
export function Search(): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  const answer = () => state.answer.state();
  const progress = () => {
    const part = answer().done > 0 ? answer().parts.get('progress') : undefined;
    return part?.kind === 'progress' ? part : null;
  };
  const howFar = (): string => {
    const part = progress();
    return part === null
      ? text().result.running
      : text().result.progress(words.number(part.considered), part.found);
  };
  let place: HTMLDivElement | undefined;
  return (
    <div class="plan-search" tabindex="-1" ref={(element) => (place = element)}>
      <Switch>
        <Match when={answer().status === 'running'}>
          <div class="row">
            <progress aria-label={text().result.running} />
            <span class="soft small">{howFar()}</span>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                place?.focus();
                state.answer.cancel();
              }}
            >
              {text().result.cancel}
            </button>
          </div>
        </Match>
        <Match when={answer().status === 'failed' || answer().status === 'cancelled'}>
          <div class="notice notice-warning" role="status">
            <span>
              {answer().status === 'failed' ? text().result.failed : text().result.cancelled}
            </span>
            <button
              type="button"
              class="button"
              onClick={() => {
                place?.focus();
                state.answer.again();
              }}
            >
              {text().result.again}
            </button>
          </div>
        </Match>
      </Switch>
    </div>
  );
}
