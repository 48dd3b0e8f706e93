import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`hulp\` ADD \`below_floor_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_hulp_v\` ADD \`version_below_floor_reason\` text;`)
  await db.run(sql`ALTER TABLE \`kennisbank\` ADD \`below_floor_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_kennisbank_v\` ADD \`version_below_floor_reason\` text;`)
  await db.run(sql`ALTER TABLE \`werkbladen\` ADD \`below_floor_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v\` ADD \`version_below_floor_reason\` text;`)
  await db.run(sql`ALTER TABLE \`gesprekskaarten\` ADD \`below_floor_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_gesprekskaarten_v\` ADD \`version_below_floor_reason\` text;`)
  await db.run(sql`ALTER TABLE \`psycho_educatie\` ADD \`below_floor_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_psycho_educatie_v\` ADD \`version_below_floor_reason\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`hulp\` DROP COLUMN \`below_floor_reason\`;`)
  await db.run(sql`ALTER TABLE \`_hulp_v\` DROP COLUMN \`version_below_floor_reason\`;`)
  await db.run(sql`ALTER TABLE \`kennisbank\` DROP COLUMN \`below_floor_reason\`;`)
  await db.run(sql`ALTER TABLE \`_kennisbank_v\` DROP COLUMN \`version_below_floor_reason\`;`)
  await db.run(sql`ALTER TABLE \`werkbladen\` DROP COLUMN \`below_floor_reason\`;`)
  await db.run(sql`ALTER TABLE \`_werkbladen_v\` DROP COLUMN \`version_below_floor_reason\`;`)
  await db.run(sql`ALTER TABLE \`gesprekskaarten\` DROP COLUMN \`below_floor_reason\`;`)
  await db.run(sql`ALTER TABLE \`_gesprekskaarten_v\` DROP COLUMN \`version_below_floor_reason\`;`)
  await db.run(sql`ALTER TABLE \`psycho_educatie\` DROP COLUMN \`below_floor_reason\`;`)
  await db.run(sql`ALTER TABLE \`_psycho_educatie_v\` DROP COLUMN \`version_below_floor_reason\`;`)
}
