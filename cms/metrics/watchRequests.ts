import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { OPERATIONS } from '../api/v1/operations/index.ts';
import { promiseHttps } from '../endpoints/request/promiseHttps.ts';
import { logRequest, nameRequest } from '../log/requests.ts';
import { metrics } from './metrics.ts';
import { type RouteReader, routeReader } from './routes.ts';

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'];
const LOGIN = /\/login$/;

interface Watch {
  read: RouteReader;
}

/** Once for a process, in whichever bundle: a second subscriber would count everything twice. */
const SHARED = Symbol.for('luchtpost.watchRequests');

/** Counts and logs every request to this server from now on, by the pattern of its address. */
export function watchRequests(payload: Payload): void {
  const shared = globalThis as { [SHARED]?: Watch };
  const read = routeReader(payload.config, ['/api/v1/openapi.json', ...OPERATIONS.map(v1Path)]);
  if (shared[SHARED]) {
    shared[SHARED].read = read;
    return;
  }
  const watch: Watch = { read };
  shared[SHARED] = watch;
  const started = new WeakMap<object, number>();
  // Node's own channels: they see all of it, also what Next answers without asking Payload.
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    nameRequest(request, response);
    promiseHttps(response);
    started.set(request, performance.now());
  });
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const begin = started.get(request);
    if (begin === undefined) return;
    const route = watch.read((request.url ?? '').split('?')[0] ?? '');
    const status = String(response.statusCode);
    const method = METHODS.includes(request.method ?? '') ? (request.method ?? '') : 'anders';
    const seconds = (performance.now() - begin) / 1000;
    metrics().requests.observe({ method, route, status }, seconds);
    if (response.statusCode >= 500) metrics().faults.inc();
    logRequest(payload, response, { method, route, status: response.statusCode, seconds });
    if (method === 'POST' && LOGIN.test(route) && response.statusCode >= 400) {
      metrics().loginRefusals.inc({ status });
    }
  });
}

const v1Path = ({ path }: { path: string }): string => `/api/v1${path}`;
