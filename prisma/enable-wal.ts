import Database from 'better-sqlite3';
import { AppError } from '../lib/errors/app-error';

/**
 * Puts a database into WAL mode, in which readers and one writer don't disturb each other. The
 * mode stays with the file.
 *
 * @throws AppError `database-busy` while others use it.
 */
export function enableWal(file: string): void {
  const database = new Database(file, { fileMustExist: true, timeout: 5000 });
  const mode = database.pragma('journal_mode = WAL', { simple: true });
  database.close();
  if (mode !== 'wal') throw new AppError('database-busy', `${file} stayed in ${mode} mode`);
}
