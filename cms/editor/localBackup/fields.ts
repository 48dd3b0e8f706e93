import type { UIField } from 'payload';

/** Above the text of a letter: unsaved text that was found back, and what went wrong at a save. */
export const localBackupField: UIField = {
  name: 'localBackup',
  type: 'ui',
  label: 'Niet bewaarde tekst',
  admin: {
    disableListColumn: true,
    components: { Field: '/editor/localBackup/LocalBackup.tsx#LocalBackup' },
  },
};

/** The save button that loses nothing, in the place of Payload's; publishing is not what a letter goes through. */
export const letterSaveButtons = {
  SaveDraftButton: '/editor/localBackup/SaveLetter.tsx#SaveLetter',
  PublishButton: '/editor/localBackup/NoPublish.tsx#NoPublish',
};
