/** Run by `payload run`: creates the schema by migration, seeds, makes the first user, and prints one success line. */
import config from '@payload-config';
import { getPayload } from 'payload';
import { rootDir } from '../paths.ts';
import { createFirstUser } from './firstUser.ts';
import { seed } from './seed.ts';

try {
  const payload = await getPayload({ config });
  const result = await seed(payload, rootDir);
  const login = await createFirstUser(payload);
  await payload.destroy();
  // The caller reads this line: an exit code of 0 alone does not prove that anything ran.
  console.log(`SEED-OK ${JSON.stringify({ ...result, login: login ?? null })}`);
  process.exit(0);
} catch (error) {
  console.error(error);
  const { message, code, cause } = error as Error & { code?: string };
  console.log(`SEED-FAILED ${JSON.stringify({ message, code: code ?? null, cause: String(cause ?? '') })}`);
  process.exit(1);
}
