import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A service with as much of the S3 interface as media need, in memory, on this machine. */
export interface S3StandIn {
  url: string;
  /** What is kept, by `/bucket/key`. */
  objects: Map<string, { body: Buffer; type: string }>;
  close(): Promise<void>;
}

/** Starts the stand-in. It answers only requests that are signed with this key id. */
export async function startS3(accessKeyId: string): Promise<S3StandIn> {
  const objects: S3StandIn['objects'] = new Map();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    if (!request.headers.authorization?.includes(`Credential=${accessKeyId}/`)) {
      response.writeHead(403).end();
      return;
    }
    const key = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const kept = objects.get(key);
    if (request.method === 'PUT') {
      objects.set(key, { body: Buffer.concat(parts), type: request.headers['content-type'] ?? '' });
      response.writeHead(200, { ETag: '"1"' }).end();
    } else if (request.method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
    } else if (!kept) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, {
        'Content-Length': kept.body.length,
        'Content-Type': kept.type,
        ETag: '"1"',
        'Last-Modified': new Date(0).toUTCString(),
      });
      response.end(request.method === 'HEAD' ? undefined : kept.body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
