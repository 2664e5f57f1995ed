import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SCHEMA = 'prisma/schema.prisma';
const CLIENT_FOLDER = 'generated/prisma';
const STAMP = join(CLIENT_FOLDER, 'made-from');

/**
 * Makes Prisma's client from the schema, unless it was made from this very schema by this version.
 *
 * @returns whether it was made now.
 * @throws {Error} with Prisma's own words when the schema has a fault.
 */
export function generateClient(): boolean {
  const packageFile = createRequire(import.meta.url).resolve('prisma/package.json');
  const stamp = createHash('sha256')
    .update(readFileSync(packageFile))
    .update(readFileSync(SCHEMA))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false;
  const program = join(dirname(packageFile), 'build', 'index.js');
  const result = spawnSync(process.execPath, [program, 'generate'], {
    encoding: 'utf8',
    // Any file that exists keeps Prisma from downloading an engine that generating doesn't need.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  });
  if (result.status !== 0) throw new Error(result.stderr || result.stdout);
  writeFileSync(STAMP, stamp);
  return true;
}
