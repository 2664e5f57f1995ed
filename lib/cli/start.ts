import { dirname } from 'node:path';
import { requireCurrentDatabase } from '../../prisma/require-current';
import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { AppError, toAppError } from '../errors/app-error';
import { removeExpiredDrafts } from '../jobs/expired-drafts';
import { isBuilt } from '../operations/build';
import { cleanDatabase } from '../write/remove-remains';
import { firstTokenLines } from './first-token';
import { requireFreePort } from './free-port';
import { requireWritable } from './require-writable';
import { serveNext } from './run-next';
import { runCommand, type Say, terminalLocale } from './terminal';

/** Looks at everything that a server needs, then serves what was built. */
await runCommand(async (say) => {
  const settings = environment();
  const file = databaseFile(settings.DATABASE_URL);
  if (!isBuilt()) throw new AppError('not-built', 'no build');
  say('checking', { file });
  requireCurrentDatabase(file);
  // Even readers write beside a database in WAL mode.
  requireWritable(dirname(file));
  await removeRemains(file, say);
  removeExpiredDrafts(new Date());
  await requireFreePort(settings.PORT, settings.FULCRUM_HOST);
  for (const line of await firstTokenLines(file, settings, terminalLocale())) console.log(line);
  say('starting', { url: `http://${settings.FULCRUM_HOST}:${settings.PORT}` });
  const address = ['--hostname', settings.FULCRUM_HOST, '--port', String(settings.PORT)];
  process.exitCode = await serveNext(...address);
});

async function removeRemains(file: string, say: Say): Promise<void> {
  try {
    const count = await cleanDatabase(file);
    if (count > 0) say('removed', { count });
  } catch (thrown) {
    // What an import that is still at work has written so far is no remains.
    if (toAppError(thrown).code !== 'import-running') throw thrown;
  }
}
