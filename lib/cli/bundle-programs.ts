import { join } from 'node:path';
import { build } from 'esbuild';
import { BUILT_PROGRAMS, PROGRAMS } from '../jobs/programs';

/** Makes one file of each program that a server starts for its tasks; packages stay what they are. */
export async function bundlePrograms(): Promise<void> {
  await build({
    entryPoints: PROGRAMS.map((program) => join('lib/cli', `${program}.ts`)),
    outdir: BUILT_PROGRAMS,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    // The oldest that may run it (package.json).
    target: 'node20.19',
  });
}
