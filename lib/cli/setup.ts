import { generateClient } from '../../prisma/generate-client';
import { migrate } from '../../prisma/migrate';
import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import { requireWritable } from './require-writable';
import { runProgram } from './run-program';
import { runCommand } from './terminal';

/** Everything between `npm ci` and a start: client, migrations, seed. Safe to run again. */
await runCommand(async (say) => {
  requireWritable('.');
  say('generating');
  generateClient();
  const file = databaseFile(environment().DATABASE_URL);
  say('migrating', { file });
  migrate(file);
  const exitCode = await runProgram('seed/seed.ts');
  if (exitCode !== 0) throw new AppError('import-failed', `the seed ended with ${exitCode}`);
  say('ready');
});
