/// <reference lib="webworker" />
// The service worker: pages already visited can be read without a network. It is sent as it stands here,
// without its types (see write.ts), so it imports nothing.
//
// Never a mix of two builds: a page is kept whole, as it came; what it loads carries a hash of its content in
// its name, so a page of yesterday finds the files of yesterday, and what has no hash (the search index) is
// not kept at all. With a network, the network decides.

declare const BUILD: string;

{
  const worker = self as unknown as ServiceWorkerGlobalScope;
  /** Of this build: the page that says that there is no network. */
  const SHELL = `luchtpost-${BUILD}`;
  /** What was visited, whichever build it came from. */
  const VISITED = 'luchtpost-bezocht';
  const OFFLINE_PAGE = '/offline/';
  const MAX_VISITED = 200;
  const PATIENCE_MS = 4_000;

  const isHashed = (path: string) => path.startsWith('/_astro/');
  /** Answers to a person, drafts and the search index: today's or nothing. */
  const isNeverKept = (path: string) => /^\/(?:terugmelding|voorbeeld|pagefind|sw\.js)/.test(path);

  async function keep(request: string, response: Response): Promise<void> {
    const cache = await caches.open(VISITED);
    await cache.put(request, response);
    const kept = await cache.keys();
    for (const old of kept.slice(0, Math.max(kept.length - MAX_VISITED, 0))) await cache.delete(old);
  }

  /** A page and everything it needs to look and work as it does now. */
  async function keepPage(urls: string[]): Promise<void> {
    for (const url of urls) {
      const { origin, pathname } = new URL(url, worker.location.origin);
      if (origin !== worker.location.origin || isNeverKept(pathname)) continue;
      if (isHashed(pathname) && (await caches.match(pathname))) continue;
      const response = await fetch(pathname).catch(() => undefined);
      if (response?.ok) await keep(pathname, response);
    }
  }

  async function keepShell(): Promise<void> {
    const response = await fetch(OFFLINE_PAGE, { cache: 'no-cache' });
    if (!response.ok) return;
    const cache = await caches.open(SHELL);
    const html = await response.clone().text();
    await cache.put(OFFLINE_PAGE, response);
    const files = [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(([, file]) => file ?? '');
    await cache.addAll(files);
  }

  async function fromNetworkFirst(request: Request, path: string): Promise<Response> {
    const isPage = request.mode === 'navigate';
    const stored = await caches.match(path);
    try {
      const patience = stored ? AbortSignal.timeout(PATIENCE_MS) : undefined;
      const response = await fetch(request, patience ? { signal: patience } : {});
      if (response.ok && !response.redirected) await keep(path, response.clone());
      // Withdrawn from the site is withdrawn here too.
      if (response.status === 404) await (await caches.open(VISITED)).delete(path);
      return response;
    } catch (error) {
      if (stored) return stored;
      const offline = isPage ? await caches.match(OFFLINE_PAGE) : undefined;
      if (offline) return offline;
      throw error;
    }
  }

  async function fromCacheFirst(request: Request, path: string): Promise<Response> {
    const stored = await caches.match(path);
    if (stored) return stored;
    const response = await fetch(request);
    if (response.ok) await keep(path, response.clone());
    return response;
  }

  worker.addEventListener('install', (event) => {
    event.waitUntil(keepShell().then(() => worker.skipWaiting()));
  });

  worker.addEventListener('activate', (event) => {
    const tidy = async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('luchtpost-') && name !== SHELL && name !== VISITED) await caches.delete(name);
      }
      await worker.clients.claim();
    };
    event.waitUntil(tidy());
  });

  worker.addEventListener('message', (event) => {
    const urls = (event.data as { keep?: unknown } | null)?.keep;
    if (Array.isArray(urls)) event.waitUntil(keepPage(urls.map(String)));
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== worker.location.origin || isNeverKept(pathname)) return;
    event.respondWith(
      isHashed(pathname) ? fromCacheFirst(request, pathname) : fromNetworkFirst(request, pathname),
    );
  });
}
