import Database from 'better-sqlite3';
import { closeReadClient } from './client';

/**
 * Closes what this process reads through, and writes what stands in the log beside the database
 * (`-wal`) into the file itself, so that a copy of the file alone is whole. An import that is at
 * work keeps its log.
 */
export async function closeDatabase(file: string): Promise<void> {
  await closeReadClient();
  const database = new Database(file, { fileMustExist: true, timeout: 100 });
  try {
    database.pragma('wal_checkpoint(PASSIVE)');
  } finally {
    database.close();
  }
}
