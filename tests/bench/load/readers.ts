import autocannon from 'autocannon';

export const READS_A_SECOND = 500;
const CONNECTIONS = 50;

export interface Reading {
  reads: number;
  aSecond: number;
  errors: number;
  p50: number;
  p99: number;
  megabytes: number;
}

/**
 * Reads every page of the site in turn, as browsers do that take Brotli, until it is told to stop.
 * @param url  the site on this machine; nothing else is ever asked
 * @param seconds  the end, should nobody say stop
 */
export async function readSite(url: string, seconds: number): Promise<{ stop(): Promise<Reading> }> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error(`Not a site on this machine: ${url}`);
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname);
  if (paths.length < 10) throw new Error(`A site of ${paths.length} pages is none to read`);
  const running = autocannon({
    url,
    connections: CONNECTIONS,
    overallRate: READS_A_SECOND,
    duration: Math.ceil(seconds),
    headers: { 'accept-encoding': 'br, gzip' },
    requests: paths.map((path) => ({ method: 'GET', path })),
  });
  return {
    async stop() {
      running.stop();
      const { errors, timeouts, non2xx, requests, duration, latency, throughput } = await running;
      return {
        reads: requests.total,
        aSecond: requests.total / duration,
        errors: errors + timeouts + non2xx,
        p50: latency.p50,
        p99: latency.p99,
        megabytes: throughput.total / 1_000_000,
      };
    },
  };
}
