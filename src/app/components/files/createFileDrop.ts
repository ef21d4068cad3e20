import { type Accessor, createSignal, type JSX } from 'solid-js';

/** A part of a page on which a file can be dropped. */
export interface FileDrop {
  /** A file is held over it. */
  readonly isOver: Accessor<boolean>;
  /** For the element: `<section {...drop.handlers}>`. */
  readonly handlers: Pick<JSX.HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDragLeave' | 'onDrop'>;
}

export function createFileDrop(onFile: (file: File) => void): FileDrop {
  const [isOver, setOver] = createSignal(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      },
    },
  };
}
