import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { livePath } from '../../address/api-paths';
import { environment, processVariables, publicOrigin } from '../../env';
import { AppError } from '../../errors/app-error';

/** A server that runs for one command. */
export type LocalServer = { readonly origin: string; readonly stop: () => Promise<void> };

const HOST = '127.0.0.1';
const BETWEEN_LOOKS = 100;

/**
 * Starts what was built on a free port of this machine, over the database of the environment. Links
 * lead to the public address all the same.
 *
 * @throws AppError `report-failed` where it ends before it answers
 */
export async function startLocalServer(): Promise<LocalServer> {
  const port = await freePort();
  const program = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const words = [program, 'start', '--hostname', HOST, '--port', String(port)];
  const server = spawn(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...processVariables(),
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      NEXT_MANUAL_SIG_HANDLE: '1',
      FULCRUM_PUBLIC_URL: publicOrigin(environment()),
    },
  });
  const stop = async () => {
    if (hasEnded(server)) return;
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  const origin = `http://${HOST}:${port}`;
  await untilAnswering(`${origin}${livePath()}`, server);
  return { origin, stop };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function untilAnswering(url: string, server: ChildProcess) {
  while (!hasEnded(server)) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }
  throw new AppError('report-failed', `the server ended with ${server.exitCode}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
