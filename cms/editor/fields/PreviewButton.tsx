'use client';

import { useForm } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { fieldsOf, type LetterField } from '../../letters/fields/commonFields.ts';
import { formOf, liveEditor } from '../liveEditors.ts';
import { LetterPreview } from './LetterPreview.tsx';
import type { PreviewLetter } from './usePreview.ts';

/** Shows the letter as a reader gets it, on paper and on a screen, with the sample of every field in its place. */
export function PreviewButton() {
  const { getDataByPath } = useForm();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<{ letter: PreviewLetter; fields: LetterField[] }>();
  const title = useId();

  const open = (form: ParentNode) => {
    // The form itself may be half a second behind the last key.
    const textOf = (field: string) =>
      liveEditor(form, field)?.getEditorState().toJSON() ?? getDataByPath(field);
    const fields = getDataByPath<Partial<LetterField>[]>('fields') ?? [];
    setShown({
      letter: {
        subject: getDataByPath<string>('subject') || getDataByPath<string>('title') || '',
        // A bouwsteen has one text; a letter has two sides.
        front: textOf('front') ?? textOf('body'),
        back: textOf('back'),
        fields,
      },
      fields: fieldsOf(fields),
    });
    dialog.current?.showModal();
  };

  return (
    <>
      <button
        className="brief-gereedschap"
        onClick={({ currentTarget }) => open(formOf(currentTarget))}
        type="button"
      >
        Voorbeeld
      </button>
      {typeof document !== 'undefined' &&
        createPortal(
          <dialog
            aria-labelledby={title}
            className="brief-voorbeeld"
            onClose={() => setShown(undefined)}
            ref={dialog}
          >
            {shown && <LetterPreview {...shown} close={() => dialog.current?.close()} title={title} />}
          </dialog>,
          document.body,
        )}
    </>
  );
}
