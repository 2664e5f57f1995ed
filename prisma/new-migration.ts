import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS } from './checks';
import { migrate } from './migrate';
import { MIGRATIONS_FOLDER, readMigrations } from './migration-files';
import { differenceToSchema } from './schema-engine';
import { withChecks } from './with-checks';

/** Writes the migration that takes the database to prisma/schema.prisma: `<name>` is its name. */
async function writeMigration(name: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-migration-'));
  const file = join(folder, 'before.db');
  migrate(file, readMigrations(), []);
  const sql = await differenceToSchema(file);
  rmSync(folder, { recursive: true });
  if (!/^(CREATE|ALTER|DROP|PRAGMA)/m.test(sql)) {
    console.log('The migrations already give the schema: nothing to write.');
    return;
  }
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const target = join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'migration.sql'), withChecks(sql, CHECKS));
  console.log(`Written: ${join(target, 'migration.sql')}. Read it before you commit it.`);
}

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Usage: npm run db:new-migration -- <name_in_small_letters>');
  process.exitCode = 1;
} else {
  await writeMigration(name);
}
