import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { AppError } from '../errors/app-error';
import { DESCRIPTOR_FILE } from '../pack/descriptor-schema';

/**
 * Reads the files of a data pack that lies in a folder: its descriptor and every CSV file below.
 * Links to files elsewhere are not followed.
 *
 * @returns the bytes of each file, by its path within the folder, parted by `/`.
 * @throws AppError `file-unreadable`.
 */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => path.endsWith('.csv') || path === join(folder, DESCRIPTOR_FILE))
      .sort();
    const files = paths.map(async (path): Promise<[string, Uint8Array]> => {
      const name = relative(folder, path).split(sep).join('/');
      return [name, await readFile(path)];
    });
    return new Map(await Promise.all(files));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new AppError('file-unreadable', `${folder}: ${reason}`, { file: folder }, thrown);
  }
}
