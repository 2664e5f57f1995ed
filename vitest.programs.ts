import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundle } from './lib/cli/bundle-programs';

/*
 * What tests start in processes of their own is made into one file each, once for all tests: to read
 * the sources takes each process longer than what it is started for.
 */

const PROGRAMS = {
  'draft-task': 'lib/cli/draft-task.ts',
  'undo-task': 'lib/cli/undo-task.ts',
  verify: 'lib/cli/verify.ts',
  'import-on-word': 'lib/write/fixtures/import-on-word.ts',
  'import-until': 'lib/write/fixtures/import-until.ts',
  'slow-server': 'lib/operations/fixtures/slow-server.ts',
};

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder with a file `name.mjs` for each. */
    readonly programs: string;
  }
}

// Below the packages, which the files look for from where they are.
const CACHE = join(import.meta.dirname, 'node_modules/.cache');

let folder: string | undefined;

export async function setup(project: TestProject): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'fulcrum-programs-'));
  await bundle(PROGRAMS, folder);
  project.provide('programs', folder);
}

export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true });
}
