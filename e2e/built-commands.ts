import { join } from 'node:path';
import { bundle } from '../lib/cli/bundle-programs';

/** The commands of lib/cli that tests run, and the folder in which each is one file while they do. */
const COMMANDS = ['access', 'import', 'migrate', 'pack'];
const FOLDER = join(import.meta.dirname, '../.next/commands');

/** Makes them anew from their sources; once for all tests (server.ts). */
export function buildCommands(): Promise<void> {
  const sources = COMMANDS.map((name) => [name, `lib/cli/${name}.ts`]);
  return bundle(Object.fromEntries(sources), FOLDER);
}

/** Where a command is built, by its source; null: it is run from that. */
export function builtCommand(source: string): string | null {
  const name = COMMANDS.find((one) => source === `lib/cli/${one}.ts`);
  return name === undefined ? null : join(FOLDER, `${name}.mjs`);
}
