import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server on loopback that stands for ours, or for one that nobody should reach. */
export type SmallSite = {
  readonly origin: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  readonly close: () => void;
};

/** Starts a server on a free port of this machine. */
export async function startSmallSite(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<SmallSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
