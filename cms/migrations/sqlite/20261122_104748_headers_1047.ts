import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`taakuitvoerder\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`process\` text NOT NULL,
  	\`beat\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`taakuitvoerder_name_idx\` ON \`taakuitvoerder\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`taakuitvoerder_updated_at_idx\` ON \`taakuitvoerder\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`taakuitvoerder_created_at_idx\` ON \`taakuitvoerder\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`taakuitvoerder\`;`)
}
