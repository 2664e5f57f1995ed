import { openReadClient, type ReadClient } from '../db/client';
import { takeImportLock } from './import-lock';
import { COMMAND_PATIENCE, openWriter, type Writer } from './writer';

/**
 * Gives work the import lock of a database file and a connection each for reading and writing,
 * and takes them back when it is over.
 *
 * @param user for whom the work is done
 * @throws AppError `import-running`, `database-unwritable`.
 */
export async function withImportLock<Result>(
  file: string,
  user: string,
  work: (reader: ReadClient, writer: Writer) => Promise<Result>,
): Promise<Result> {
  const release = takeImportLock(file, user);
  try {
    return await withConnections(file, work);
  } finally {
    release();
  }
}

async function withConnections<Result>(
  file: string,
  work: (reader: ReadClient, writer: Writer) => Promise<Result>,
): Promise<Result> {
  const reader = openReadClient(file);
  const writer = await openWriter(file, COMMAND_PATIENCE);
  try {
    return await work(reader, writer);
  } finally {
    // The last to close tidies up the write-ahead log, which a reader may not.
    await reader.$disconnect();
    await writer.close();
  }
}
