import { Index, type JSX, Show } from 'solid-js';
import type { Reading } from '../../../engine/index.ts';
import type { WorkCount } from '../../../engine/dossier.ts';
import type { ScoreText } from '../../../text/screen/score/en.ts';
import { Terms } from '../../components/terms/Terms.tsx';
import { useWords } from '../../components/useWords.ts';

type Text = ScoreText['work'];

/** The count that the officer makes beside the one that the online profile makes. */
export function WorkCounts(props: {
  readonly text: Text;
  readonly work: Reading['work'];
}): JSX.Element {
  const words = useWords();
  const counts = (): readonly (readonly [string, WorkCount])[] => {
    const names = words.codes().names.work;
    const { canadian, foreign, spouseCanadian } = props.work;
    const all = [
      [names.canadian, canadian],
      [names.foreign, foreign],
      ...(spouseCanadian === null ? [] : [[names['spouse-canadian'], spouseCanadian] as const]),
    ] as const;
    return all.filter(([, count]) => count.days > 0);
  };
  return (
    <Show when={counts().length > 0}>
      <section class="card">
        <h2>{props.text.heading}</h2>
        <p class="soft">{props.text.intro}</p>
        <Terms terms={['noc', 'teer']} />
        <div class="work-counts">
          <Index each={counts()}>
            {(each) => <OneCount text={props.text} name={each()[0]} count={each()[1]} />}
          </Index>
        </div>
      </section>
    </Show>
  );
}

function OneCount(props: {
  readonly text: Text;
  readonly name: string;
  readonly count: WorkCount;
}): JSX.Element {
  const words = useWords();
  const names = () => words.codes().names;
  const differs = (): boolean => props.count.years !== props.count.calendarYears;
  return (
    <div class="work-count">
      <h3>
        {props.name}{' '}
        <span class="tag" classList={{ 'tag-warn': differs(), 'tag-good': !differs() }}>
          {differs() ? props.text.differs : props.text.same}
        </span>
      </h3>
      <dl>
        <div>
          <dt>{props.text.exact}</dt>
          <dd>
            <strong>{names().years(props.count.years)}</strong>{' '}
            <span class="soft small">
              {props.text.hoursAndDays(
                names().hours(props.count.hours),
                names().days(props.count.days),
              )}
            </span>
          </dd>
        </div>
        <div>
          <dt>{props.text.calendar}</dt>
          <dd>
            <strong>{names().years(props.count.calendarYears)}</strong>{' '}
            <span class="soft small">
              {props.text.months(names().months(props.count.calendarMonths))}
            </span>
          </dd>
        </div>
      </dl>
      <Show when={props.count.nextYearOn}>
        {(next) => <p class="soft small">{props.text.next(words.date(next()))}</p>}
      </Show>
    </div>
  );
}
