import { AppError } from '../errors/app-error';
import { takeFileLock } from './file-lock';
import { asHolder, clearHolder, noteHolder, readHolder } from './lock-holder';

/**
 * Lets one import at a time into a database file, in whatever process it runs. The lock lies beside
 * the database and ends with its process, so that what a killed import left behind can be told from
 * one that is still at work. Whoever comes second is told who holds it.
 *
 * @param user for whom this process works
 * @returns gives the lock back.
 * @throws AppError `import-running`, `database-unwritable`.
 */
export function takeImportLock(file: string, user: string): () => void {
  const lockFile = `${file}.import`;
  const release = takeFileLock(lockFile);
  if (release === null) throw importRunning(file, lockFile);
  noteHolder(lockFile, asHolder(user));
  return () => {
    clearHolder(lockFile);
    release();
  };
}

function importRunning(file: string, lockFile: string): AppError {
  const holder = readHolder(lockFile);
  const values =
    holder === null
      ? { holder: 'unknown' }
      : { holder: 'known', ...holder, process: String(holder.process) };
  const message = `${file} is locked: ${JSON.stringify(values)}`;
  return new AppError('import-running', message, { file, ...values });
}
