import type { UIField } from 'payload';

/** Under the score panel: the state of a letter, its seats, comments and history. It keeps nothing itself. */
export const workflowPanelField: UIField = {
  name: 'workflowPanel',
  type: 'ui',
  label: 'Samen aan deze brief',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/letters/workflow/WorkflowPanel.tsx#WorkflowPanel' },
  },
};
