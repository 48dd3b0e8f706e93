import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`brieven\` ADD \`scores_behind\` integer;`)
  await db.run(sql`CREATE INDEX \`brieven_scores_behind_idx\` ON \`brieven\` (\`scores_behind\`);`)
  await db.run(sql`ALTER TABLE \`_brieven_v\` ADD \`version_scores_behind\` integer;`)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_version_scores_behind_idx\` ON \`_brieven_v\` (\`version_scores_behind\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`brieven_scores_behind_idx\`;`)
  await db.run(sql`ALTER TABLE \`brieven\` DROP COLUMN \`scores_behind\`;`)
  await db.run(sql`DROP INDEX \`_brieven_v_version_version_scores_behind_idx\`;`)
  await db.run(sql`ALTER TABLE \`_brieven_v\` DROP COLUMN \`version_scores_behind\`;`)
}
