import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`enable_a_p_i_key\`;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`api_key\`;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` DROP COLUMN \`api_key_index\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`enable_a_p_i_key\` integer;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`api_key\` text;`)
  await db.run(sql`ALTER TABLE \`koppelingen\` ADD \`api_key_index\` text;`)
}
