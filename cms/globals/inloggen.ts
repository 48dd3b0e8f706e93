import type { GlobalConfig } from 'payload';
import { isBeheerder } from '../access/access.ts';
import { ROLE_OPTIONS } from '../access/roles.ts';
import { forgetRequiredRoles } from '../access/secondFactor/required.ts';

/** How staff log in, as far as the organisation chooses it. */
export const inloggen: GlobalConfig = {
  slug: 'inloggen',
  label: 'Inloggen',
  access: { read: ({ req }) => isBeheerder(req.user), update: ({ req }) => isBeheerder(req.user) },
  admin: {
    group: 'Beheer',
    description: 'Hoe medewerkers inloggen.',
    hidden: ({ user }) => !isBeheerder(user as never),
  },
  hooks: { afterChange: [forgetRequiredRoles] },
  fields: [
    {
      name: 'secondStepFor',
      type: 'select',
      hasMany: true,
      label: 'Tweede stap verplicht voor',
      options: ROLE_OPTIONS,
      admin: {
        description:
          'Wie zo’n rol heeft, vult bij het inloggen ook een code uit een app in. Collega’s zonder tweede stap kunnen meteen niets anders meer dan die aanzetten. Kies in elk geval de beheerder.',
      },
    },
  ],
};
