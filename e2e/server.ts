import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDatabase, startApplication } from './application';
import { buildCommands } from './built-commands';

/* The server that Playwright starts for all tests, and stops with SIGTERM. */

await buildCommands();
const folder = mkdtempSync(join(tmpdir(), 'fulcrum-seeded-'));
const seeded = join(folder, 'seeded.db');
seedDatabase(seeded);
process.env.FULCRUM_SEEDED = seeded;
const application = await startApplication();
process.once('SIGTERM', () => {
  rmSync(folder, { recursive: true });
  void application.stop().then(() => process.exit(0));
});
process.stdout.write(`ready at ${application.url} beside ${seeded}\n`);
