/**
 * `node tests/support/cmsProcess.ts`: what a CMS is apart from its screens: Payload with our configuration, started as
 * the server starts it, its jobs and all. Says `ready`, and runs until it is killed.
 */
import { getPayload } from 'payload';

Object.assign(process.env, { NODE_ENV: 'production', NEXT_RUNTIME: 'nodejs' });
const { default: config } = await import('../../cms/payload.config.ts');
await getPayload({ config, cron: true });
console.log('ready');
