import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isProduction } from '../env';

/** The programs of lib/cli that a server starts for its tasks. */
export const PROGRAMS = ['draft-task', 'undo-task'] as const;

export type Program = (typeof PROGRAMS)[number];

/** Where the build lays them, each as one file. */
export const BUILT_PROGRAMS = '.next/programs';

/**
 * What Node needs to run one. A server runs what was built with it, in a third of the time that the
 * sources take; without a build, and in development, it is the sources.
 */
export function programWords(program: Program): readonly string[] {
  const folder = process.cwd();
  const built = join(/* turbopackIgnore: true */ folder, BUILT_PROGRAMS, `${program}.mjs`);
  if (isProduction() && existsSync(built)) return [built];
  return ['--import', 'tsx', join(/* turbopackIgnore: true */ folder, 'lib/cli', `${program}.ts`)];
}
