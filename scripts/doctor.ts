/** `npm run doctor`: looks an installation over and says in plain words what is wrong and what to do. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrations } from '../cms/migrations/sqlite/index.ts';
import { dataChecks } from './operate/doctor/data.ts';
import { examine } from './operate/doctor/examine.ts';
import { machineChecks } from './operate/doctor/machine.ts';
import { serviceChecks } from './operate/doctor/services.ts';
import { cmsUrl, dataDir, root, siteUrl } from './start/environment.ts';

const environment = process.env;
const uri = environment.DATABASE_URI;
const now = new Date();
const isMongo = uri?.startsWith('mongodb') ?? false;
if (isMongo) console.log('De database is MongoDB: die kijkt dit programma niet na.\n');

const faults = await examine(
  [
    ...machineChecks({
      nodeVersion: process.version,
      dataDir,
      secretFile: join(dataDir, 'geheim'),
      environment,
      now,
    }),
    ...(isMongo
      ? []
      : dataChecks({
          database: uri ? fileURLToPath(new URL(uri, `file://${root}/`)) : join(dataDir, 'luchtpost.db'),
          mediaDir: environment.S3_BUCKET ? undefined : join(dataDir, 'media'),
          backupsDir: join(root, 'backups'),
          migrations: migrations.map(({ name }) => name),
          now,
        })),
    ...serviceChecks({
      cmsUrl: environment.CMS_URL || cmsUrl,
      siteUrl: environment.SITE_URL || siteUrl,
      inside: { cms: environment.CMS_INTERNAL_URL || cmsUrl, site: siteUrl },
      environment,
    }),
  ],
  console.log,
);
console.log(faults === 0 ? '\nDOCTOR-OK geen fouten gevonden.' : `\n${faults} fout(en) gevonden.`);
process.exitCode = faults === 0 ? 0 : 1;
