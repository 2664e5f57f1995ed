import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../errors/app-error';
import type { PackFiles } from '../../pack';

/** The folder that a command works on where none is named. */
export const DEFAULT_FOLDER = 'seed';

/**
 * Reads the files of a pack: the descriptor and every CSV file, by their path within the folder.
 *
 * @throws AppError `file-unreadable` if the folder or one of its files can't be read.
 */
export function readPackFolder(folder: string): PackFiles {
  return guarded(folder, () => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.csv') || path.endsWith('.json'))
      .toSorted();
    return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
  });
}

/**
 * Reads one file.
 *
 * @throws AppError `file-unreadable`
 */
export function readBytes(file: string): Uint8Array {
  return guarded(file, () => readFileSync(file));
}

function guarded<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new AppError('file-unreadable', `read ${file}`, { file }, error);
  }
}
