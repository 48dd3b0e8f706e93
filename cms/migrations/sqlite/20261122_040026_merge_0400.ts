import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`brieven_fields\` ADD \`options\` text;`)
  await db.run(sql`ALTER TABLE \`_brieven_v_version_fields\` ADD \`options\` text;`)
  await db.run(sql`ALTER TABLE \`brief_sjablonen_fields\` ADD \`options\` text;`)
  await db.run(sql`ALTER TABLE \`_brief_sjablonen_v_version_fields\` ADD \`options\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`brieven_fields\` DROP COLUMN \`options\`;`)
  await db.run(sql`ALTER TABLE \`_brieven_v_version_fields\` DROP COLUMN \`options\`;`)
  await db.run(sql`ALTER TABLE \`brief_sjablonen_fields\` DROP COLUMN \`options\`;`)
  await db.run(sql`ALTER TABLE \`_brief_sjablonen_v_version_fields\` DROP COLUMN \`options\`;`)
}
