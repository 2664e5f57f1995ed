import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isProduction } from '../env';

/** The programs of lib/cli that a server starts for its tasks, and what its threads run. */
export const PROGRAM_SOURCES = {
  'draft-task': 'lib/cli/draft-task.ts',
  'undo-task': 'lib/cli/undo-task.ts',
  'draw-thread': 'lib/draws/draw-thread.ts',
} as const;

export type Program = Exclude<keyof typeof PROGRAM_SOURCES, 'draw-thread'>;

/** Where the build lays them, each as one file. */
export const BUILT_PROGRAMS = '.next/programs';

/** What Node needs to run one: what was built, or its source. */
export function programWords(program: Program): readonly string[] {
  const built = builtProgram(program);
  if (built !== null) return [built];
  const source = join(/* turbopackIgnore: true */ process.cwd(), PROGRAM_SOURCES[program]);
  return ['--import', 'tsx', source];
}

/**
 * A server runs what was built with it, in a third of the time that the sources take. Null: without
 * a build, and in development, it is the sources.
 */
export function builtProgram(program: keyof typeof PROGRAM_SOURCES): string | null {
  const folder = process.cwd();
  const built = join(/* turbopackIgnore: true */ folder, BUILT_PROGRAMS, `${program}.mjs`);
  return isProduction() && existsSync(built) ? built : null;
}
