import type { RefObject } from 'react';

interface FileInputProps {
  /** What a screen reader and a checker call it; people press the button that opens it. */
  label: string;
  accept: string;
  input: RefObject<HTMLInputElement | null>;
  onChoose(files: File[]): void;
}

/** The browser's own field for a file, behind a button of ours. */
export function FileInput({ label, accept, input, onChoose }: FileInputProps) {
  return (
    <input
      accept={accept}
      aria-label={label}
      hidden
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        // The same file may be chosen again after it was mended.
        event.target.value = '';
        onChoose(files);
      }}
      ref={input}
      type="file"
    />
  );
}
