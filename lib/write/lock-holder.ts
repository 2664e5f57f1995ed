import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

const holderSchema = z.object({
  process: z.int().positive(),
  host: z.string(),
  /** ISO 8601, UTC. */
  since: z.string(),
  user: z.string(),
});

/** Who holds a lock: a process of a machine, since when, and for whom it works. */
export type LockHolder = z.infer<typeof holderSchema>;

/** This process as the holder of a lock. */
export function asHolder(user: string): LockHolder {
  return { process: process.pid, host: hostname(), since: new Date().toISOString(), user };
}

/** Notes beside a lock who holds it; called by its holder, at once. A note is never a lock. */
export function noteHolder(lockFile: string, holder: LockHolder): void {
  try {
    const draft = `${noteOf(lockFile)}.${holder.process}`;
    writeFileSync(draft, JSON.stringify(holder));
    renameSync(draft, noteOf(lockFile));
  } catch {
    // The lock is held all the same: on a full disk, nobody is told by whom.
  }
}

/** Takes the note away; called by the holder before it gives the lock back. */
export function clearHolder(lockFile: string): void {
  rmSync(noteOf(lockFile), { force: true });
}

/**
 * Who holds a lock that was found held; null: nobody knows. The note of a process of this machine
 * that has ended, killed with the lock, is no answer: another has taken the lock since.
 */
export function readHolder(lockFile: string): LockHolder | null {
  try {
    const holder = holderSchema.parse(JSON.parse(readFileSync(noteOf(lockFile), 'utf8')));
    return holder.host !== hostname() || isRunning(holder.process) ? holder : null;
  } catch {
    return null;
  }
}

function noteOf(lockFile: string): string {
  return `${lockFile}-holder`;
}

/** Whether there is a process of that number; one of another user may not be signalled. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
