import type { JSX } from 'solid-js';

/** A button that lets the user choose one file. */
export function FileButton(props: {
  readonly label: string;
  /** What the input takes: extensions and media types, with commas between. */
  readonly accept: string;
  readonly testId: string;
  readonly main?: boolean;
  readonly onFile: (file: File) => void;
}): JSX.Element {
  let input: HTMLInputElement | undefined;
  return (
    <>
      <button
        type="button"
        class="button"
        classList={{ 'button-main': props.main ?? false }}
        onClick={() => input?.click()}
      >
        {props.label}
      </button>
      <input
        ref={(element) => (input = element)}
        type="file"
        accept={props.accept}
        hidden
        data-testid={props.testId}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) props.onFile(file);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
