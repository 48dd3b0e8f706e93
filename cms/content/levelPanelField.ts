import type { UIField } from 'payload';
import { siteUrl } from '../addresses.ts';

/** The panel that tells how a page reads while it is written; it keeps nothing in the database. */
export const levelPanelField: UIField = {
  name: 'levelPanel',
  type: 'ui',
  label: 'Hoe leest deze pagina?',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      // The browser knows no environment: where the articles stand is told to it.
      Field: { path: '/admin/content/LevelPanel.tsx#LevelPanel', clientProps: { site: siteUrl() } },
    },
  },
};
