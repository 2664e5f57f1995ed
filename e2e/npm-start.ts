import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { seedDatabase } from './application';
import { freePort } from './next-server';

/** What someone who runs Fulcrum has: `npm start`, its output and its database. */
export type Operation = {
  readonly url: string;
  readonly databaseFile: string;
  /** The lines of the log so far. */
  readonly log: () => readonly LogLine[];
  /** Everything on its standard output so far, the lines for people included. */
  readonly lines: () => readonly string[];
  readonly npm: ChildProcess;
  /** Exit code of npm; null if a signal ended it. */
  readonly exit: Promise<number | null>;
  /** Ends whatever is left, and removes the database. */
  readonly clear: () => void;
};

export type LogLine = Readonly<Record<string, unknown>>;

const ROOT = join(import.meta.dirname, '..');

/** Seeds a new database and runs `npm start` on it, on a free port. */
export async function npmStart(settings: Readonly<Record<string, string>>): Promise<Operation> {
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-operation-'));
  const databaseFile = join(folder, 'fulcrum.db');
  seedDatabase(databaseFile);
  const port = await freePort();
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    // A group of its own, so that a test sees whether anything of it is left.
    detached: true,
    env: {
      ...process.env,
      ...settings,
      DATABASE_URL: `file:${databaseFile}`,
      FULCRUM_HOST: '127.0.0.1',
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface(npm.stdout).on('line', (line) => lines.push(line));
  while (!lines.some((line) => line.includes('"event":"start"'))) await once(reader, 'line');
  return {
    url: `http://127.0.0.1:${port}`,
    databaseFile,
    log: () => lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)),
    lines: () => lines,
    npm,
    exit: once(npm, 'close').then(([code]) => code),
    clear() {
      if (isAnyLeft(npm)) process.kill(-Number(npm.pid), 'SIGKILL');
      rmSync(folder, { recursive: true });
    },
  };
}

/** Whether a program of that group still runs. */
export function isAnyLeft({ pid }: ChildProcess): boolean {
  try {
    process.kill(-Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}
