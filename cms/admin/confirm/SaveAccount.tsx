'use client';

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui';
import { useRef } from 'react';
import { decidesAboutAccount } from '../../access/confirm/decides.ts';
import { useOwnPassword } from './useOwnPassword.tsx';

/**
 * The save button of an account, in the place of Payload's: asks for the person's own password first where the server
 * would (cms/access/confirm/confirmed.ts), so that nothing is refused that can be asked.
 */
export function SaveAccount() {
  const { savedDocumentData } = useDocumentInfo();
  const { getData, submit } = useForm();
  const modified = useFormModified();
  const operation = useOperation();
  const { t } = useTranslation();
  const editDepth = useEditDepth();
  const button = useRef<HTMLButtonElement>(null);
  const { confirm, dialog } = useOwnPassword();
  const disabled = operation === 'update' && !modified;

  const save = async () => {
    const before = operation === 'create' ? undefined : savedDocumentData;
    if (decidesAboutAccount(getData(), before) && !(await confirm())) return;
    await submit();
  };

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.current?.click();
  });

  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={disabled}
        onClick={() => void save()}
        ref={button}
        size="medium"
        type="button"
      >
        {t('general:save')}
      </FormSubmit>
      {dialog}
    </>
  );
}
