/**
 * What the product's saves are compared with: Payload with one collection of letters, drafts and autosave, and
 * nothing of ours. The database is set as in the product, so that only our own work makes the difference.
 */
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { buildConfig } from 'payload';

const BUSY_TIMEOUT_MS = 10_000;

export default buildConfig({
  admin: { user: 'users' },
  collections: [
    { slug: 'users', auth: true, fields: [] },
    {
      slug: 'letters',
      versions: { drafts: { autosave: true } },
      fields: [
        { name: 'title', type: 'text' },
        { name: 'body', type: 'richText' },
      ],
    },
  ],
  db: sqliteAdapter({
    client: { url: process.env.BARE_DATABASE ?? '' },
    idType: 'uuid',
    wal: true,
    busyTimeout: BUSY_TIMEOUT_MS,
  }),
  editor: lexicalEditor(),
  graphQL: { disable: true },
  secret: process.env.BARE_SECRET ?? '',
  telemetry: false,
  typescript: { autoGenerate: false },
});
