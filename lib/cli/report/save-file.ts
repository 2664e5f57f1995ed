import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { AppError } from '../../errors/app-error';

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 *
 * @throws AppError `file-unwritable`
 */
export function saveFile(file: string, content: Uint8Array) {
  const partial = `${file}.${process.pid}.partial`;
  try {
    writeFileSync(partial, content);
    renameSync(partial, file);
  } catch (thrown) {
    rmSync(partial, { force: true });
    throw new AppError('file-unwritable', `${file} cannot be written`, { file }, thrown);
  }
}
