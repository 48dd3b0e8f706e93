// Tool pages load this; reading pages do not. From here on, what is visited can be read without a network.

async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  // This very page was loaded before the worker was there.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ keep: [location.pathname, ...loaded] });
}

// A browser that forbids it (a private window) loses nothing but reading offline.
void register().catch(() => undefined);
