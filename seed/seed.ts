import { join } from 'node:path';
import { runProgram } from '../lib/cli/run-program';

/** Loads the article as it lies in this folder, through the same door as any other pack. */
const root = join(import.meta.dirname, '..');
process.chdir(root);
process.exitCode = await runProgram(join(root, 'lib/cli/import.ts'), 'seed');
