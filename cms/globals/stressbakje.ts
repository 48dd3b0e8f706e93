import type { GlobalConfig } from 'payload';
import { isBeheerder } from '../access/access.ts';
import { mayOpenModule } from '../stressbakje/access.ts';
import { dayField, serverOnly } from '../stressbakje/fields.ts';
import { today } from '../stressbakje/rules/days.ts';
import { RETENTION_MONTHS } from '../stressbakje/rules/retention.ts';

/** The settings of the module, and how far the organisation is with starting. */
export const stressbakje: GlobalConfig = {
  slug: 'stressbakje',
  label: 'Stressbakje',
  access: { read: ({ req }) => mayOpenModule(req.user), update: ({ req }) => isBeheerder(req.user) },
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) => {
        // The day counts from here, so that a shorter term wipes nothing that nobody saw on the list.
        if (data.retentionMonths !== (originalDoc?.retentionMonths ?? RETENTION_MONTHS.default)) {
          data.termChangedOn = today();
        }
        return data;
      },
    ],
  },
  fields: [
    {
      name: 'retentionMonths',
      type: 'number',
      label: 'Bewaartermijn na afsluiten, in maanden',
      required: true,
      defaultValue: RETENTION_MONTHS.default,
      min: RETENTION_MONTHS.min,
      max: RETENTION_MONTHS.max,
      validate: (value: unknown) =>
        (Number.isInteger(value) &&
          (value as number) >= RETENTION_MONTHS.min &&
          (value as number) <= RETENTION_MONTHS.max) ||
        `Kies een bewaartermijn van ${RETENTION_MONTHS.min} tot en met ${RETENTION_MONTHS.max} maanden.`,
    },
    dayField('termChangedOn', 'Termijn gewijzigd op', { access: serverOnly }),
    {
      name: 'words',
      type: 'array',
      label: 'Organisaties en plaatsen die mogen worden genoemd',
      maxRows: 200,
      fields: [{ name: 'word', type: 'text', label: 'Woord', required: true, maxLength: 60 }],
    },
    { name: 'startSteps', type: 'json', label: 'Gedane stappen van Begin klein', access: serverOnly },
  ],
};
