import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organisatie\` ADD \`letters_return_address\` text;`)
  await db.run(sql`ALTER TABLE \`organisatie\` ADD \`letters_window\` text DEFAULT 'links' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`organisatie\` ADD \`letters_fold_marks\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`organisatie\` ADD \`letters_qr\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`organisatie\` ADD \`letters_qr_url\` text;`)
  await db.run(sql`ALTER TABLE \`organisatie\` ADD \`letters_qr_label\` text DEFAULT 'Uitleg en hulp';`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` ADD \`version_letters_return_address\` text;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` ADD \`version_letters_window\` text DEFAULT 'links' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` ADD \`version_letters_fold_marks\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` ADD \`version_letters_qr\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` ADD \`version_letters_qr_url\` text;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` ADD \`version_letters_qr_label\` text DEFAULT 'Uitleg en hulp';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organisatie\` DROP COLUMN \`letters_return_address\`;`)
  await db.run(sql`ALTER TABLE \`organisatie\` DROP COLUMN \`letters_window\`;`)
  await db.run(sql`ALTER TABLE \`organisatie\` DROP COLUMN \`letters_fold_marks\`;`)
  await db.run(sql`ALTER TABLE \`organisatie\` DROP COLUMN \`letters_qr\`;`)
  await db.run(sql`ALTER TABLE \`organisatie\` DROP COLUMN \`letters_qr_url\`;`)
  await db.run(sql`ALTER TABLE \`organisatie\` DROP COLUMN \`letters_qr_label\`;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` DROP COLUMN \`version_letters_return_address\`;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` DROP COLUMN \`version_letters_window\`;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` DROP COLUMN \`version_letters_fold_marks\`;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` DROP COLUMN \`version_letters_qr\`;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` DROP COLUMN \`version_letters_qr_url\`;`)
  await db.run(sql`ALTER TABLE \`_organisatie_v\` DROP COLUMN \`version_letters_qr_label\`;`)
}
