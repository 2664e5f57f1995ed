import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One migration in Prisma's layout: `<timestamp>_<name>/migration.sql`. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** By the working directory, like the database file: inside a bundle this file has no place. */
export const MIGRATIONS_FOLDER = join(process.cwd(), 'prisma', 'migrations');

const FILE = 'migration.sql';

/** The migrations of a folder, oldest first, with the SHA-256 (hex) that Prisma records. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(/* turbopackIgnore: true */ join(folder, name, FILE), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}
