import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`bakje_dossiers_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`figure\` numeric NOT NULL,
  	\`on\` text NOT NULL,
  	\`moment\` text NOT NULL,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bakje_dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bakje_dossiers_figures_order_idx\` ON \`bakje_dossiers_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`bakje_dossiers_figures_parent_id_idx\` ON \`bakje_dossiers_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`bakje_dossiers_lessons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`on\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bakje_dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bakje_dossiers_lessons_order_idx\` ON \`bakje_dossiers_lessons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`bakje_dossiers_lessons_parent_id_idx\` ON \`bakje_dossiers_lessons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`bakje_dossiers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text,
  	\`consulent_id\` text(36),
  	\`begeleider_id\` text(36),
  	\`start\` text NOT NULL,
  	\`end\` text NOT NULL,
  	\`status\` text DEFAULT 'lopend' NOT NULL,
  	\`closed_on\` text,
  	\`not_counted\` text,
  	\`agreements\` text,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`consulent_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`begeleider_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`bakje_dossiers_reference_idx\` ON \`bakje_dossiers\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`bakje_dossiers_consulent_idx\` ON \`bakje_dossiers\` (\`consulent_id\`);`)
  await db.run(sql`CREATE INDEX \`bakje_dossiers_begeleider_idx\` ON \`bakje_dossiers\` (\`begeleider_id\`);`)
  await db.run(sql`CREATE INDEX \`bakje_dossiers_status_idx\` ON \`bakje_dossiers\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`bakje_dossiers_updated_at_idx\` ON \`bakje_dossiers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bakje_dossiers_created_at_idx\` ON \`bakje_dossiers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bakje_brieven_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	FOREIGN KEY (\`by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bakje_brieven\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bakje_brieven_steps_order_idx\` ON \`bakje_brieven_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`bakje_brieven_steps_parent_id_idx\` ON \`bakje_brieven_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`bakje_brieven_steps_by_idx\` ON \`bakje_brieven_steps\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`bakje_brieven\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`title\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`letter_id\` text(36),
  	\`template_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`letter_date\` text NOT NULL,
  	\`term\` text NOT NULL,
  	\`term_day\` text,
  	\`last_safe_day\` text,
  	\`state\` text NOT NULL,
  	\`scores_readability\` numeric,
  	\`scores_level\` text,
  	\`scores_activation\` numeric,
  	\`scores_balance\` text,
  	\`scores_stress\` numeric,
  	\`scores_legal_complete\` integer,
  	\`sheet_says\` text,
  	\`sheet_must_do\` text,
  	\`sheet_by_when\` text,
  	\`sheet_can_go_wrong\` text,
  	\`sheet_announce\` text,
  	\`sheet_questions\` text,
  	\`sheet_edited\` integer DEFAULT false,
  	\`reminded_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`bakje_dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`letter_id\`) REFERENCES \`brieven\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`template_id\`) REFERENCES \`brief_sjablonen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bakje_brieven_dossier_idx\` ON \`bakje_brieven\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`bakje_brieven_letter_idx\` ON \`bakje_brieven\` (\`letter_id\`);`)
  await db.run(sql`CREATE INDEX \`bakje_brieven_template_idx\` ON \`bakje_brieven\` (\`template_id\`);`)
  await db.run(sql`CREATE INDEX \`bakje_brieven_state_idx\` ON \`bakje_brieven\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`bakje_brieven_updated_at_idx\` ON \`bakje_brieven\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bakje_brieven_created_at_idx\` ON \`bakje_brieven\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bakje_wislog\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text NOT NULL,
  	\`letters\` numeric NOT NULL,
  	\`months\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`bakje_wislog_updated_at_idx\` ON \`bakje_wislog\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bakje_wislog_created_at_idx\` ON \`bakje_wislog\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`stressbakje_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stressbakje\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stressbakje_words_order_idx\` ON \`stressbakje_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stressbakje_words_parent_id_idx\` ON \`stressbakje_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stressbakje\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`retention_months\` numeric DEFAULT 6 NOT NULL,
  	\`term_changed_on\` text,
  	\`start_steps\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`meta\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`bakje_dossiers_figures\`;`)
  await db.run(sql`DROP TABLE \`bakje_dossiers_lessons\`;`)
  await db.run(sql`DROP TABLE \`bakje_dossiers\`;`)
  await db.run(sql`DROP TABLE \`bakje_brieven_steps\`;`)
  await db.run(sql`DROP TABLE \`bakje_brieven\`;`)
  await db.run(sql`DROP TABLE \`bakje_wislog\`;`)
  await db.run(sql`DROP TABLE \`stressbakje_words\`;`)
  await db.run(sql`DROP TABLE \`stressbakje\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`meta\`;`)
}
