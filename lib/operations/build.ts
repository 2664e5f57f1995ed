import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Next writes it last. */
const BUILD = '.next/BUILD_ID';

/** Whether there are built pages to serve. */
export function isBuilt(): boolean {
  return existsSync(join(process.cwd(), BUILD));
}
