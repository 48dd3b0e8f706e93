import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`werkbladen_perspectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`werkbladen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`werkbladen_perspectives_order_idx\` ON \`werkbladen_perspectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`werkbladen_perspectives_parent_id_idx\` ON \`werkbladen_perspectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_werkbladen_v_version_perspectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_werkbladen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_perspectives_order_idx\` ON \`_werkbladen_v_version_perspectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_perspectives_parent_id_idx\` ON \`_werkbladen_v_version_perspectives\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions_options\` ADD \`help\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions_options\` ADD \`icon\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions\` ADD \`own\` integer;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions\` ADD \`flag\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions\` ADD \`icon\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions\` ADD \`key\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections\` ADD \`minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections\` ADD \`icon\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections\` ADD \`key\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen\` ADD \`tool\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen\` ADD \`icon\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions_options\` ADD \`help\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions_options\` ADD \`icon\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions\` ADD \`own\` integer;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions\` ADD \`flag\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions\` ADD \`icon\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions\` ADD \`key\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections\` ADD \`minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections\` ADD \`icon\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections\` ADD \`key\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v\` ADD \`version_tool\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v\` ADD \`version_icon\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`werkbladen_perspectives\`;`)
  await db.run(sql`DROP TABLE \`_werkbladen_v_version_perspectives\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions_options\` DROP COLUMN \`help\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions_options\` DROP COLUMN \`icon\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions\` DROP COLUMN \`own\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions\` DROP COLUMN \`flag\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions\` DROP COLUMN \`icon\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections_questions\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections\` DROP COLUMN \`minutes\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections\` DROP COLUMN \`icon\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen_sections\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen\` DROP COLUMN \`tool\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen\` DROP COLUMN \`icon\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions_options\` DROP COLUMN \`help\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions_options\` DROP COLUMN \`icon\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions\` DROP COLUMN \`own\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions\` DROP COLUMN \`flag\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions\` DROP COLUMN \`icon\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections_questions\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections\` DROP COLUMN \`minutes\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections\` DROP COLUMN \`icon\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v_version_sections\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v\` DROP COLUMN \`version_tool\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v\` DROP COLUMN \`version_icon\`;`)
}
