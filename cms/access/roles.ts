/** The seven roles; a user may have more than one. */
export const ROLES = [
  'beheerder',
  'communicatie',
  'jurist',
  'ervaringsdeskundige',
  'trainer',
  'consulent',
  'begeleider',
] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_OPTIONS: { label: string; value: Role }[] = [
  { label: 'Beheerder', value: 'beheerder' },
  { label: 'Communicatiemedewerker', value: 'communicatie' },
  { label: 'Jurist', value: 'jurist' },
  { label: 'Ervaringsdeskundige', value: 'ervaringsdeskundige' },
  { label: 'Trainer', value: 'trainer' },
  { label: 'Consulent', value: 'consulent' },
  { label: 'Begeleider', value: 'begeleider' },
];
