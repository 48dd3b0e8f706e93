import type { UIField } from 'payload';
import { siteUrl } from '../addresses.ts';

/** The score panel beside the text of a letter; it keeps nothing in the database. */
export const scorePanelField: UIField = {
  name: 'scorePanel',
  type: 'ui',
  label: 'Hoe leest deze brief?',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      // The browser knows no environment: where the articles stand is told to it.
      Field: { path: '/admin/letters/ScorePanel.tsx#ScorePanel', clientProps: { site: siteUrl() } },
    },
  },
};

/** On a letter that is not saved yet: the choice of a sjabloon to begin with. */
export const startFromTemplateField: UIField = {
  name: 'startFromTemplate',
  type: 'ui',
  label: 'Begin met een sjabloon',
  admin: {
    disableListColumn: true,
    components: { Field: '/admin/letters/StartFromTemplate.tsx#StartFromTemplateField' },
  },
};
