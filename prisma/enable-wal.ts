import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { toDatabaseError } from '../lib/db/database-error';
import { AppError } from '../lib/errors/app-error';

/**
 * Puts a database into WAL mode, in which readers and one writer don't disturb each other. The
 * mode stays with the file.
 *
 * @throws AppError `database-missing`; `database-busy` while others use it; `database-damaged`.
 */
export function enableWal(file: string): void {
  if (!existsSync(file)) throw new AppError('database-missing', `no ${file}`, { file });
  try {
    const database = new Database(file, { timeout: 5000 });
    const mode = database.pragma('journal_mode = WAL', { simple: true });
    database.close();
    if (mode !== 'wal') throw new AppError('database-busy', `${file} stayed in ${mode} mode`);
  } catch (thrown) {
    throw toDatabaseError(thrown, file);
  }
}
