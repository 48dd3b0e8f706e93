import type { PayloadRequest, TaskConfig } from 'payload';
import { turnHere } from '../jobs/here.ts';
import { metrics } from '../metrics/metrics.ts';
import { buildSite } from './buildSite.ts';
import { BUILD_QUEUE, BUILD_TASK } from './names.ts';

interface PublicatieStatus {
  state: 'bezig' | 'gelukt' | 'mislukt';
  message?: string | null;
  buildId?: string | null;
  startedAt?: string;
  finishedAt?: string | null;
}

/** Tells the editors how the build goes; it stands on every screen of the CMS. */
async function report(req: PayloadRequest, status: PublicatieStatus): Promise<void> {
  await req.payload.updateGlobal({ slug: 'publicatie', data: status });
}

/**
 * One site build. Made twice at the same time, the two follow each other, and an older one never comes in the place of
 * a newer (site/publish/publish.ts). A failing build is an outcome that editors are told, not an error to try again:
 * the next publish queues the next build.
 */
export const siteBuildTask: TaskConfig = {
  slug: BUILD_TASK,
  label: 'Site bouwen',
  concurrency: { key: () => BUILD_QUEUE, exclusive: true, supersedes: true },
  retries: 0,
  handler: async ({ req }) => {
    const isOurTurn = turnHere(req.payload);
    await report(req, {
      state: 'bezig',
      message: null,
      startedAt: new Date().toISOString(),
      finishedAt: null,
    });
    const started = performance.now();
    const outcome = await buildSite();
    metrics().builds.observe(
      { outcome: outcome.ok ? 'gelukt' : 'mislukt' },
      (performance.now() - started) / 1000,
    );
    // Of a build that another process made again beside this one, that process tells how it went.
    if (!(await isOurTurn())) return { output: {} };
    const finishedAt = new Date().toISOString();
    if (outcome.ok) {
      req.payload.logger.info({ msg: 'Site build', buildId: outcome.buildId, seconds: outcome.steps });
      await report(req, { state: 'gelukt', message: null, buildId: outcome.buildId, finishedAt });
    } else {
      req.payload.logger.error({ msg: `Site build failed: ${outcome.message}` });
      await report(req, { state: 'mislukt', message: outcome.message, finishedAt });
    }
    return { output: {} };
  },
};
