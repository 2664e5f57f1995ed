import { readFileSync } from 'node:fs';
import type { ReadFiles } from '../../archive/pack-files';
import { packLimits } from '../../archive/pack-limits';
import { readFolder } from '../../archive/read-folder';
import { readPackAt } from '../../archive/read-pack-at';
import { databaseFile } from '../../db/database-file';
import { readExtendedEdition } from '../../db/extended-edition';
import { environment } from '../../env';
import { AppError } from '../../errors/app-error';
import type { PackFiles, ReadPack } from '../../pack';

/** The folder that a command works on where none is named. */
export const DEFAULT_FOLDER = 'seed';

/**
 * Reads and checks the pack in a folder or a zip, within the limits of the environment; one that
 * extends an index is laid over its current edition in the database that the environment names.
 *
 * @throws AppError `file-unreadable`
 */
export function readPackArgument(path: string): Promise<ReadPack> {
  const settings = environment();
  return readPackAt(path, packLimits(settings), (extended) =>
    readExtendedEdition(databaseFile(settings.DATABASE_URL), extended),
  );
}

/**
 * Reads what lies in a folder, which a command is going to write to.
 *
 * @throws AppError `file-unreadable` if it is no folder or can't be read
 */
export function readFolderArgument(folder: string): ReadFiles {
  return guarded(folder, () => readFolder(folder, packLimits(environment())));
}

/**
 * Reads the files of a pack: the descriptor and every CSV file, by their path within the folder.
 *
 * @throws AppError `file-unreadable` if the folder or one of its files can't be read; `pack-faulty`
 * if it may not be.
 */
export function readPackFolder(folder: string): PackFiles {
  const { files, faults } = readFolderArgument(folder);
  if (files !== null) return files;
  const codes = faults.map(({ code }) => code).join(', ');
  throw new AppError('pack-faulty', `${folder}: ${codes}`, { count: faults.length });
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
