import Database from 'better-sqlite3';
import { toDatabaseError } from '../db/database-error';
import { AppError } from '../errors/app-error';

/**
 * Lets one import at a time into a database file, in whatever process it runs. The lock is one of
 * SQLite's own, on a file beside the database: the operating system takes it back from a killed
 * process, so that what such an import left behind can be told from one that is still at work.
 *
 * @returns gives the lock back.
 * @throws AppError `import-running`, `database-unwritable`.
 */
export function takeImportLock(file: string): () => void {
  try {
    const lock = new Database(`${file}.import`, { timeout: 0 });
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch (thrown) {
      lock.close();
      throw thrown;
    }
    return () => lock.close();
  } catch (thrown) {
    const error = toDatabaseError(thrown, file);
    if (error.code !== 'database-busy') throw error;
    throw new AppError('import-running', error.message, { file }, thrown);
  }
}
