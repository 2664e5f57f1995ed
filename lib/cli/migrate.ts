import { enableWal } from '../../prisma/enable-wal';
import { migrate } from '../../prisma/migrate';
import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { runCommand } from './terminal';

await runCommand(async (say) => {
  const file = databaseFile(environment().DATABASE_URL);
  if (process.argv.includes('--wal')) {
    enableWal(file);
    say('walOn', { file });
  }
  const applied = migrate(file);
  if (applied.length === 0) say('upToDate');
  else say('migrated', { count: applied.length });
});
