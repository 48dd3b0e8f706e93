import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`inloggen_second_step_for\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`inloggen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inloggen_second_step_for_order_idx\` ON \`inloggen_second_step_for\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`inloggen_second_step_for_parent_idx\` ON \`inloggen_second_step_for\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inloggen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`inloggen_second_step_for\`;`)
  await db.run(sql`DROP TABLE \`inloggen\`;`)
}
