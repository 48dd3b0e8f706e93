import type { UIField } from 'payload';

/** Beside a sjabloon: its score, the last legal check and where it is used. It keeps nothing itself. */
export const governanceField: UIField = {
  name: 'governance',
  type: 'ui',
  label: 'Stand van zaken',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/letters/governance/TemplatePanel.tsx#TemplatePanel' },
  },
};
