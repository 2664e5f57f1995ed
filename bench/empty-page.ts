import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipped } from './weigh';

/** The page that Next adds to every build, with nothing of ours in it, not even a layout. */
const NOT_FOUND = 'server/app/_not-found.html';

/** The scripts that a browser of today fetches; those for browsers without modules are left out. */
const SCRIPT = /<script src="\/_next\/([^"]+)"(?![^>]*noModule)/g;

/**
 * The JavaScript of an empty page, gzipped, read from a build: what its page for unknown addresses
 * loads (React, the router, the loader). `npm run bench` also builds and opens an empty page, and
 * prints that both agree.
 *
 * @param folder of the application that was built
 */
export function emptyPageScript(folder: string): number {
  const build = join(folder, '.next');
  const html = readFileSync(join(build, NOT_FOUND), 'utf8');
  const files = new Set(Array.from(html.matchAll(SCRIPT), ([, file]) => file ?? ''));
  return [...files].reduce((sum, file) => sum + gzipped(readFileSync(join(build, file))), 0);
}
