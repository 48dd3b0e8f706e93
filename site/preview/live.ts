// In the preview beside the editor: what is typed in the CMS shows here at once. The server makes the page, so
// that it is the page; this only asks for it again and puts it in place.

const REST_MS = 250;

let rest: ReturnType<typeof setTimeout> | undefined;
let asking: AbortController | undefined;

async function show(data: unknown): Promise<void> {
  asking?.abort();
  asking = new AbortController();
  const response = await fetch(location.href, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
    signal: asking.signal,
  });
  // Half a field typed is no page yet: the page before it stays.
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const from = page.querySelector('main');
  const to = document.querySelector('main');
  if (from && to) to.replaceChildren(...from.childNodes);
}

window.addEventListener('message', ({ data, source }) => {
  const message = data as { type?: string; data?: unknown } | null;
  if (source !== window.parent && source !== window.opener) return;
  if (message?.type === 'payload-live-preview' && message.data) {
    clearTimeout(rest);
    rest = setTimeout(() => void show(message.data).catch(() => undefined), REST_MS);
  }
});

// Payload waits for this before it sends what is typed.
const editor = window.opener ?? (window.parent === window ? undefined : window.parent);
editor?.postMessage({ type: 'payload-live-preview', ready: true }, '*');
