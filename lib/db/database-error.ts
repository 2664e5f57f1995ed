import Database from 'better-sqlite3';
import { AppError, type ErrorCode, toAppError } from '../errors/app-error';

/** What SQLite's result codes mean to whoever named the file; each covers its extended codes. */
const MEANINGS: Readonly<Record<string, ErrorCode>> = {
  SQLITE_NOTADB: 'database-damaged',
  SQLITE_CORRUPT: 'database-damaged',
  SQLITE_BUSY: 'database-busy',
  SQLITE_FULL: 'disk-full',
  SQLITE_CANTOPEN: 'database-unwritable',
  SQLITE_IOERR: 'database-unwritable',
  SQLITE_PERM: 'database-unwritable',
  SQLITE_READONLY: 'database-unwritable',
};

/** What kept SQLite or the file system from working with a database file, as an AppError. */
export function toDatabaseError(thrown: unknown, file: string): AppError {
  const code = meaningOf(thrown);
  if (code === null || !(thrown instanceof Error)) return toAppError(thrown);
  return new AppError(code, `${file}: ${thrown.message}`, { file }, thrown);
}

function meaningOf(thrown: unknown): ErrorCode | null {
  if (thrown instanceof Database.SqliteError) {
    const [primary = ''] = thrown.code.match(/^SQLITE_[A-Z]+/) ?? [];
    return MEANINGS[primary] ?? null;
  }
  const isSystemError = thrown instanceof Error && 'syscall' in thrown;
  return isSystemError ? 'database-unwritable' : null;
}
