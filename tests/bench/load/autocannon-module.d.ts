declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    overallRate: number;
    duration: number;
    headers?: Record<string, string>;
    requests?: { method: 'GET'; path: string }[];
  }
  interface Result {
    duration: number;
    errors: number;
    timeouts: number;
    non2xx: number;
    requests: { total: number };
    throughput: { total: number };
    latency: { p50: number; p97_5: number; p99: number };
  }
  interface Running extends PromiseLike<Result> {
    stop(): void;
  }
  export default function autocannon(options: Options): Running;
}
