import type { CollectionConfig } from 'payload';
import { publicAccess, staffOnlyField } from '../access/access.ts';
import { takeUploadsOnly } from '../access/uploadedOnly.ts';
import { authorFields } from '../fields/common.ts';
import { checkPicture } from '../hooks/checkPicture.ts';
import { rememberAuthor } from '../hooks/rememberAuthor.ts';
import { keepUploadQuota } from '../hooks/uploadQuota.ts';
import { mediaDir } from '../paths.ts';
import { queueBuildAfterChange, queueBuildAfterDelete } from '../publish/hooks.ts';
import { CONTENT_VERSIONS } from './versions.ts';

/** Raster images and PDF only: an SVG can carry script, and we have no need of one. Payload checks the content. */
const ALLOWED_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'];

/** Images and documents, each with a text for who cannot see it. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Bestand', plural: 'Beeld en bestanden' },
  access: publicAccess('media'),
  admin: { group: 'Website', description: 'Beelden en pdf’s, tot 8 MB. Toegestaan: PNG, JPEG, WebP en PDF.' },
  versions: CONTENT_VERSIONS,
  upload: { staticDir: mediaDir, mimeTypes: ALLOWED_TYPES, focalPoint: false, pasteURL: false },
  hooks: {
    beforeOperation: [takeUploadsOnly, keepUploadQuota],
    beforeValidate: [checkPicture],
    beforeChange: [rememberAuthor],
    // A better description, or another picture under the same name, has to reach the pages that show it.
    afterChange: [queueBuildAfterChange],
    afterDelete: [queueBuildAfterDelete],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Beschrijving voor wie het beeld niet ziet',
      required: true,
      maxLength: 250,
      admin: { description: 'Zeg in één zin wat er te zien is en waarom het ertoe doet.' },
    },
    // Of the plugin for S3, also while that is off: the database is the same with and without it.
    {
      name: '_objectKey',
      type: 'text',
      label: 'Naam in S3',
      access: { create: () => false, read: staffOnlyField, update: () => false },
      admin: { hidden: true },
    },
    ...authorFields,
  ],
};
