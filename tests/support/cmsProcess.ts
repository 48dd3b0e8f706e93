/**
 * `node tests/support/cmsProcess.ts`: what a CMS is apart from its screens: Payload with our configuration, started as
 * the server starts it, its jobs and all. Says `ready`, and runs until it is killed. Sent the name of a queue, it does
 * what waits there: what waits for the next minute waits too long for a test.
 */
import { getPayload } from 'payload';

Object.assign(process.env, { NODE_ENV: 'production', NEXT_RUNTIME: 'nodejs' });
const { default: config } = await import('../../cms/payload.config.ts');
const payload = await getPayload({ config, cron: true });
process.on('message', (queue) => void payload.jobs.run({ queue: String(queue), silent: true }));
console.log('ready');
