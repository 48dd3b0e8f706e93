import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tweede_factoren\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`secret\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`last_step\` numeric DEFAULT 0,
  	\`recovery\` text,
  	\`wrong\` numeric DEFAULT 0,
  	\`locked_until\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tweede_factoren_account_idx\` ON \`tweede_factoren\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`tweede_factoren_updated_at_idx\` ON \`tweede_factoren\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tweede_factoren_created_at_idx\` ON \`tweede_factoren\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tweede_factoren\`;`)
}
