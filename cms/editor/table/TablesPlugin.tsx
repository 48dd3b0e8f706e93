'use client';

import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin';

/** Tab goes to the next cell and, from the last one, out of the table. */
export function TablesPlugin() {
  return <TablePlugin hasCellBackgroundColor={false} hasCellMerge={false} hasTabHandler />;
}
