import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`brieven_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`label\` text,
  	\`type\` text DEFAULT 'tekst',
  	\`sample\` text,
  	\`help\` text,
  	\`required\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brieven\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brieven_fields_order_idx\` ON \`brieven_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brieven_fields_parent_id_idx\` ON \`brieven_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brieven\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text,
  	\`kind\` text DEFAULT 'informatie',
  	\`front\` text,
  	\`back\` text,
  	\`template_id\` text(36),
  	\`call_first\` text,
  	\`call_first_reason\` text,
  	\`state\` text DEFAULT 'concept',
  	\`scores_readability\` numeric,
  	\`scores_level\` text,
  	\`scores_activation\` numeric,
  	\`scores_balance\` text,
  	\`scores_stress\` numeric,
  	\`scores_legal_complete\` integer,
  	\`original_source\` text,
  	\`original_name\` text,
  	\`original_front\` text,
  	\`original_back\` text,
  	\`original_scores_readability\` numeric,
  	\`original_scores_level\` text,
  	\`original_scores_activation\` numeric,
  	\`original_scores_balance\` text,
  	\`original_scores_stress\` numeric,
  	\`original_scores_legal_complete\` integer,
  	\`below_floor_reason\` text,
  	\`ignored\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`template_id\`) REFERENCES \`brief_sjablonen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`brieven_template_idx\` ON \`brieven\` (\`template_id\`);`)
  await db.run(sql`CREATE INDEX \`brieven_state_idx\` ON \`brieven\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`brieven_created_by_idx\` ON \`brieven\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`brieven_updated_by_idx\` ON \`brieven\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`brieven_updated_at_idx\` ON \`brieven\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brieven_created_at_idx\` ON \`brieven\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`brieven__status_idx\` ON \`brieven\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_brieven_v_version_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`label\` text,
  	\`type\` text DEFAULT 'tekst',
  	\`sample\` text,
  	\`help\` text,
  	\`required\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_brieven_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_fields_order_idx\` ON \`_brieven_v_version_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_fields_parent_id_idx\` ON \`_brieven_v_version_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_brieven_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_subject\` text,
  	\`version_kind\` text DEFAULT 'informatie',
  	\`version_front\` text,
  	\`version_back\` text,
  	\`version_template_id\` text(36),
  	\`version_call_first\` text,
  	\`version_call_first_reason\` text,
  	\`version_state\` text DEFAULT 'concept',
  	\`version_scores_readability\` numeric,
  	\`version_scores_level\` text,
  	\`version_scores_activation\` numeric,
  	\`version_scores_balance\` text,
  	\`version_scores_stress\` numeric,
  	\`version_scores_legal_complete\` integer,
  	\`version_original_source\` text,
  	\`version_original_name\` text,
  	\`version_original_front\` text,
  	\`version_original_back\` text,
  	\`version_original_scores_readability\` numeric,
  	\`version_original_scores_level\` text,
  	\`version_original_scores_activation\` numeric,
  	\`version_original_scores_balance\` text,
  	\`version_original_scores_stress\` numeric,
  	\`version_original_scores_legal_complete\` integer,
  	\`version_below_floor_reason\` text,
  	\`version_ignored\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brieven\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_template_id\`) REFERENCES \`brief_sjablonen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_brieven_v_parent_idx\` ON \`_brieven_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_version_template_idx\` ON \`_brieven_v\` (\`version_template_id\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_version_state_idx\` ON \`_brieven_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_version_created_by_idx\` ON \`_brieven_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_version_updated_by_idx\` ON \`_brieven_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_version_updated_at_idx\` ON \`_brieven_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_version_created_at_idx\` ON \`_brieven_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_version_version__status_idx\` ON \`_brieven_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_created_at_idx\` ON \`_brieven_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_updated_at_idx\` ON \`_brieven_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_brieven_v_latest_idx\` ON \`_brieven_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`brief_sjablonen_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`label\` text,
  	\`type\` text DEFAULT 'tekst',
  	\`sample\` text,
  	\`help\` text,
  	\`required\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brief_sjablonen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brief_sjablonen_fields_order_idx\` ON \`brief_sjablonen_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brief_sjablonen_fields_parent_id_idx\` ON \`brief_sjablonen_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brief_sjablonen_law\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brief_sjablonen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brief_sjablonen_law_order_idx\` ON \`brief_sjablonen_law\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brief_sjablonen_law_parent_id_idx\` ON \`brief_sjablonen_law\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brief_sjablonen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`kind\` text,
  	\`domain\` text,
  	\`hard\` integer DEFAULT false,
  	\`subject\` text,
  	\`when_to_use\` text,
  	\`call_first\` text DEFAULT 'overweeg',
  	\`call_first_reason\` text,
  	\`front\` text,
  	\`back\` text,
  	\`owner\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`brief_sjablonen_slug_idx\` ON \`brief_sjablonen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`brief_sjablonen_created_by_idx\` ON \`brief_sjablonen\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`brief_sjablonen_updated_by_idx\` ON \`brief_sjablonen\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`brief_sjablonen_updated_at_idx\` ON \`brief_sjablonen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brief_sjablonen_created_at_idx\` ON \`brief_sjablonen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`brief_sjablonen__status_idx\` ON \`brief_sjablonen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_brief_sjablonen_v_version_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`label\` text,
  	\`type\` text DEFAULT 'tekst',
  	\`sample\` text,
  	\`help\` text,
  	\`required\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_brief_sjablonen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_fields_order_idx\` ON \`_brief_sjablonen_v_version_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_fields_parent_id_idx\` ON \`_brief_sjablonen_v_version_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_brief_sjablonen_v_version_law\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_brief_sjablonen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_law_order_idx\` ON \`_brief_sjablonen_v_version_law\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_law_parent_id_idx\` ON \`_brief_sjablonen_v_version_law\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_brief_sjablonen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_domain\` text,
  	\`version_hard\` integer DEFAULT false,
  	\`version_subject\` text,
  	\`version_when_to_use\` text,
  	\`version_call_first\` text DEFAULT 'overweeg',
  	\`version_call_first_reason\` text,
  	\`version_front\` text,
  	\`version_back\` text,
  	\`version_owner\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brief_sjablonen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_parent_idx\` ON \`_brief_sjablonen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_version_slug_idx\` ON \`_brief_sjablonen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_version_created_by_idx\` ON \`_brief_sjablonen_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_version_updated_by_idx\` ON \`_brief_sjablonen_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_version_updated_at_idx\` ON \`_brief_sjablonen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_version_created_at_idx\` ON \`_brief_sjablonen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_version_version__status_idx\` ON \`_brief_sjablonen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_created_at_idx\` ON \`_brief_sjablonen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_updated_at_idx\` ON \`_brief_sjablonen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_brief_sjablonen_v_latest_idx\` ON \`_brief_sjablonen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`bouwstenen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`purpose\` text,
  	\`body\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`bouwstenen_slug_idx\` ON \`bouwstenen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`bouwstenen_created_by_idx\` ON \`bouwstenen\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`bouwstenen_updated_by_idx\` ON \`bouwstenen\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`bouwstenen_updated_at_idx\` ON \`bouwstenen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bouwstenen_created_at_idx\` ON \`bouwstenen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`bouwstenen__status_idx\` ON \`bouwstenen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_bouwstenen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_purpose\` text,
  	\`version_body\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bouwstenen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_parent_idx\` ON \`_bouwstenen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_version_version_slug_idx\` ON \`_bouwstenen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_version_version_created_by_idx\` ON \`_bouwstenen_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_version_version_updated_by_idx\` ON \`_bouwstenen_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_version_version_updated_at_idx\` ON \`_bouwstenen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_version_version_created_at_idx\` ON \`_bouwstenen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_version_version__status_idx\` ON \`_bouwstenen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_created_at_idx\` ON \`_bouwstenen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_updated_at_idx\` ON \`_bouwstenen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_bouwstenen_v_latest_idx\` ON \`_bouwstenen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`beoordelingen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`letter_id\` text(36) NOT NULL,
  	\`seat\` text NOT NULL,
  	\`verdict\` text DEFAULT 'gevraagd' NOT NULL,
  	\`reason\` text,
  	\`asked_by_id\` text(36),
  	\`given_by_id\` text(36),
  	\`given_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`letter_id\`) REFERENCES \`brieven\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`given_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`beoordelingen_letter_idx\` ON \`beoordelingen\` (\`letter_id\`);`)
  await db.run(sql`CREATE INDEX \`beoordelingen_asked_by_idx\` ON \`beoordelingen\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`beoordelingen_given_by_idx\` ON \`beoordelingen\` (\`given_by_id\`);`)
  await db.run(sql`CREATE INDEX \`beoordelingen_updated_at_idx\` ON \`beoordelingen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`beoordelingen_created_at_idx\` ON \`beoordelingen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`brief_opmerkingen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`letter_id\` text(36) NOT NULL,
  	\`half\` text NOT NULL,
  	\`quote\` text,
  	\`before\` text,
  	\`after\` text,
  	\`text\` text NOT NULL,
  	\`resolved\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`letter_id\`) REFERENCES \`brieven\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`brief_opmerkingen_letter_idx\` ON \`brief_opmerkingen\` (\`letter_id\`);`)
  await db.run(sql`CREATE INDEX \`brief_opmerkingen_created_by_idx\` ON \`brief_opmerkingen\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`brief_opmerkingen_updated_by_idx\` ON \`brief_opmerkingen\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`brief_opmerkingen_updated_at_idx\` ON \`brief_opmerkingen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brief_opmerkingen_created_at_idx\` ON \`brief_opmerkingen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`brief_gebeurtenissen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`letter_id\` text(36) NOT NULL,
  	\`what\` text NOT NULL,
  	\`reason\` text,
  	\`by_id\` text(36),
  	\`scores_readability\` numeric,
  	\`scores_level\` text,
  	\`scores_activation\` numeric,
  	\`scores_balance\` text,
  	\`scores_stress\` numeric,
  	\`scores_legal_complete\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`letter_id\`) REFERENCES \`brieven\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`brief_gebeurtenissen_letter_idx\` ON \`brief_gebeurtenissen\` (\`letter_id\`);`)
  await db.run(sql`CREATE INDEX \`brief_gebeurtenissen_by_idx\` ON \`brief_gebeurtenissen\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`brief_gebeurtenissen_updated_at_idx\` ON \`brief_gebeurtenissen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brief_gebeurtenissen_created_at_idx\` ON \`brief_gebeurtenissen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`hulp_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hulp\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hulp_steps_order_idx\` ON \`hulp_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hulp_steps_parent_id_idx\` ON \`hulp_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hulp_helpers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`text\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hulp\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hulp_helpers_order_idx\` ON \`hulp_helpers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hulp_helpers_parent_id_idx\` ON \`hulp_helpers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hulp_bring\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hulp\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hulp_bring_order_idx\` ON \`hulp_bring\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hulp_bring_parent_id_idx\` ON \`hulp_bring\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hulp\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`theme\` text,
  	\`body\` text,
  	\`afterwards\` text,
  	\`order\` numeric DEFAULT 100,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hulp_slug_idx\` ON \`hulp\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`hulp_created_by_idx\` ON \`hulp\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`hulp_updated_by_idx\` ON \`hulp\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`hulp_updated_at_idx\` ON \`hulp\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hulp_created_at_idx\` ON \`hulp\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hulp__status_idx\` ON \`hulp\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_hulp_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hulp_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_steps_order_idx\` ON \`_hulp_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_steps_parent_id_idx\` ON \`_hulp_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hulp_v_version_helpers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`text\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hulp_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_helpers_order_idx\` ON \`_hulp_v_version_helpers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_helpers_parent_id_idx\` ON \`_hulp_v_version_helpers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hulp_v_version_bring\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hulp_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_bring_order_idx\` ON \`_hulp_v_version_bring\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_bring_parent_id_idx\` ON \`_hulp_v_version_bring\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hulp_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_theme\` text,
  	\`version_body\` text,
  	\`version_afterwards\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hulp\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_hulp_v_parent_idx\` ON \`_hulp_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_version_slug_idx\` ON \`_hulp_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_version_created_by_idx\` ON \`_hulp_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_version_updated_by_idx\` ON \`_hulp_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_version_updated_at_idx\` ON \`_hulp_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_version_created_at_idx\` ON \`_hulp_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_version_version__status_idx\` ON \`_hulp_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_created_at_idx\` ON \`_hulp_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_updated_at_idx\` ON \`_hulp_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hulp_v_latest_idx\` ON \`_hulp_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`kennisbank_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`author\` text,
  	\`year\` numeric,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kennisbank\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kennisbank_sources_order_idx\` ON \`kennisbank_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`kennisbank_sources_parent_id_idx\` ON \`kennisbank_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kennisbank\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`theme\` text,
  	\`body\` text,
  	\`order\` numeric DEFAULT 100,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kennisbank_slug_idx\` ON \`kennisbank\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`kennisbank_created_by_idx\` ON \`kennisbank\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`kennisbank_updated_by_idx\` ON \`kennisbank\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`kennisbank_updated_at_idx\` ON \`kennisbank\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kennisbank_created_at_idx\` ON \`kennisbank\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kennisbank__status_idx\` ON \`kennisbank\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_kennisbank_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`author\` text,
  	\`year\` numeric,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_kennisbank_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_version_sources_order_idx\` ON \`_kennisbank_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_version_sources_parent_id_idx\` ON \`_kennisbank_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kennisbank_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_theme\` text,
  	\`version_body\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kennisbank\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_parent_idx\` ON \`_kennisbank_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_version_version_slug_idx\` ON \`_kennisbank_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_version_version_created_by_idx\` ON \`_kennisbank_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_version_version_updated_by_idx\` ON \`_kennisbank_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_version_version_updated_at_idx\` ON \`_kennisbank_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_version_version_created_at_idx\` ON \`_kennisbank_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_version_version__status_idx\` ON \`_kennisbank_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_created_at_idx\` ON \`_kennisbank_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_updated_at_idx\` ON \`_kennisbank_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_kennisbank_v_latest_idx\` ON \`_kennisbank_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`werkbladen_sections_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`werkbladen_sections_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`werkbladen_sections_questions_options_order_idx\` ON \`werkbladen_sections_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`werkbladen_sections_questions_options_parent_id_idx\` ON \`werkbladen_sections_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`werkbladen_sections_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`help\` text,
  	\`answer\` text DEFAULT 'regels',
  	\`lines\` numeric DEFAULT 3,
  	\`scale_from\` text,
  	\`scale_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`werkbladen_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`werkbladen_sections_questions_order_idx\` ON \`werkbladen_sections_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`werkbladen_sections_questions_parent_id_idx\` ON \`werkbladen_sections_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`werkbladen_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`explanation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`werkbladen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`werkbladen_sections_order_idx\` ON \`werkbladen_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`werkbladen_sections_parent_id_idx\` ON \`werkbladen_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`werkbladen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`audience\` text,
  	\`duration\` text,
  	\`body\` text,
  	\`order\` numeric DEFAULT 100,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`werkbladen_slug_idx\` ON \`werkbladen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`werkbladen_created_by_idx\` ON \`werkbladen\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`werkbladen_updated_by_idx\` ON \`werkbladen\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`werkbladen_updated_at_idx\` ON \`werkbladen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`werkbladen_created_at_idx\` ON \`werkbladen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`werkbladen__status_idx\` ON \`werkbladen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_werkbladen_v_version_sections_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_werkbladen_v_version_sections_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_sections_questions_options_order_idx\` ON \`_werkbladen_v_version_sections_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_sections_questions_options_parent_id_idx\` ON \`_werkbladen_v_version_sections_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_werkbladen_v_version_sections_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`help\` text,
  	\`answer\` text DEFAULT 'regels',
  	\`lines\` numeric DEFAULT 3,
  	\`scale_from\` text,
  	\`scale_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_werkbladen_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_sections_questions_order_idx\` ON \`_werkbladen_v_version_sections_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_sections_questions_parent_id_idx\` ON \`_werkbladen_v_version_sections_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_werkbladen_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`explanation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_werkbladen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_sections_order_idx\` ON \`_werkbladen_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_sections_parent_id_idx\` ON \`_werkbladen_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_werkbladen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_audience\` text,
  	\`version_duration\` text,
  	\`version_body\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`werkbladen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_parent_idx\` ON \`_werkbladen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_version_slug_idx\` ON \`_werkbladen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_version_created_by_idx\` ON \`_werkbladen_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_version_updated_by_idx\` ON \`_werkbladen_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_version_updated_at_idx\` ON \`_werkbladen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_version_created_at_idx\` ON \`_werkbladen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_version_version__status_idx\` ON \`_werkbladen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_created_at_idx\` ON \`_werkbladen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_updated_at_idx\` ON \`_werkbladen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_werkbladen_v_latest_idx\` ON \`_werkbladen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`gesprekskaarten_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`gesprekskaarten\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gesprekskaarten_questions_order_idx\` ON \`gesprekskaarten_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`gesprekskaarten_questions_parent_id_idx\` ON \`gesprekskaarten_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`gesprekskaarten\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`number\` numeric,
  	\`card_type\` text,
  	\`goal\` text,
  	\`duration\` text,
  	\`front\` text,
  	\`back\` text,
  	\`order\` numeric DEFAULT 100,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`gesprekskaarten_slug_idx\` ON \`gesprekskaarten\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`gesprekskaarten_created_by_idx\` ON \`gesprekskaarten\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`gesprekskaarten_updated_by_idx\` ON \`gesprekskaarten\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`gesprekskaarten_updated_at_idx\` ON \`gesprekskaarten\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gesprekskaarten_created_at_idx\` ON \`gesprekskaarten\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`gesprekskaarten__status_idx\` ON \`gesprekskaarten\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_gesprekskaarten_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_gesprekskaarten_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_version_questions_order_idx\` ON \`_gesprekskaarten_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_version_questions_parent_id_idx\` ON \`_gesprekskaarten_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_gesprekskaarten_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_number\` numeric,
  	\`version_card_type\` text,
  	\`version_goal\` text,
  	\`version_duration\` text,
  	\`version_front\` text,
  	\`version_back\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`gesprekskaarten\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_parent_idx\` ON \`_gesprekskaarten_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_version_version_slug_idx\` ON \`_gesprekskaarten_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_version_version_created_by_idx\` ON \`_gesprekskaarten_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_version_version_updated_by_idx\` ON \`_gesprekskaarten_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_version_version_updated_at_idx\` ON \`_gesprekskaarten_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_version_version_created_at_idx\` ON \`_gesprekskaarten_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_version_version__status_idx\` ON \`_gesprekskaarten_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_created_at_idx\` ON \`_gesprekskaarten_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_updated_at_idx\` ON \`_gesprekskaarten_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_gesprekskaarten_v_latest_idx\` ON \`_gesprekskaarten_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`psycho_educatie\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`step\` text,
  	\`body\` text,
  	\`order\` numeric DEFAULT 100,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`psycho_educatie_slug_idx\` ON \`psycho_educatie\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`psycho_educatie_created_by_idx\` ON \`psycho_educatie\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`psycho_educatie_updated_by_idx\` ON \`psycho_educatie\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`psycho_educatie_updated_at_idx\` ON \`psycho_educatie\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`psycho_educatie_created_at_idx\` ON \`psycho_educatie\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`psycho_educatie__status_idx\` ON \`psycho_educatie\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_psycho_educatie_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_step\` text,
  	\`version_body\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`psycho_educatie\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_parent_idx\` ON \`_psycho_educatie_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_version_version_slug_idx\` ON \`_psycho_educatie_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_version_version_created_by_idx\` ON \`_psycho_educatie_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_version_version_updated_by_idx\` ON \`_psycho_educatie_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_version_version_updated_at_idx\` ON \`_psycho_educatie_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_version_version_created_at_idx\` ON \`_psycho_educatie_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_version_version__status_idx\` ON \`_psycho_educatie_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_created_at_idx\` ON \`_psycho_educatie_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_updated_at_idx\` ON \`_psycho_educatie_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_psycho_educatie_v_latest_idx\` ON \`_psycho_educatie_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_by_idx\` ON \`media\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_alt\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_by_idx\` ON \`_media_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_by_idx\` ON \`_media_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`gebruikers_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gebruikers_roles_order_idx\` ON \`gebruikers_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`gebruikers_roles_parent_idx\` ON \`gebruikers_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`gebruikers_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gebruikers_sessions_order_idx\` ON \`gebruikers_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`gebruikers_sessions_parent_id_idx\` ON \`gebruikers_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`gebruikers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`gebruikers_updated_at_idx\` ON \`gebruikers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gebruikers_created_at_idx\` ON \`gebruikers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`gebruikers_email_idx\` ON \`gebruikers\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`koppelingen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`koppelingen_updated_at_idx\` ON \`koppelingen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`koppelingen_created_at_idx\` ON \`koppelingen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`concurrency_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`brieven_id\` text(36),
  	\`brief_sjablonen_id\` text(36),
  	\`bouwstenen_id\` text(36),
  	\`beoordelingen_id\` text(36),
  	\`brief_opmerkingen_id\` text(36),
  	\`brief_gebeurtenissen_id\` text(36),
  	\`hulp_id\` text(36),
  	\`kennisbank_id\` text(36),
  	\`werkbladen_id\` text(36),
  	\`gesprekskaarten_id\` text(36),
  	\`psycho_educatie_id\` text(36),
  	\`media_id\` text(36),
  	\`gebruikers_id\` text(36),
  	\`koppelingen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`brieven_id\`) REFERENCES \`brieven\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`brief_sjablonen_id\`) REFERENCES \`brief_sjablonen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bouwstenen_id\`) REFERENCES \`bouwstenen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`beoordelingen_id\`) REFERENCES \`beoordelingen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`brief_opmerkingen_id\`) REFERENCES \`brief_opmerkingen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`brief_gebeurtenissen_id\`) REFERENCES \`brief_gebeurtenissen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hulp_id\`) REFERENCES \`hulp\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kennisbank_id\`) REFERENCES \`kennisbank\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`werkbladen_id\`) REFERENCES \`werkbladen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gesprekskaarten_id\`) REFERENCES \`gesprekskaarten\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`psycho_educatie_id\`) REFERENCES \`psycho_educatie\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gebruikers_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`koppelingen_id\`) REFERENCES \`koppelingen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_brieven_id_idx\` ON \`payload_locked_documents_rels\` (\`brieven_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_brief_sjablonen_id_idx\` ON \`payload_locked_documents_rels\` (\`brief_sjablonen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bouwstenen_id_idx\` ON \`payload_locked_documents_rels\` (\`bouwstenen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_beoordelingen_id_idx\` ON \`payload_locked_documents_rels\` (\`beoordelingen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_brief_opmerkingen_id_idx\` ON \`payload_locked_documents_rels\` (\`brief_opmerkingen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_brief_gebeurtenissen_id_idx\` ON \`payload_locked_documents_rels\` (\`brief_gebeurtenissen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hulp_id_idx\` ON \`payload_locked_documents_rels\` (\`hulp_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kennisbank_id_idx\` ON \`payload_locked_documents_rels\` (\`kennisbank_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_werkbladen_id_idx\` ON \`payload_locked_documents_rels\` (\`werkbladen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_gesprekskaarten_id_idx\` ON \`payload_locked_documents_rels\` (\`gesprekskaarten_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_psycho_educatie_id_idx\` ON \`payload_locked_documents_rels\` (\`psycho_educatie_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_gebruikers_id_idx\` ON \`payload_locked_documents_rels\` (\`gebruikers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_koppelingen_id_idx\` ON \`payload_locked_documents_rels\` (\`koppelingen_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`gebruikers_id\` text(36),
  	\`koppelingen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gebruikers_id\`) REFERENCES \`gebruikers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`koppelingen_id\`) REFERENCES \`koppelingen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_gebruikers_id_idx\` ON \`payload_preferences_rels\` (\`gebruikers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_koppelingen_id_idx\` ON \`payload_preferences_rels\` (\`koppelingen_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisatie_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`days\` text NOT NULL,
  	\`hours\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisatie\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisatie_opening_hours_order_idx\` ON \`organisatie_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisatie_opening_hours_parent_id_idx\` ON \`organisatie_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisatie_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text,
  	\`phone\` text NOT NULL,
  	\`when\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisatie\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisatie_contacts_order_idx\` ON \`organisatie_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisatie_contacts_parent_id_idx\` ON \`organisatie_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisatie\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'gemeente Voorbeeld' NOT NULL,
  	\`logo_id\` text(36),
  	\`phone\` text DEFAULT '14 099' NOT NULL,
  	\`email\` text,
  	\`website\` text,
  	\`visiting_address\` text,
  	\`post_address\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisatie_logo_idx\` ON \`organisatie\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisatie_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`days\` text NOT NULL,
  	\`hours\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisatie_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisatie_v_version_opening_hours_order_idx\` ON \`_organisatie_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisatie_v_version_opening_hours_parent_id_idx\` ON \`_organisatie_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisatie_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text,
  	\`phone\` text NOT NULL,
  	\`when\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisatie_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisatie_v_version_contacts_order_idx\` ON \`_organisatie_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisatie_v_version_contacts_parent_id_idx\` ON \`_organisatie_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisatie_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text DEFAULT 'gemeente Voorbeeld' NOT NULL,
  	\`version_logo_id\` text(36),
  	\`version_phone\` text DEFAULT '14 099' NOT NULL,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_visiting_address\` text,
  	\`version_post_address\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisatie_v_version_version_logo_idx\` ON \`_organisatie_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisatie_v_created_at_idx\` ON \`_organisatie_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisatie_v_updated_at_idx\` ON \`_organisatie_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`brief_instellingen_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`reason\` text,
  	\`state\` text DEFAULT 'gewoon' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brief_instellingen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brief_instellingen_words_order_idx\` ON \`brief_instellingen_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brief_instellingen_words_parent_id_idx\` ON \`brief_instellingen_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brief_instellingen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`floor_level\` text DEFAULT 'B1' NOT NULL,
  	\`floor_balanced\` integer DEFAULT true,
  	\`floor_legal\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`publicatie\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text DEFAULT 'gelukt',
  	\`message\` text,
  	\`build_id\` text,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`zaailog\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seeded\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`brieven_fields\`;`)
  await db.run(sql`DROP TABLE \`brieven\`;`)
  await db.run(sql`DROP TABLE \`_brieven_v_version_fields\`;`)
  await db.run(sql`DROP TABLE \`_brieven_v\`;`)
  await db.run(sql`DROP TABLE \`brief_sjablonen_fields\`;`)
  await db.run(sql`DROP TABLE \`brief_sjablonen_law\`;`)
  await db.run(sql`DROP TABLE \`brief_sjablonen\`;`)
  await db.run(sql`DROP TABLE \`_brief_sjablonen_v_version_fields\`;`)
  await db.run(sql`DROP TABLE \`_brief_sjablonen_v_version_law\`;`)
  await db.run(sql`DROP TABLE \`_brief_sjablonen_v\`;`)
  await db.run(sql`DROP TABLE \`bouwstenen\`;`)
  await db.run(sql`DROP TABLE \`_bouwstenen_v\`;`)
  await db.run(sql`DROP TABLE \`beoordelingen\`;`)
  await db.run(sql`DROP TABLE \`brief_opmerkingen\`;`)
  await db.run(sql`DROP TABLE \`brief_gebeurtenissen\`;`)
  await db.run(sql`DROP TABLE \`hulp_steps\`;`)
  await db.run(sql`DROP TABLE \`hulp_helpers\`;`)
  await db.run(sql`DROP TABLE \`hulp_bring\`;`)
  await db.run(sql`DROP TABLE \`hulp\`;`)
  await db.run(sql`DROP TABLE \`_hulp_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_hulp_v_version_helpers\`;`)
  await db.run(sql`DROP TABLE \`_hulp_v_version_bring\`;`)
  await db.run(sql`DROP TABLE \`_hulp_v\`;`)
  await db.run(sql`DROP TABLE \`kennisbank_sources\`;`)
  await db.run(sql`DROP TABLE \`kennisbank\`;`)
  await db.run(sql`DROP TABLE \`_kennisbank_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_kennisbank_v\`;`)
  await db.run(sql`DROP TABLE \`werkbladen_sections_questions_options\`;`)
  await db.run(sql`DROP TABLE \`werkbladen_sections_questions\`;`)
  await db.run(sql`DROP TABLE \`werkbladen_sections\`;`)
  await db.run(sql`DROP TABLE \`werkbladen\`;`)
  await db.run(sql`DROP TABLE \`_werkbladen_v_version_sections_questions_options\`;`)
  await db.run(sql`DROP TABLE \`_werkbladen_v_version_sections_questions\`;`)
  await db.run(sql`DROP TABLE \`_werkbladen_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_werkbladen_v\`;`)
  await db.run(sql`DROP TABLE \`gesprekskaarten_questions\`;`)
  await db.run(sql`DROP TABLE \`gesprekskaarten\`;`)
  await db.run(sql`DROP TABLE \`_gesprekskaarten_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_gesprekskaarten_v\`;`)
  await db.run(sql`DROP TABLE \`psycho_educatie\`;`)
  await db.run(sql`DROP TABLE \`_psycho_educatie_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`gebruikers_roles\`;`)
  await db.run(sql`DROP TABLE \`gebruikers_sessions\`;`)
  await db.run(sql`DROP TABLE \`gebruikers\`;`)
  await db.run(sql`DROP TABLE \`koppelingen\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`organisatie_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`organisatie_contacts\`;`)
  await db.run(sql`DROP TABLE \`organisatie\`;`)
  await db.run(sql`DROP TABLE \`_organisatie_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_organisatie_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_organisatie_v\`;`)
  await db.run(sql`DROP TABLE \`brief_instellingen_words\`;`)
  await db.run(sql`DROP TABLE \`brief_instellingen\`;`)
  await db.run(sql`DROP TABLE \`publicatie\`;`)
  await db.run(sql`DROP TABLE \`zaailog\`;`)
}
