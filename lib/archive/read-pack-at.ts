import { statSync } from 'node:fs';
import { AppError } from '../errors/app-error';
import { type ReadPack, readPack } from '../pack/read-pack';
import type { ReadFiles } from './pack-files';
import type { PackLimits } from './pack-limits';
import { readFolder } from './read-folder';
import { readZip } from './read-zip';

/**
 * Reads the files of a pack from where it lies, a folder or a zip.
 *
 * @throws AppError `file-unreadable`
 */
export async function readFilesAt(path: string, limits: PackLimits): Promise<ReadFiles> {
  try {
    const isFolder = statSync(path).isDirectory();
    return isFolder ? readFolder(path, limits) : await readZip(path, limits);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'syscall' in thrown)) throw thrown;
    throw new AppError('file-unreadable', `read ${path}`, { file: path }, thrown);
  }
}

/**
 * Reads and checks the pack in a folder or a zip.
 *
 * @throws AppError `file-unreadable`
 */
export async function readPackAt(path: string, limits: PackLimits): Promise<ReadPack> {
  return readPackFrom(await readFilesAt(path, limits), limits);
}

/** Checks the pack that the files make, if they could be had. */
export function readPackFrom(read: ReadFiles, limits: PackLimits): ReadPack {
  const { files, faults, warnings } = read;
  if (files === null) return { pack: null, details: null, faults, warnings };
  const reading = readPack(files, limits);
  return { ...reading, warnings: [...warnings, ...reading.warnings] };
}
