import { once } from 'node:events';
import { createServer } from 'node:net';
import { AppError } from '../errors/app-error';

const LAST_PORT = 65535;

/**
 * Refuses an address on which the server could not listen, before it would say so in its own way.
 *
 * @throws AppError `port-in-use`, with another port to try; `cannot-listen` where the host is not
 * this machine's or the port is not for this user.
 */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (thrown) {
    throw addressError(thrown, port, host);
  } finally {
    probe.close();
  }
}

function addressError(thrown: unknown, port: number, host: string): AppError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const reason = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : message;
  if (reason === 'EADDRINUSE') {
    const other = port < LAST_PORT ? port + 1 : port - 1;
    return new AppError('port-in-use', message, { port: `${port}`, other: `${other}` }, thrown);
  }
  return new AppError('cannot-listen', message, { host, port: `${port}`, reason }, thrown);
}
