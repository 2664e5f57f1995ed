import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { processWide } from '../operations/process-wide';
import { onShutdown } from '../operations/shutdown';
import { toWriteError } from './write-error';
import { openWriter, SERVER_PATIENCE, type Writer } from './writer';

type Holder = { opened: { readonly file: string; readonly writer: Promise<Writer> } | null };

const holder = (): Holder => processWide('server-writer', () => ({ opened: null }));

/**
 * The connection by which a server writes small things (who is signed in), opened at the first
 * need and closed when the server stops. Imports write in a process of their own.
 *
 * @throws AppError `database-unwritable`
 */
export function serverWriter(): Promise<Writer> {
  const file = databaseFile(environment().DATABASE_URL);
  const held = holder();
  if (held.opened?.file !== file) {
    const writer = openWriter(file, SERVER_PATIENCE).catch((thrown: unknown) => {
      held.opened = null;
      throw toWriteError(thrown, file);
    });
    held.opened = { file, writer };
    onShutdown('writer', closeServerWriter, 'resources');
  }
  return held.opened.writer;
}

/** Closes that connection; a later call of `serverWriter` opens another. */
export async function closeServerWriter(): Promise<void> {
  const { opened } = holder();
  holder().opened = null;
  await (await opened?.writer)?.close();
}
