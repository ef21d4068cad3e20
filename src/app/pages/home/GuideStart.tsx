import type { JSX } from 'solid-js';
import type { DoorId } from '../../../text/screen/home/en.ts';
import type { GuideText } from '../../../text/screen/home/guide.en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { blankBehind, placeLeft, STEPS } from './doors.ts';

/** Begins a path on nobody's facts. */
export function useFreshStart(): (door: DoorId) => void {
  const { dossiers, today } = useApp();
  return (door) => void dossiers.openNew({ draft: blankBehind(door, today), keep: 'when-edited' });
}

/** Whether there is anything to ask before the first step: someone's own facts are open. */
export function useHasOwnFacts(): () => boolean {
  const { dossiers } = useApp();
  return () => dossiers.current().example === null && dossiers.current().isKept;
}

/** Whose facts the path is about: those that are open, from where it was left, or none yet. */
export function GuideStart(props: {
  readonly text: GuideText;
  readonly door: DoorId;
  readonly begin: (step: number) => void;
}): JSX.Element {
  const { dossiers } = useApp();
  const words = useWords();
  const startFresh = useFreshStart();
  const left = (): number => {
    const place = placeLeft(dossiers.current().id);
    return place?.door === props.door ? place.step : 1;
  };
  const goOn = (): string => {
    const { go, goFrom, unnamed } = props.text.start;
    const name = dossiers.current().name ?? unnamed;
    if (left() === 1) return go(name);
    return goFrom(name, words.number(left()), words.number(STEPS[props.door].length));
  };
  return (
    <>
      <p>{props.text.start.intro}</p>
      <div class="row">
        <button type="button" class="button button-main" onClick={() => props.begin(left())}>
          {goOn()}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            startFresh(props.door);
            props.begin(1);
          }}
        >
          {props.text.start.fresh}
        </button>
      </div>
    </>
  );
}
