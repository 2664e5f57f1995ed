import { resolve } from 'node:path';

/** The absolute path of the SQLite file that a `file:` address names. */
export function databaseFile(databaseUrl: string): string {
  return resolve(databaseUrl.replace(/^file:/, '').replace(/\?.*$/, ''));
}
