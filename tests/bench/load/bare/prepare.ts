/** Makes the tables of the bare collection, as Payload does in development, and says so. */
import { getPayload } from 'payload';
import config from './payload.config.ts';

const payload = await getPayload({ config });
await payload.destroy();
console.log('BARE-OK');
process.exit();
