import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A production server on a free port of this machine. */
export type NextServer = { readonly url: string; readonly stop: () => Promise<void> };

const HOST = '127.0.0.1';
const NEXT = join(import.meta.dirname, '../node_modules/next/dist/bin/next');

/**
 * Starts the build in a folder, and waits until it answers.
 *
 * @throws {Error} when the server ends before that
 */
export async function startNext(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<NextServer> {
  const port = await freePort();
  const url = `http://${HOST}:${port}`;
  const server = spawn(
    process.execPath,
    [NEXT, 'start', '--hostname', HOST, '--port', String(port)],
    {
      cwd: folder,
      env: {
        ...process.env,
        FULCRUM_PUBLIC_URL: url,
        ...environment,
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  await untilAnswering(url, server);
  return {
    url,
    async stop() {
      server.kill('SIGTERM');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}

async function untilAnswering(url: string, server: ChildProcess) {
  while (server.exitCode === null) {
    try {
      await fetch(url, { redirect: 'manual' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`The server ended with ${server.exitCode}; is there a build (npm run build)?`);
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
