import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organisatie\` ADD \`feedback_months\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` ADD \`version_feedback_months\` numeric DEFAULT 24 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organisatie\` DROP COLUMN \`feedback_months\`;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` DROP COLUMN \`version_feedback_months\`;`)
}
