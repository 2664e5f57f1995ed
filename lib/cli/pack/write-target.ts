import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeZip } from '../../archive/write-zip';
import { AppError } from '../../errors/app-error';

/** Whether a pack is to be written as one zip. */
export function isZip(target: string): boolean {
  return /\.zip$/i.test(target);
}

/**
 * Whether nothing stands where a pack is to be written.
 *
 * @throws AppError `folder-unwritable` where a file stands in the place of a folder
 */
export function isFree(target: string): boolean {
  if (!existsSync(target)) return true;
  if (isZip(target)) return false;
  if (!statSync(target).isDirectory()) {
    throw new AppError('folder-unwritable', `${target} is no folder`, { folder: target });
  }
  return readdirSync(target).length === 0;
}

/**
 * Writes the files of a pack into a new or empty folder, or into a new zip.
 *
 * @throws AppError `folder-unwritable`, `file-unwritable`
 */
export function writeTarget(target: string, files: ReadonlyMap<string, string>): void {
  if (isZip(target)) {
    writeNewFile(target, writeZip(files));
    return;
  }
  try {
    for (const [name, content] of files) {
      const file = join(target, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } catch (error) {
    throw new AppError('folder-unwritable', `write into ${target}`, { folder: target }, error);
  }
}

/**
 * Writes a file that is not there yet.
 *
 * @throws AppError `file-unwritable`
 */
export function writeNewFile(file: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    throw new AppError('file-unwritable', `write ${file}`, { file }, error);
  }
}
