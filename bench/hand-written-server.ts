import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const STYLE = readFileSync(join(import.meta.dirname, 'hand-written.css'));
const TYPES = { html: 'text/html; charset=utf-8', style: 'text/css; charset=utf-8' };

/** A server of pages that someone wrote by hand. */
export type HandWrittenServer = {
  /** Where a page stands, by its name. */
  readonly addressOf: (name: string) => string;
  readonly stop: () => Promise<void>;
};

/**
 * Serves finished pages and their one style sheet as a plain file server would, gzipped as Next
 * does it.
 *
 * @param pages HTML by name
 */
export async function serveByHand(pages: ReadonlyMap<string, string>): Promise<HandWrittenServer> {
  const bodies = new Map([...pages].map(([name, html]) => [pathOf(name), gzipSync(html)]));
  const style = gzipSync(STYLE);
  const server = createServer((request, reply) => {
    const isStyle = request.url === '/style.css';
    const body = isStyle ? style : bodies.get(request.url ?? '');
    reply.setHeader('content-type', isStyle ? TYPES.style : TYPES.html);
    reply.setHeader('content-encoding', 'gzip');
    reply.statusCode = body === undefined ? 404 : 200;
    reply.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return {
    addressOf: (name) => `http://127.0.0.1:${address.port}${pathOf(name)}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function pathOf(name: string): string {
  return `/${encodeURIComponent(name)}`;
}
