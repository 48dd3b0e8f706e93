import type { CollectionConfig, Endpoint, Field } from 'payload';
import { publicAccess } from '../access/access.ts';
import type { MatrixCollection } from '../access/matrix.ts';
import { askReasonBelowFloor, belowFloorReasonField } from '../content/askReason.ts';
import { levelEndpoint } from '../content/levelEndpoint.ts';
import { levelPanelField } from '../content/levelPanelField.ts';
import {
  authorFields,
  fillSlug,
  orderField,
  searchWordsField,
  slugField,
  summaryField,
  titleField,
} from '../fields/common.ts';
import { rememberAuthor } from '../hooks/rememberAuthor.ts';
import { draftEndpoint, hasPreview, livePreview } from '../preview/livePreview.ts';
import { queueBuildAfterChange, queueBuildAfterDelete } from '../publish/hooks.ts';
import { CONTENT_VERSIONS } from './versions.ts';

interface ContentCollection {
  slug: MatrixCollection;
  labels: { singular: string; plural: string };
  /** What this collection is for, in one Dutch sentence above the list. */
  description: string;
  columns: string[];
  fields: Field[];
  /** What this collection can be asked besides its documents. */
  endpoints?: Endpoint[];
}

/**
 * A collection whose published documents are pages of the site: title, slug and summary first, then its own
 * fields. Every publish, change or withdrawal queues a site build.
 */
export function contentCollection(parts: ContentCollection): CollectionConfig {
  return {
    slug: parts.slug,
    labels: parts.labels,
    access: publicAccess(parts.slug),
    admin: {
      group: 'Website',
      useAsTitle: 'title',
      description: parts.description,
      defaultColumns: ['title', ...parts.columns, '_status', 'updatedAt'],
      ...(hasPreview(parts.slug) && { livePreview: livePreview(parts.slug) }),
    },
    defaultSort: 'order',
    versions: CONTENT_VERSIONS,
    hooks: {
      beforeValidate: [fillSlug],
      beforeChange: [rememberAuthor, askReasonBelowFloor],
      afterChange: [queueBuildAfterChange],
      afterDelete: [queueBuildAfterDelete],
    },
    endpoints: [
      levelEndpoint(parts.slug),
      ...(hasPreview(parts.slug) ? [draftEndpoint(parts.slug)] : []),
      ...(parts.endpoints ?? []),
    ],
    fields: [
      titleField,
      slugField,
      summaryField,
      ...parts.fields,
      levelPanelField,
      belowFloorReasonField,
      searchWordsField,
      orderField,
      ...authorFields,
    ],
  };
}
