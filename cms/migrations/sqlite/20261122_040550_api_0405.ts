import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`koppelingen_rights\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`koppelingen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`koppelingen_rights_order_idx\` ON \`koppelingen_rights\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`koppelingen_rights_parent_idx\` ON \`koppelingen_rights\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`expires_at\` text;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`key_hash\` text;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`key_hint\` text;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`key_made_at\` text;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`last_used\` text;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`revoked_at\` text;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`warned_at\` text;`)
  await db.run(sql`CREATE INDEX \`koppelingen_key_hash_idx\` ON \`koppelingen\` (\`key_hash\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`koppelingen_rights\`;`)
  await db.run(sql`DROP INDEX \`koppelingen_key_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`expires_at\`;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`key_hash\`;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`key_hint\`;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`key_made_at\`;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`last_used\`;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`revoked_at\`;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`warned_at\`;`)
}
