import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipped } from './weigh';

/** What this file needs of what Next writes about a build. */
type BuildManifest = { readonly rootMainFiles: readonly string[] };

/**
 * The JavaScript of an empty page, gzipped: what every page of a build starts with (React, the
 * router, the loader), read from the build itself. Polyfills are left out: they are for browsers
 * without modules, and no other fetches them.
 *
 * `npm run bench` also builds and opens an empty page, and prints that both agree.
 *
 * @param folder of the application that was built
 */
export function emptyPageScript(folder: string): number {
  const build = join(folder, '.next');
  const manifest: BuildManifest = JSON.parse(
    readFileSync(join(build, 'build-manifest.json'), 'utf8'),
  );
  return manifest.rootMainFiles.reduce(
    (sum, file) => sum + gzipped(readFileSync(join(build, file))),
    0,
  );
}
