import type { AddressInfo } from 'node:net';
import { sendToCms } from '../site/feedback/outbox.ts';
import { createSiteServer } from '../site/server/server.ts';
import { cmsAddress, publicCmsAddress, siteDataDir } from '../site/settings.ts';
import { siteKey } from '../site/site-key.ts';

// Serves the build on air at SITE_HOST:SITE_PORT (127.0.0.1:4321) and follows every switch.
const host = process.env.SITE_HOST?.trim() || '127.0.0.1';
const port = Number(process.env.SITE_PORT?.trim() || 4321);
const FINISH_MS = 3000;

const server = createSiteServer({
  siteDir: siteDataDir(),
  behindTls: process.env.BEHIND_TLS === '1',
  sendFeedback: sendToCms(cmsAddress(), siteKey()),
  preview: { cms: cmsAddress(), shownIn: publicCmsAddress(), key: siteKey() },
});

server.once('error', (error: NodeJS.ErrnoException) => {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Poort ${port} is al in gebruik; stop het andere programma of kies een andere poort met SITE_PORT.`,
    EACCES: `Poort ${port} mag hier niet worden gebruikt; kies met SITE_PORT een poort boven 1024.`,
  };
  console.error(reasons[error.code ?? ''] ?? `De site kan niet starten: ${error.message}`);
  process.exit(1);
});

server.listen(port, host, () => {
  const { address, port: bound, family } = server.address() as AddressInfo;
  console.log(`SITE-READY http://${family === 'IPv6' ? `[${address}]` : address}:${bound}/`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // Whoever is still reading after this has a connection that will not finish.
    setTimeout(() => server.closeAllConnections(), FINISH_MS).unref();
  });
}
