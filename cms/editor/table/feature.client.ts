'use client';

import { createClientFeature, TableFeatureClient } from '@payloadcms/richtext-lexical/client';
import { TableMenu } from './TableMenu.tsx';
import { TablesPlugin } from './TablesPlugin.tsx';

/** The browser's part of the tables: Payload's nodes, our menu in the toolbar. */
export const LetterTableClientFeature = createClientFeature(({ featureClientSchemaMap, ...given }) => {
  const provider = TableFeatureClient(given.props as never);
  const provided =
    typeof provider.feature === 'function'
      ? provider.feature({ featureClientSchemaMap, ...given } as never)
      : provider.feature;
  return {
    nodes: provided?.nodes ?? [],
    markdownTransformers: provided?.markdownTransformers ?? [],
    plugins: [{ Component: TablesPlugin, position: 'normal' }],
    toolbarFixed: {
      groups: [
        { type: 'buttons', key: 'brief', order: 100, items: [{ key: 'brief-tabel', Component: TableMenu }] },
      ],
    },
  };
});
