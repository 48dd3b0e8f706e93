import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`terugmeldingen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`page\` text NOT NULL,
  	\`answer\` text NOT NULL,
  	\`reason\` text,
  	\`day\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`terugmeldingen_page_idx\` ON \`terugmeldingen\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`terugmeldingen_day_idx\` ON \`terugmeldingen\` (\`day\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`terugmeldingen_id\` text(36) REFERENCES terugmeldingen(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terugmeldingen_id_idx\` ON \`payload_locked_documents_rels\` (\`terugmeldingen_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`terugmeldingen\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "brieven_id", "brief_sjablonen_id", "bouwstenen_id", "beoordelingen_id", "brief_opmerkingen_id", "brief_gebeurtenissen_id", "hulp_id", "kennisbank_id", "werkbladen_id", "gesprekskaarten_id", "psycho_educatie_id", "media_id", "gebruikers_id", "koppelingen_id") SELECT "id", "order", "parent_id", "path", "brieven_id", "brief_sjablonen_id", "bouwstenen_id", "beoordelingen_id", "brief_opmerkingen_id", "brief_gebeurtenissen_id", "hulp_id", "kennisbank_id", "werkbladen_id", "gesprekskaarten_id", "psycho_educatie_id", "media_id", "gebruikers_id", "koppelingen_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
}
