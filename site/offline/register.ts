// Tool pages load this; reading pages do not. From here on, what is visited can be read without a network.

async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  // This very page was loaded before the worker was there: what it names, and what its scripts loaded.
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
    ({ href }) => href,
  );
  const scripts = [...document.scripts].map(({ src }) => src).filter(Boolean);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ keep: [...new Set([location.pathname, ...styles, ...scripts, ...loaded])] });
}

// A browser that forbids it (a private window) loses nothing but reading offline.
void register().catch(() => undefined);
