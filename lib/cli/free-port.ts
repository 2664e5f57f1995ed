import { once } from 'node:events';
import { createServer } from 'node:net';
import { AppError } from '../errors/app-error';

/**
 * Refuses a port that another program listens on, before the server would say so in its own way.
 *
 * @throws AppError `port-in-use`, with the port after it as another to try.
 */
export async function requireFreePort(port: number, hostname: string): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, hostname);
    await once(probe, 'listening');
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new AppError('port-in-use', reason, { port: `${port}`, other: `${port + 1}` }, thrown);
  } finally {
    probe.close();
  }
}
