import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`bakje_brieven\` ADD \`way\` text;`)
  await db.run(sql`ALTER TABLE \`bakje_wislog\` ADD \`mark\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`bakje_wislog_mark_idx\` ON \`bakje_wislog\` (\`mark\`);`)
  await db.run(sql`ALTER TABLE \`taakuitvoerder\` ADD \`wipes_seen_on\` text;`)
  await db.run(sql`ALTER TABLE \`taakuitvoerder\` ADD \`wipes_held_on\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`bakje_wislog_mark_idx\`;`)
  await db.run(sql`ALTER TABLE \`bakje_wislog\` DROP COLUMN \`mark\`;`)
  await db.run(sql`ALTER TABLE \`bakje_brieven\` DROP COLUMN \`way\`;`)
  await db.run(sql`ALTER TABLE \`taakuitvoerder\` DROP COLUMN \`wipes_seen_on\`;`)
  await db.run(sql`ALTER TABLE \`taakuitvoerder\` DROP COLUMN \`wipes_held_on\`;`)
}
