import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A production server over a database of its own, in a folder that goes when it stops. */
export type Application = {
  readonly url: string;
  /** For commands that write to the same database while the server runs. */
  readonly databaseUrl: string;
  readonly stop: () => Promise<void>;
};

const HOST = '127.0.0.1';
const ROOT = join(import.meta.dirname, '..');

/**
 * Seeds a new database and starts the built application on a free port.
 *
 * @param prepare changes the seeded database before the server starts, for a test that needs
 *   other data than the seed (a cell without evidence, say); gets DATABASE_URL
 * @throws {Error} when the server ends before it answers
 */
export async function startApplication(
  prepare: (databaseUrl: string) => void = () => {},
): Promise<Application> {
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-e2e-'));
  const databaseUrl = `file:${join(folder, 'fulcrum.db')}`;
  runScript('db:migrate', databaseUrl);
  runScript('db:seed', databaseUrl);
  prepare(databaseUrl);
  const port = await freePort();
  const server = serve(port, databaseUrl);
  const url = `http://${HOST}:${port}`;
  await untilAnswering(url, server);
  return {
    url,
    databaseUrl,
    async stop() {
      server.kill('SIGTERM');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs one of the scripts of package.json on a database, from the root of the repository. */
export function runScript(name: string, databaseUrl: string, ...parameters: readonly string[]) {
  return execFileSync('npm', ['run', '--silent', name, '--', ...parameters], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}

function serve(port: number, databaseUrl: string): ChildProcess {
  const next = join(ROOT, 'node_modules/next/dist/bin/next');
  return spawn(process.execPath, [next, 'start', '--hostname', HOST, '--port', String(port)], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function untilAnswering(url: string, server: ChildProcess) {
  while (server.exitCode === null) {
    try {
      await fetch(`${url}/api/health`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`The server ended with ${server.exitCode}; is there a build (npm run build)?`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
