import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand } from './built-commands';
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
 * @param settings further variables of its environment
 * @throws {Error} when the server ends before it answers
 */
export async function startApplication(
  prepare: (databaseUrl: string) => void = () => {},
  settings: Readonly<Record<string, string>> = {},
): Promise<Application> {
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-e2e-'));
  const databaseFile = join(folder, 'fulcrum.db');
  seedDatabase(databaseFile);
  const databaseUrl = `file:${databaseFile}`;
  prepare(databaseUrl);
  const server = await startNext(ROOT, { ...settings, DATABASE_URL: databaseUrl });
  return {
    url: server.url,
    databaseUrl,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * Makes a database with the seed. Where one was seeded already and nothing runs on it
 * (FULCRUM_SEEDED, see server.ts), the new one is its copy, which takes no time.
 */
export function seedDatabase(file: string) {
  const seeded = process.env.FULCRUM_SEEDED;
  if (seeded !== undefined) return copyFileSync(seeded, file);
  runScript('db:migrate', `file:${file}`);
  runScript('db:seed', `file:${file}`);
}

/**
 * Runs one of the scripts of package.json on a database, from the root of the repository; as npm
 * does, without the second that npm takes for itself, and a command of lib/cli without the two that
 * its sources take to be read.
 */
export function runScript(name: string, databaseUrl: string, ...parameters: readonly string[]) {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [, file = ''] = /^tsx (\S+)$/.exec(scripts[name] ?? '') ?? [];
  const command = builtCommand(file);
  const program = command === null ? ['--import', 'tsx', file] : [command];
  return execFileSync(process.execPath, [...program, ...parameters], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}
