import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { requireCurrentDatabase } from '../../prisma/require-current';
import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { AppError, toAppError } from '../errors/app-error';
import { cleanDatabase } from '../write/remove-remains';
import { requireFreePort } from './free-port';
import { requireWritable } from './require-writable';
import { runNext } from './run-next';
import { runCommand, type Say } from './terminal';

const BUILD = '.next/BUILD_ID';

/** Looks at everything that a server needs, then serves what was built. */
await runCommand(async (say) => {
  const settings = environment();
  const file = databaseFile(settings.DATABASE_URL);
  if (!existsSync(BUILD)) throw new AppError('not-built', `no ${BUILD}`);
  say('checking', { file });
  requireCurrentDatabase(file);
  // Even readers write beside a database in WAL mode.
  requireWritable(dirname(file));
  await removeRemains(file, say);
  await requireFreePort(settings.PORT, settings.FULCRUM_HOST);
  say('starting', { url: `http://${settings.FULCRUM_HOST}:${settings.PORT}` });
  const address = ['--hostname', settings.FULCRUM_HOST, '--port', String(settings.PORT)];
  process.exitCode = await runNext('start', ...address);
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
