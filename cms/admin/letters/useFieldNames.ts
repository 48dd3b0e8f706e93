import { useFormFields } from '@payloadcms/ui';
import { useMemo } from 'react';
import { fieldsOf } from '../../letters/fields/commonFields.ts';
import { plainName } from '../../letters/fields/fieldCodes.ts';

/** Plain names of the fields a writer may use in the letter of this form: its own, saved or not, and the common ones. */
export function useFieldNames(): ReadonlySet<string> {
  // One string: the form changes at every key, the names hardly ever.
  const own = useFormFields(([form]) =>
    (form.fields?.rows ?? []).map((_, row) => String(form[`fields.${row}.name`]?.value ?? '')).join('\n'),
  );
  return useMemo(
    () => new Set(fieldsOf(own.split('\n').map((name) => ({ name }))).map(({ name }) => plainName(name))),
    [own],
  );
}
