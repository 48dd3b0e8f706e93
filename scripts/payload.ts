/** Runs Payload's own command line with our config, always on this Node (24): `node scripts/payload.ts generate:types`. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/payload/bin.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PAYLOAD_CONFIG_PATH: join(root, 'cms/payload.config.ts') },
  },
);
if (process.argv[2] === 'migrate:create') markTypeImports();
process.exit(status ?? 1);

/** Payload's generator imports types as values, which `verbatimModuleSyntax` (and so Node's own type stripping) refuses. */
function markTypeImports(): void {
  for (const engine of ['sqlite', 'mongodb']) {
    const folder = join(root, 'cms/migrations', engine);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
      const file = join(folder, name);
      const source = readFileSync(file, 'utf8');
      const marked = source
        .replace(/import \{[^}]*\}/, (names) =>
          names.replace(/(?<!type )\b(Migrate(?:Up|Down)Args)\b/g, 'type $1'),
        )
        .replace(/from '\.\/([\w]+)';/g, "from './$1.ts';");
      if (marked !== source) writeFileSync(file, marked);
    }
  }
}
