import {
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  type OpenMetricsContentType,
  Registry,
} from 'prom-client';

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SCORE_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];
const PDF_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];
const BUILD_SECONDS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600];

/**
 * What this process counts. Labels hold kinds only, each of a short fixed list: never a name, an address, an id or a
 * text, so that nothing here tells of a person and the number of series stays small.
 */
function makeMetrics() {
  const register = new Registry<OpenMetricsContentType>();
  register.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const registers = [register];
  collectDefaultMetrics({ register });
  const made = {
    register,
    requests: new Histogram({
      name: 'luchtpost_http_request_duration_seconds',
      help: 'Requests to the CMS, by pattern of the address.',
      labelNames: ['method', 'route', 'status'],
      buckets: REQUEST_SECONDS,
      registers,
    }),
    faults: new Counter({
      name: 'luchtpost_faults',
      help: 'Requests that were answered with an error of ours: 5xx.',
      registers,
    }),
    loginRefusals: new Counter({
      name: 'luchtpost_login_refusals',
      help: 'Logins that were refused: 401 wrong password or locked, 429 too many.',
      labelNames: ['status'],
      registers,
    }),
    saves: new Counter({
      name: 'luchtpost_saves',
      help: 'Documents that were made or changed.',
      labelNames: ['collection', 'operation'],
      registers,
    }),
    scores: new Histogram({
      name: 'luchtpost_score_duration_seconds',
      help: 'Letters that were scored: by an API, or in the CMS itself.',
      labelNames: ['door'],
      buckets: SCORE_SECONDS,
      registers,
    }),
    pdfs: new Histogram({
      name: 'luchtpost_pdf_render_duration_seconds',
      help: 'PDF work, the wait for a free worker included.',
      labelNames: ['kind', 'outcome'],
      buckets: PDF_SECONDS,
      registers,
    }),
    builds: new Histogram({
      name: 'luchtpost_site_build_duration_seconds',
      help: 'Builds of the public site.',
      labelNames: ['outcome'],
      buckets: BUILD_SECONDS,
      registers,
    }),
    queueLength: new Gauge({
      name: 'luchtpost_queue_jobs',
      help: 'Jobs that are not done yet.',
      labelNames: ['queue'],
      registers,
    }),
    queueFailed: new Gauge({
      name: 'luchtpost_queue_failed_jobs',
      help: 'Jobs that failed and are still kept.',
      labelNames: ['queue'],
      registers,
    }),
    queueOldest: new Gauge({
      name: 'luchtpost_queue_oldest_job_seconds',
      help: 'Age of the oldest job that is not done yet; 0 when there is none.',
      labelNames: ['queue'],
      registers,
    }),
  };
  // A series that is not there before its first event starts at 1, and no rule sees it rise.
  for (const status of ['401', '429']) made.loginRefusals.inc({ status }, 0);
  for (const outcome of ['gelukt', 'mislukt']) made.builds.zero({ outcome });
  return made;
}

export type Metrics = ReturnType<typeof makeMetrics>;

/** Next may load this module in several bundles; they count together. */
const SHARED = Symbol.for('luchtpost.metrics');

/** The one set of metrics of this process. */
export function metrics(): Metrics {
  const shared = globalThis as { [SHARED]?: Metrics };
  shared[SHARED] ??= makeMetrics();
  return shared[SHARED];
}

/** Does something and counts how long it took, also when it fails. */
export async function timed<Result>(
  histogram: { observe(labels: Record<string, string>, seconds: number): void },
  labels: (failed: boolean) => Record<string, string>,
  work: () => Promise<Result>,
): Promise<Result> {
  const started = performance.now();
  let failed = true;
  try {
    const result = await work();
    failed = false;
    return result;
  } finally {
    histogram.observe(labels(failed), (performance.now() - started) / 1000);
  }
}
