import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`hulp_in_het_kort\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hulp\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hulp_in_het_kort_order_idx\` ON \`hulp_in_het_kort\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hulp_in_het_kort_parent_id_idx\` ON \`hulp_in_het_kort\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hulp_letters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hulp\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hulp_letters_order_idx\` ON \`hulp_letters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hulp_letters_parent_id_idx\` ON \`hulp_letters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hulp_v_version_in_het_kort\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hulp_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_in_het_kort_order_idx\` ON \`_hulp_v_version_in_het_kort\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_in_het_kort_parent_id_idx\` ON \`_hulp_v_version_in_het_kort\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hulp_v_version_letters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hulp_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_letters_order_idx\` ON \`_hulp_v_version_letters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_letters_parent_id_idx\` ON \`_hulp_v_version_letters\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`hulp\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_hulp_v\` ADD \`version_search_words\` text;`)
  await db.run(sql`ALTER TABLE \`kennisbank\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_kennisbank_v\` ADD \`version_search_words\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v\` ADD \`version_search_words\` text;`)
  await db.run(sql`ALTER TABLE \`gesprekskaarten\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_gesprekskaarten_v\` ADD \`version_search_words\` text;`)
  await db.run(sql`ALTER TABLE \`psycho_educatie\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_psycho_educatie_v\` ADD \`version_search_words\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`hulp_in_het_kort\`;`)
  await db.run(sql`DROP TABLE \`hulp_letters\`;`)
  await db.run(sql`DROP TABLE \`_hulp_v_version_in_het_kort\`;`)
  await db.run(sql`DROP TABLE \`_hulp_v_version_letters\`;`)
  await db.run(sql`ALTER TABLE \`hulp\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`_hulp_v\` DROP COLUMN \`version_search_words\`;`)
  await db.run(sql`ALTER TABLE \`kennisbank\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`_kennisbank_v\` DROP COLUMN \`version_search_words\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v\` DROP COLUMN \`version_search_words\`;`)
  await db.run(sql`ALTER TABLE \`gesprekskaarten\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`_gesprekskaarten_v\` DROP COLUMN \`version_search_words\`;`)
  await db.run(sql`ALTER TABLE \`psycho_educatie\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`_psycho_educatie_v\` DROP COLUMN \`version_search_words\`;`)
}
