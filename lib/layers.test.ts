import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/* The rules of biome.json that hold the layers, tried on code that breaks them. */

const ROOT = join(import.meta.dirname, '..');

/** File, one line of code, and the rule that it must break; null: it must pass. */
const CASES: readonly (readonly [string, string, string | null])[] = [
  ['lib/scoring/a.ts', `export { readFile } from 'node:fs';`, 'noRestrictedImports'],
  ['lib/scoring/b.ts', `export { z } from 'zod';`, 'noRestrictedImports'],
  ['lib/scoring/c.ts', `export const now = Date.now();`, 'plugin'],
  ['lib/scoring/d.ts', `export const now = new Date();`, 'plugin'],
  ['lib/scoring/e.ts', `export const chance = Math.random();`, 'plugin'],
  ['lib/scoring/f.ts', `export { mean } from 'd3-array';`, null],
  ['lib/edition/a.ts', `export { createHash } from 'node:crypto';`, null],
  ['lib/edition/b.ts', `export { readClient } from '../db/client';`, 'noRestrictedImports'],
  ['lib/views/a.ts', `export { useState } from 'react';`, 'noRestrictedImports'],
  ['lib/views/b.ts', `export { translator } from '../i18n/translator';`, 'noRestrictedImports'],
  ['lib/pack/a.ts', `export const home = process.env.HOME;`, 'noRestrictedGlobals'],
  ['lib/pack/b.ts', `export { environment } from '../env';`, 'noRestrictedImports'],
  [
    'lib/mapping/a.ts',
    `export { readTableFile } from '../workbook/read-table-file';`,
    'noRestrictedImports',
  ],
  ['lib/mapping/b.ts', `export { z } from 'zod';`, null],
  ['lib/views/c.ts', `export { log } from '../operations/log';`, 'noRestrictedImports'],
  ['lib/views/d.ts', `export { readDraft } from '../jobs/drafts';`, 'noRestrictedImports'],
  ['lib/read/a.ts', `export const home = process.env.HOME;`, 'noProcessEnv'],
  ['lib/env.ts', `export const home = process.env.HOME;`, null],
  ['components/a.tsx', `export { z } from 'zod';`, 'noRestrictedImports'],
  ['components/b.tsx', `export { readBase } from '@/lib/read/base';`, 'noRestrictedImports'],
  ['components/e.tsx', `export { log } from '@/lib/operations/log';`, 'noRestrictedImports'],
  ['components/c.tsx', `export { useTranslations } from 'use-intl';`, 'noRestrictedImports'],
  ['components/d.tsx', `export { evaluate } from '@/lib/scoring';`, null],
  ['app/a/route.ts', `export { readClient } from '@/lib/db/client';`, 'noRestrictedImports'],
  ['app/b/route.ts', `export { readBase } from '@/lib/read/base';`, null],
];

let folder: string;
let broken: ReadonlyMap<string, string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fulcrum-layers-'));
  for (const name of ['biome.json', '.gitignore', 'lib/clock.grit']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  for (const [file, code] of CASES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  broken = lint();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The rule that each file breaks, as the linter reports it. */
function lint(): ReadonlyMap<string, string> {
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--reporter=github', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const lines = run.stdout.matchAll(/title=(?<rule>[^,]+),file=(?<file>[^,]+),/g);
  return new Map(
    Array.from(lines, ({ groups }) => [
      (groups?.file ?? '').replace(/^.*fulcrum-layers-[^/]+\//, ''),
      (groups?.rule ?? '').replace(/^.*\//, ''),
    ]),
  );
}

it.each(CASES)('%s: %s', (file, _code, rule) => {
  expect(broken.get(file) ?? null).toBe(rule);
});
