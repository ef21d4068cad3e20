import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { flushRenderQueue } from '../state/renderQueue.ts';

/** True while the page is being put on paper, for what stands on paper alone. */
export function usePrinting(): Accessor<boolean> {
  const paper = matchMedia('print');
  const [printing, setPrinting] = createSignal(paper.matches);
  const follow = (): void => void setPrinting(paper.matches);
  const before = (): void => {
    flushRenderQueue();
    setPrinting(true);
    // What stands on paper alone may have parts that take turns.
    flushRenderQueue();
  };
  const after = (): void => void setPrinting(false);
  paper.addEventListener('change', follow);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  onCleanup(() => {
    paper.removeEventListener('change', follow);
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  });
  return printing;
}
