import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NextServer, startNext } from './next-server';

/** A production server over a database of its own, in a folder that goes when it stops. */
export type Application = NextServer & {
  /** For commands that write to the same database while the server runs. */
  readonly databaseUrl: string;
};

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
  const server = await startNext(ROOT, { DATABASE_URL: databaseUrl });
  return {
    url: server.url,
    databaseUrl,
    async stop() {
      await server.stop();
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
