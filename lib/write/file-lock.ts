import Database from 'better-sqlite3';
import { toDatabaseError } from '../db/database-error';

/**
 * Takes a lock, in whatever process others try. It is one of SQLite's own, on a file that stays
 * empty: the operating system takes it back from a killed process, so that no lock is ever stale.
 *
 * @returns gives the lock back; null: another holds it.
 * @throws AppError `database-unwritable` where the file can't be made.
 */
export function takeFileLock(lockFile: string): (() => void) | null {
  try {
    const lock = new Database(lockFile, { timeout: 0 });
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch (thrown) {
      lock.close();
      throw thrown;
    }
    return () => lock.close();
  } catch (thrown) {
    const error = toDatabaseError(thrown, lockFile);
    if (error.code !== 'database-busy') throw error;
    return null;
  }
}
